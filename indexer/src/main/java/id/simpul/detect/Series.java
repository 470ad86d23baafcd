package id.simpul.detect;

import java.util.Set;

/** Tells names that stand in a row: {@code SIMPOR (Sistem Informasi …), BELANGGAR, dan Rumah Singgah}. */
final class Series {

    private static final Set<String> LINKS = Set.of(
            ",", ";", "dan", ", dan", "serta", ", serta", "hingga", ", hingga", "and", ", and", ", lalu", "maupun");

    /** What a name stands for may stand between it and the next. */
    private static final int LONGEST_GAP = 140;

    private Series() {}

    /**
     * Whether nothing but a comma or "dan" stands between two names, what the first stands for in brackets left out.
     *
     * @param end where the first ends
     * @param start where the second begins, its quotation mark included
     */
    static boolean joins(String text, int end, int start) {
        if (end <= 0 || start <= end || start - end > LONGEST_GAP) {
            return false;
        }
        int from = end;
        int to = start;
        if (Expansions.isClosingMark(text.charAt(from))) {
            from++;
        }
        if (to > from && NameBeginnings.isMark(text.charAt(to - 1))) {
            to--;
        }
        String gap = text.substring(from, to).strip();
        int close = gap.startsWith("(") ? gap.indexOf(')') : -1;
        return LINKS.contains(gap.substring(close + 1).strip());
    }
}
