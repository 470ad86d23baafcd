package id.simpul.detect;

import java.util.function.IntPredicate;

/** Asks of the characters of a word or line: all, any, how many. Characters beyond the first plane count as two. */
final class Letters {

    private Letters() {}

    /** Whether all are of the sort; so are those of an empty text. */
    static boolean all(String text, IntPredicate sort) {
        for (int at = 0; at < text.length(); at++) {
            if (!sort.test(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one at least is of the sort. */
    static boolean any(String text, IntPredicate sort) {
        for (int at = 0; at < text.length(); at++) {
            if (sort.test(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** How many are of the sort. */
    static int count(String text, IntPredicate sort) {
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            if (sort.test(text.charAt(at))) {
                count++;
            }
        }
        return count;
    }
}
