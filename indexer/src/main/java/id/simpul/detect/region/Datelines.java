package id.simpul.detect.region;

import id.simpul.text.Lexicon;
import java.util.regex.Pattern;

/** Knows the place before the dash that opens a news text: {@code MANADO, Media.co.id –}. */
final class Datelines {

    private static final int BEFORE = 40;
    private static final int AFTER = 48;
    private static final Pattern OPENING = Pattern.compile("[^.!?:;|–—]{0,40}|[\\p{L}\\d .]{0,40}[,|–—-]\\s*");
    private static final Pattern DASH = Pattern.compile(
            "\\s*(?:,\\s*[\\p{L}\\p{N}.\\- ]{2,36}|\\([^)\\n]{1,36}\\)|[|/]\\s*[\\p{L}\\p{N}. ]{2,30})?\\s*(?:\\([^)\\n]{1,30}\\))?\\s*(?:[–—]|\\s-{1,2}\\s|\\s-(?=\\p{Lu})|\\n-|--|:\\s)"
                    + "[\\s\\S]*");

    private Datelines() {}

    /** Whether the name stands at the start of a paragraph and only a newspaper's name parts it from the dash. */
    static boolean opens(Sheet sheet, Lexicon.Hit<RegionName> hit) {
        String text = sheet.text();
        if (!Character.isUpperCase(text.charAt(hit.span().start()))) {
            return false;
        }
        int start = text.lastIndexOf('\n', hit.span().start() - 1) + 1;
        String before = text.substring(start, hit.span().start());
        if (before.length() > BEFORE
                || !hasMore(text, hit.span().end())
                || !OPENING.matcher(before).matches()
                || before.split(" ").length > 4) {
            return false;
        }
        String after = text.substring(
                hit.span().end(), Math.min(text.length(), hit.span().end() + AFTER));
        return DASH.matcher(after).matches();
    }

    /** A table's row or a heading may look the same, but has no sentence behind the dash. */
    private static boolean hasMore(String text, int from) {
        int end = text.indexOf('\n', from + 3);
        return (end < 0 ? text.length() : end) - from > 60;
    }
}
