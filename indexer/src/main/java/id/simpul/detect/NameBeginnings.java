package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.text.Token;
import java.util.Arrays;
import java.util.List;

/** Finds where names may begin: at words that are written large, and at quotation marks. */
final class NameBeginnings {

    private static final String OPENING_MARKS = "“„\"‘«";

    /** Six small letters and a hyphen may stand before the first capital of a name. */
    private static final int CAPITAL_WITHIN = 8;

    private NameBeginnings() {}

    /** Whether it is a quotation mark that opens. */
    static boolean isMark(char sign) {
        return OPENING_MARKS.indexOf(sign) >= 0;
    }

    /** Where what shows that a name begins here ends: a mark, or a first capital; the place itself if nothing does. */
    static int end(String text, int place) {
        if (!isMark(text.charAt(place))) {
            return NameWord.large(text, place);
        }
        return NameWord.begins(text, place + 1) ? place + 1 : place;
    }

    /** Where the words of the text begin that have a capital near, and the quotation marks before any. */
    static int[] in(ReadPage page, String text) {
        List<Token> words = page.words().subList(0, page.wordFrom(text.length()));
        int[] places = new int[2 * words.size()];
        int count = 0;
        for (Token word : words) {
            int start = word.start();
            if (start > 0 && isMark(text.charAt(start - 1))) {
                places[count++] = start - 1;
            }
            if (!Character.isLetter(text.charAt(start)) || hasCapital(text, start)) {
                places[count++] = start;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static boolean hasCapital(String text, int place) {
        for (int at = place; at < Math.min(text.length(), place + CAPITAL_WITHIN); at++) {
            if (Character.isUpperCase(text.charAt(at)) || Character.isSurrogate(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
