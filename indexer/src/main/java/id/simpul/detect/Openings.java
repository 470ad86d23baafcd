package id.simpul.detect;

import java.util.BitSet;
import java.util.Collection;

/**
 * Where in a text a match of a costly pattern may begin: at a figure, or where one of a few words may stand. A quick look
 * at the first letters, large or small; a letter beyond ASCII leaves it to the pattern. Not to be changed once made.
 *
 * @param letters how many letters are looked at
 * @param prefixes the words' first letters, {@value #BITS} bits for each
 */
record Openings(int letters, BitSet prefixes) {

    private static final int LETTERS = 3;
    private static final int ASCII = 128;

    /** They tell the letters of ASCII from each other, and do not tell large from small. */
    private static final int BITS = 5;

    /** @param words with which matches begin; they may begin with figures as well */
    static Openings of(Collection<String> words) {
        int letters = words.stream()
                .mapToInt(word -> Math.min(LETTERS, word.length()))
                .min()
                .orElse(LETTERS);
        BitSet prefixes = new BitSet();
        words.stream()
                .filter(word -> isAscii(word, 0, letters))
                .forEach(word -> prefixes.set(prefix(word, 0, letters)));
        return new Openings(letters, prefixes);
    }

    /** Whether a match may begin at the place. */
    boolean mayBe(String text, int place) {
        char sign = text.charAt(place);
        if (sign >= '0' && sign <= '9') {
            return true;
        }
        return place + letters <= text.length()
                && (!isAscii(text, place, letters) || prefixes.get(prefix(text, place, letters)));
    }

    private static boolean isAscii(String text, int place, int letters) {
        for (int at = place; at < place + letters; at++) {
            if (text.charAt(at) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    private static int prefix(String text, int place, int letters) {
        int prefix = 0;
        for (int at = place; at < place + letters; at++) {
            prefix = prefix << BITS | text.charAt(at) & (1 << BITS) - 1;
        }
        return prefix;
    }
}
