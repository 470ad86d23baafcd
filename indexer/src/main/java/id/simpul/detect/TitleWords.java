package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.text.Span;

/**
 * The words of a document's title. Immutable.
 *
 * @param key the title as {@link NotNames#key} makes it
 */
record TitleWords(String key) {

    private static final int LONGEST = 220;

    /** A document without a title has its first paragraph in its place, which is none. */
    static TitleWords of(String title) {
        return new TitleWords(title.length() > LONGEST || title.endsWith(".") ? "" : NotNames.key(title));
    }

    /** Whether these folded words stand in it side by side. */
    boolean have(String words) {
        return (" " + key + " ").contains(" " + words + " ");
    }

    /** Whether the line of the place is the title itself. */
    boolean areAt(ReadPage page, Span place) {
        Span line = Lines.around(page.text(), place);
        int at = 0;
        for (int word = page.wordFrom(line.start()); word < page.wordFrom(line.end()); word++) {
            String exact = page.words().get(word).exact();
            if (!key.startsWith(exact, at)) {
                return false;
            }
            at += exact.length();
            if (at < key.length() && key.charAt(at++) != ' ') {
                return false;
            }
        }
        return at == key.length();
    }
}
