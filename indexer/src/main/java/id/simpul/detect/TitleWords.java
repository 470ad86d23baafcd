package id.simpul.detect;

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
    boolean areAt(String text, Span place) {
        return key.equals(NotNames.key(Lines.around(text, place).of(text)));
    }
}
