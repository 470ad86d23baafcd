package id.simpul.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into words. Letters and digits make a word; numbers keep the marks between their digits ({@code 359/2021},
 * {@code 1,74}, {@code 17.03}), a single letter keeps its hyphen ({@code e-ktp}), {@code Rp} lets its sum go. Everything
 * else separates.
 */
public final class Words {

    /** Changes whenever the words of a text may come out differently; an index remembers the one it was made with. */
    public static final String FINGERPRINT = "words-1";

    private static final Pattern WORD = Pattern.compile("[Rr][Pp](?=\\d)"
            + "|\\d+(?:[.,/:-]\\d+)*(?![\\p{L}\\p{N}])"
            + "|(?<![\\p{L}\\p{N}])\\p{L}-\\p{L}[\\p{L}\\p{M}\\p{N}]*"
            + "|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    /** The words of the text, in order. */
    public static List<Token> of(CharSequence text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(fold(matcher.group()), tokens.size(), matcher.start(), matcher.end()));
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

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
