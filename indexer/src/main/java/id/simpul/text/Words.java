package id.simpul.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts text into words. Letters and digits make a word; numbers keep the marks between their digits ({@code 359/2021},
 * {@code 1,74}, {@code 17.03}) and let a unit go ({@code 1,2M}), two years part ({@code 2019-2024}); a single letter
 * keeps its hyphen ({@code e-ktp}); {@code Rp} and {@code Top} let their number go; an apostrophe vanishes
 * ({@code Jum'at}). A few words keep a mark of their own, by the table {@code marked-words.tsv} ({@code LAPOR!},
 * {@code KTP-el}). Everything else separates: both halves of a doubled word ({@code layanan-layanan}) are words, as they
 * are when people forget the hyphen. What is longer than 200 characters is no word.
 */
public final class Words {

    /** Changes whenever the words of a text may come out differently; an index remembers the one it was made with. */
    public static final String FINGERPRINT = Stream.of(
                    "marked-words.tsv", "affixes.tsv", "roots.tsv", "whole-words.tsv", "families.tsv")
            .map(table -> Table.of(table).checksum())
            .collect(Collectors.joining(".", "words-3.", ""));

    /** Longer runs of letters are no words of any language: keys, pictures written as text, mischief. */
    private static final int LONGEST = 200;

    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}]*+";
    private static final String NO_MORE = "(?![\\p{L}\\p{N}])";
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final Pattern WORD = Pattern.compile("(?:[Rr][Pp]|[Tt][Oo][Pp])(?=\\d)"
            + "|" + marked() + NO_MORE
            + "|" + YEAR + "(?=[/-]" + YEAR + NO_MORE + ")"
            + "|\\d++(?:[.,/:-]\\d++)++"
            + "|\\d++" + NO_MORE
            + "|(?<![\\p{L}\\p{N}])\\p{L}-\\p{L}" + LETTERS
            + "|[\\p{L}\\p{N}]" + LETTERS + "(?:['’]\\p{L}" + LETTERS + ")*+");
    /** Signs that a word may go on behind. */
    private static final String DOUBTFUL = Table.of("marked-words.tsv").rows().stream()
            .flatMapToInt(row -> row.getFirst().chars())
            .filter(sign -> !Character.isLetterOrDigit(sign))
            .mapToObj(Character::toString)
            .collect(Collectors.joining("", "-'’", ""));

    /** What stands before the mark of a marked word. */
    private static final Set<String> MARKED_HEADS = Table.of("marked-words.tsv").rows().stream()
            .map(row -> row.getFirst().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]", 2)[0])
            .collect(Collectors.toUnmodifiableSet());

    /** Unicode's dashes, quotation marks, bullets and points. */
    private static final char FIRST_DASH = '\u2010';

    private static final char LAST_POINT = '\u2027';

    private static final Pattern APOSTROPHES = Pattern.compile("['’]");

    private Words() {}

    /** The words of the text, in order; the list cannot be changed. */
    public static List<Token> of(CharSequence text) {
        return of(text.toString());
    }

    /**
     * The words from one number up to another, as if a part of the text that begins at a place were a text of its own.
     *
     * @param words of the whole text
     * @param start where the part begins, before its first word
     */
    public static List<Token> within(List<Token> words, int from, int to, int start) {
        return CutWords.of(words, from, to).movedTo(start);
    }

    private static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Optional<Matcher> doubtful = Optional.empty();
        int at = 0;
        while (at < text.length()) {
            if (separates(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            int end = plainEnd(text, at);
            boolean plain = end > at;
            if (!plain) {
                Matcher matcher = doubtful.orElseGet(() -> WORD.matcher(text));
                doubtful = Optional.of(matcher);
                if (!matcher.find(at)) {
                    break;
                }
                start = matcher.start();
                end = matcher.end();
            }
            if (end - start <= LONGEST) {
                String word = text.substring(start, end);
                String exact = plain ? word.toLowerCase(Locale.ROOT) : exact(word);
                tokens.add(new Token(exact, tokens.size(), start, end));
            }
            at = end;
        }
        return CutWords.of(tokens);
    }

    private static boolean separates(char sign) {
        return sign < 128
                ? !isAsciiLetter(sign) && !isDigit(sign)
                : sign >= FIRST_DASH && sign <= LAST_POINT || Character.isWhitespace(sign);
    }

    /**
     * Where a word of letters alone, or of digits alone, ends, if what follows leaves no doubt that it does; else where it
     * starts. Most words are of this sort, and need no pattern.
     */
    private static int plainEnd(String text, int start) {
        int end = start;
        if (isDigit(text.charAt(start))) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            boolean goesOn = end + 1 < text.length() && isDigit(text.charAt(end + 1));
            return end == text.length() || separates(text.charAt(end)) && !goesOn ? end : start;
        }
        while (end < text.length() && isAsciiLetter(text.charAt(end))) {
            end++;
        }
        if (end == text.length()) {
            return end;
        }
        char next = text.charAt(end);
        return separates(next) && (DOUBTFUL.indexOf(next) < 0 || isWhole(text, start, end)) ? end : start;
    }

    /** Whether a word of letters before a doubtful sign does not go on behind it: most do not. */
    private static boolean isWhole(String text, int start, int end) {
        char sign = text.charAt(end);
        if (sign == '\'' || sign == '’') {
            return end + 1 == text.length() || separates(text.charAt(end + 1));
        }
        return end - start > 1
                && !MARKED_HEADS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isAsciiLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    /** Lower case, compatibility forms resolved, accents off: two spellings of one word become equal. */
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        String parted = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(parted.length());
        for (int at = 0; at < parted.length(); ) {
            int sign = parted.codePointAt(at);
            if (!isMark(sign)) {
                bare.appendCodePoint(sign);
            }
            at += Character.charCount(sign);
        }
        return bare.toString();
    }

    /** A folded word without the hyphens and exclamation marks that {@link #of} left in it. */
    static String withoutMarks(String word) {
        return word.indexOf('-') < 0 && word.indexOf('!') < 0
                ? word
                : word.replace("-", "").replace("!", "");
    }

    private static String exact(String word) {
        String folded = fold(word);
        return folded.indexOf('\'') < 0 && folded.indexOf('’') < 0
                ? folded
                : APOSTROPHES.matcher(folded).replaceAll("");
    }

    private static String marked() {
        return Table.of("marked-words.tsv").rows().stream()
                .map(row -> Pattern.quote(row.getFirst()))
                .collect(Collectors.joining("|", "(?i:", ")"));
    }

    private static boolean isMark(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }
}
