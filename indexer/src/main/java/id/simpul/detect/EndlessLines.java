package id.simpul.detect;

/**
 * Parts lines that go on and on, as broken files have them: a detector that looks around in a line for every hit would
 * need the square of its length. No character is added or lost.
 */
final class EndlessLines {

    /** Longer than nearly every paragraph that somebody wrote. */
    static final int LONGEST = 3_000;

    /** A sentence's end is looked for in the last part of a line before a blank is taken. */
    private static final int LAST_PART = 1_000;

    private EndlessLines() {}

    /** The text, with a line end in place of a blank at least every {@link #LONGEST} characters, where there is one. */
    static String parted(String text) {
        StringBuilder parted = null;
        int start = 0;
        while (text.length() - start > LONGEST) {
            int newline = last(text, '\n', start, start + LONGEST);
            if (newline >= 0) {
                start = newline + 1;
                continue;
            }
            int blank = blank(text, start);
            if (blank < 0) {
                start += LONGEST;
                continue;
            }
            parted = parted == null ? new StringBuilder(text) : parted;
            parted.setCharAt(blank, '\n');
            start = blank + 1;
        }
        return parted == null ? text : parted.toString();
    }

    private static int blank(String text, int start) {
        for (int at = start + LONGEST - 1; at > start + LONGEST - LAST_PART; at--) {
            if (text.charAt(at) == ' ' && text.charAt(at - 1) == '.') {
                return at;
            }
        }
        return last(text, ' ', start, start + LONGEST - 1);
    }

    /** Where the sign stands last between two places, or -1; unlike the JDK's, it looks no further. */
    private static int last(String text, char sign, int from, int to) {
        for (int at = to; at >= from; at--) {
            if (text.charAt(at) == sign) {
                return at;
            }
        }
        return -1;
    }
}
