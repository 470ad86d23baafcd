package id.simpul.detect;

import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Span;
import id.simpul.text.Words;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What pages print behind a text: credits, menus, links, and the headlines of other news. A headline alone is not taken
 * for one, since texts end with names and lists too: something of a page has to stand before it. The words stand in
 * {@code asides.tsv}.
 */
final class EndMatter {

    private static final int MOST_LINES = 16;
    private static final int LONGEST_LINE = 260;
    private static final int MOST_WORDS = 24;
    private static final int FEW_WORDS = 6;
    private static final int SHORTEST_HEADLINE = 3;

    private static final Pattern SIGNED = Pattern.compile("\\((?!dst)[\\p{L}\\p{N}/.,&*_ -]{2,40}\\)");
    private static final Pattern HASHTAGS = Pattern.compile("(?:#[\\p{L}\\p{N}_]+[\\s,]*)+");
    private static final Pattern COPYRIGHT = Pattern.compile("©.*");
    private static final Pattern PARTED = Pattern.compile(".*(?:\\s[|·•›>/–-]\\s|:).*");
    private static final Pattern NO_HEADLINE = Pattern.compile("(?:[^\\p{L}\"“‘].*|.*[.:;,])");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Lexicon<Boolean> OPENINGS = words("line");
    private static final Lexicon<Boolean> FOOT = words("foot");

    private EndMatter() {}

    /** Words that open a line which is not part of the text. */
    static Lexicon<Boolean> openings() {
        return OPENINGS;
    }

    /** Where the matter behind the text begins; the text's length if there is none. */
    static int start(String text) {
        int start = text.length();
        List<Span> lines = Lines.written(text);
        for (Span line : lines.reversed().stream().limit(MOST_LINES).toList()) {
            String written = line.of(text).strip();
            if (isOfThePage(written)) {
                start = line.start();
            } else if (!isHeadline(written)) {
                break;
            }
        }
        return lines.isEmpty() || start == lines.getFirst().start() ? text.length() : start;
    }

    private static boolean isOfThePage(String line) {
        if (line.length() > LONGEST_LINE
                || Character.isDigit(line.charAt(0)) && !PARTED.matcher(line).matches()) {
            return false;
        }
        if (SIGNED.matcher(line).matches()
                || HASHTAGS.matcher(line).matches()
                || COPYRIGHT.matcher(line).matches()) {
            return true;
        }
        List<Lexicon.Hit<Boolean>> openings = OPENINGS.find(Words.of(line));
        if (!openings.isEmpty() && openings.getFirst().firstWord() == 0) {
            return true;
        }
        int words = BLANKS.split(line).length;
        boolean isShort = words <= FEW_WORDS
                || words <= MOST_WORDS && PARTED.matcher(line).matches();
        return isShort && !line.endsWith(".") && !FOOT.find(Words.of(line)).isEmpty();
    }

    /** Most words capitalised, no full stop at the end: how portals write titles and nobody writes sentences. */
    private static boolean isHeadline(String line) {
        String[] words = BLANKS.split(line);
        if (words.length < SHORTEST_HEADLINE
                || words.length > MOST_WORDS
                || NO_HEADLINE.matcher(line).matches()) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            capitals += Character.isLowerCase(word.codePointAt(0)) ? 0 : 1;
        }
        return capitals * 3 >= words.length * 2;
    }

    private static Lexicon<Boolean> words(String where) {
        Lexicon.Builder<Boolean> lexicon = Lexicon.builder();
        Tsv.resource(EndMatter.class, "asides.tsv").rows().stream()
                .filter(row -> row.get("where").equals(where))
                .forEach(row -> lexicon.add(row.get("words"), true));
        return lexicon.build();
    }
}
