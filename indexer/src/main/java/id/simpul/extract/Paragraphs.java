package id.simpul.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Joins the lines of a page into paragraphs. A line goes on in the next if the next begins with a small letter, or if
 * its first word would not have fitted any more; it ends where a list item begins.
 */
final class Paragraphs {

    private static final Pattern ITEM = Pattern.compile(
            "^(?:[•●▪■□◦‣⁃*–—-]|[-–]\\s|\\(?\\d{1,3}[.)](?!\\d)|\\(?[a-zA-Z][.)]|\\(?[ivxIVX]{1,5}[.)])\\s+\\S.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;][\"”’')\\]]*$");
    private static final double FULL = 0.88;
    private static final double FULL_MID_SENTENCE = 0.78;
    private static final double HALF = 0.5;
    private static final int NARROWEST = 30;
    private static final int LONGEST_HEADING = 160;

    private final int width;
    private final Hyphens hyphens;

    /**
     * @param lines all lines of the document; a full line is as long as most of the long ones
     * @param hyphens knows the document's hyphens
     */
    Paragraphs(List<String> lines, Hyphens hyphens) {
        int[] lengths = lines.stream().mapToInt(String::length).sorted().toArray();
        this.width = lengths.length == 0 ? 0 : lengths[(int) (lengths.length * 0.9)];
        this.hyphens = hyphens;
    }

    /** The paragraphs of blocks of lines. A block ends a paragraph unless a sentence plainly goes on. */
    List<String> of(List<List<String>> blocks) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        String last = "";
        for (List<String> block : blocks) {
            boolean starts = true;
            for (String line : block) {
                boolean goesOn = !last.isEmpty() && (starts ? runsOn(paragraph, last, line) : continues(last, line));
                if (goesOn) {
                    join(paragraph, hyphens.seam(last, line));
                } else {
                    end(paragraph, paragraphs);
                }
                paragraph.append(line);
                last = line;
                starts = false;
            }
        }
        end(paragraph, paragraphs);
        return paragraphs;
    }

    private static void join(StringBuilder paragraph, Hyphens.Seam seam) {
        switch (seam) {
            case BLANK -> paragraph.append(' ');
            case HYPHEN -> {}
            case NOTHING -> paragraph.setLength(paragraph.length() - 1);
        }
    }

    private static void end(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    /** Parsers end a block where the indent changes, as it does behind the first line of a list item. */
    private boolean runsOn(CharSequence paragraph, String line, String next) {
        if (ITEM.matcher(next).matches() || SENTENCE_END.matcher(line).matches()) {
            return false;
        }
        boolean isOneLine =
                paragraph.length() == line.length() && !ITEM.matcher(paragraph).matches();
        return Character.isLowerCase(next.charAt(0)) && (hyphens.isCut(line) || line.length() >= width * HALF)
                || isFull(line, next) && !isOneLine && !looksLikeHeading(next);
    }

    private boolean looksLikeHeading(String line) {
        return line.length() < width * HALF && !SENTENCE_END.matcher(line).matches();
    }

    private boolean continues(String line, String next) {
        if (startsItem(line, next)) {
            return false;
        }
        if (Character.isLowerCase(next.charAt(0)) || hyphens.isCut(line) || isHeading(line, next)) {
            return true;
        }
        return isFull(line, next);
    }

    /** An item begins, unless a full line stops in the middle of a sentence: {@code Bab III dan Bab} / {@code V. Lalu}. */
    private boolean startsItem(String line, String next) {
        boolean midSentence = isFull(line, next) && !SENTENCE_END.matcher(line).matches();
        return ITEM.matcher(next).matches() && !(midSentence && Character.isLetter(next.charAt(0)));
    }

    private boolean isFull(String line, String next) {
        int blank = next.indexOf(' ');
        int firstWord = blank < 0 ? next.length() : blank;
        double full = SENTENCE_END.matcher(line).matches() ? FULL : FULL_MID_SENTENCE;
        return width >= NARROWEST && line.length() + 1 + firstWord > width * full;
    }

    /** Lines in capitals make one heading. */
    private static boolean isHeading(String line, String next) {
        return isCapitals(line) && isCapitals(next) && line.length() + next.length() <= LONGEST_HEADING;
    }

    private static boolean isCapitals(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT)) && line.chars().anyMatch(Character::isLetter);
    }
}
