package id.simpul.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * are when people forget the hyphen.
 */
public final class Words {

    /** Changes whenever the words of a text may come out differently; an index remembers the one it was made with. */
    public static final String FINGERPRINT = Stream.of(
                    "marked-words.tsv", "affixes.tsv", "roots.tsv", "whole-words.tsv", "families.tsv")
            .map(table -> Table.of(table).checksum())
            .collect(Collectors.joining(".", "words-2.", ""));

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
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");

    private Words() {}

    /** The words of the text, in order. */
    public static List<Token> of(CharSequence text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(exact(matcher.group()), tokens.size(), matcher.start(), matcher.end()));
        }
        return tokens;
    }

    /** Lower case, compatibility forms resolved, accents off: two spellings of one word become equal. */
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
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

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
