package id.simpul.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds lines that a page draws a second time: the invisible text of a scanner's program over the printed one, or bold
 * letters made by printing twice. Where both lie exactly on one another the parser has dropped one already; this is for
 * those a little apart. Blanks and marks do not count, since the two are spaced in different ways.
 */
final class DrawnTwice {

    /** A line that stands at once again; shorter ones repeat in any table. */
    private static final int LETTERS_OF_A_LINE = 25;

    /** Lines that stand again together, further down. */
    private static final int LINES_OF_A_RUN = 3;

    private static final int LETTERS_OF_A_RUN = 80;

    /** Lines that a page of print can have. */
    private static final int REACH = 500;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** What is left of bold letters where the parser has dropped all but those too narrow to lie on one another. */
    private static final Pattern SLIVERS = Pattern.compile("(?=.*[lj])[ilj]{1,3}(?:\\h+(?:[ilj]{1,3}|[.,:;!']))+");

    private DrawnTwice() {}

    /** For each line of a page, whether it stands there for the second time. */
    static boolean[] marks(List<String> page) {
        List<String> keys = page.stream().map(DrawnTwice::key).toList();
        boolean[] marks = new boolean[keys.size()];
        for (int line = 1; line < marks.length; line++) {
            int run = marks[line] ? 0 : longestRun(keys, marks, line);
            for (int i = line; i < line + run; i++) {
                marks[i] = true;
            }
            marks[line] |= SLIVERS.matcher(page.get(line)).matches();
        }
        return marks;
    }

    /** How many lines from here on are those of an earlier stretch, 0 if that proves nothing. */
    private static int longestRun(List<String> keys, boolean[] marks, int line) {
        int longest = 0;
        for (int earlier = Math.max(0, line - REACH); earlier < line; earlier++) {
            int run = 0;
            int letters = 0;
            while (earlier + run < line
                    && line + run < keys.size()
                    && !marks[earlier + run]
                    && keys.get(line + run).equals(keys.get(earlier + run))) {
                letters += keys.get(line + run).length();
                run++;
            }
            boolean isRun = run >= LINES_OF_A_RUN && letters >= LETTERS_OF_A_RUN;
            boolean isLine = run > 0 && earlier == line - 1 && letters >= LETTERS_OF_A_LINE;
            longest = isRun || isLine ? Math.max(longest, run) : longest;
        }
        return longest;
    }

    private static String key(String line) {
        return NO_LETTERS.matcher(line.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
