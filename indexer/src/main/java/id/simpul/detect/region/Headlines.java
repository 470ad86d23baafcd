package id.simpul.detect.region;

import id.simpul.text.Lexicon;

/**
 * Knows headlines of other news below a story: lines without an end, in which words of a headline follow the region
 * ({@code Pemkot Bima Raih Opini WTP}). A signature or an address ends with the region, or goes on behind a comma.
 */
final class Headlines {

    private static final int LONGEST = 160;

    /** So many capital words behind the region, none parted from it, make a headline. */
    private static final int BEHIND = 2;

    private Headlines() {}

    /** Whether the name stands in such a line, and nothing but lines follows that end like no sentence. */
    static boolean below(Sheet sheet, Lexicon.Hit<RegionName> hit) {
        return runsOn(sheet, hit.firstWord() + hit.words())
                && !isProse(sheet.text(), hit.span().start())
                && onlyLinesFollow(sheet.text(), hit.span().end());
    }

    private static boolean runsOn(Sheet sheet, int next) {
        for (int word = next; word < next + BEHIND; word++) {
            if (word >= sheet.words().size()
                    || !sheet.gapAfter(word - 1).equals(" ")
                    || !Character.isUpperCase(
                            sheet.text().charAt(sheet.words().get(word).start()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isProse(String text, int offset) {
        int start = text.lastIndexOf('\n', offset) + 1;
        int end = text.indexOf('\n', offset);
        return start == 0 || prose(text.substring(start, end < 0 ? text.length() : end));
    }

    private static boolean onlyLinesFollow(String text, int offset) {
        int at = text.indexOf('\n', offset);
        while (at >= 0) {
            int end = text.indexOf('\n', at + 1);
            String line = text.substring(at + 1, end < 0 ? text.length() : end);
            if (line.length() > LONGEST && prose(line)) {
                return false;
            }
            at = end;
        }
        return true;
    }

    private static boolean prose(String line) {
        String bare = line.strip();
        return bare.endsWith(".") || bare.endsWith(".\"") || bare.endsWith(".”") || bare.endsWith(":");
    }
}
