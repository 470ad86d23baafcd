package id.simpul.detect;

import java.util.Collection;
import java.util.List;

/**
 * Where in a text a match of a costly pattern may begin: at a figure, or where one of a few words may stand. A quick look
 * at the first letters, large or small; a letter beyond ASCII leaves it to the pattern. Immutable.
 *
 * @param tables for each of the first letters, which characters of ASCII a word may have there
 */
record Openings(List<boolean[]> tables) {

    private static final int LETTERS = 3;
    private static final int ASCII = 128;

    /** @param words with which matches begin; they may begin with figures as well */
    static Openings of(Collection<String> words) {
        int shortest = words.stream().mapToInt(String::length).min().orElse(1);
        boolean[][] tables = new boolean[Math.min(LETTERS, shortest)][ASCII];
        for (String word : words) {
            for (int place = 0; place < tables.length; place++) {
                char letter = word.charAt(place);
                if (letter < ASCII) {
                    tables[place][Character.toLowerCase(letter)] = true;
                    tables[place][Character.toUpperCase(letter)] = true;
                }
            }
        }
        return new Openings(List.of(tables));
    }

    /** Whether a match may begin at the place. */
    boolean mayBe(String text, int place) {
        char sign = text.charAt(place);
        if (sign >= '0' && sign <= '9') {
            return true;
        }
        if (place + tables.size() > text.length()) {
            return false;
        }
        for (int at = 0; at < tables.size(); at++) {
            char letter = text.charAt(place + at);
            if (letter < ASCII && !tables.get(at)[letter]) {
                return false;
            }
        }
        return true;
    }
}
