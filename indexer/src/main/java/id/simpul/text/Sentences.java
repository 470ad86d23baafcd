package id.simpul.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds sentences. A line end always ends one; a full stop, question or exclamation mark does if blank and capital,
 * quote or digit follow and the word before is not an abbreviation ({@code H.M.}, {@code No.}, {@code Kab.}). Long
 * sentences are left whole.
 */
public final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?][\"”’')\\]]*(?=\\s+[\\p{Lu}\\p{N}\"“‘'(])|\\n+");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");
    private static final int LONGEST_ABBREVIATION = 20;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "no", "nomor", "kab", "prov", "kec", "kel", "ds", "jl", "jln", "dr", "drs", "dra", "ir", "h", "hj", "prof",
            "pj", "plt", "plh", "rp", "tgl", "hal", "hlm", "tel", "telp", "ps", "st", "sdr", "bpk", "dll", "dsb", "dkk",
            "s.d", "a.n", "u.p", "d.i", "kep", "co", "pt", "cv", "vol", "min", "maks");

    private Sentences() {}

    /** The sentences of the text, in order, without the blanks around them. */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (!mayEnd(sign) || !end.region(at, text.length()).lookingAt()) {
                at++;
                continue;
            }
            at = end.end();
            if (sign != '.' || !isAbbreviation(text, start, end.start())) {
                add(sentences, text, start, at);
                start = at;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    /** The sentence of {@code sentences} that holds the place, or the stretch itself if none does. */
    public static Span around(List<Span> sentences, Span stretch) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span sentence = sentences.get(middle);
            if (stretch.start() < sentence.start()) {
                high = middle - 1;
            } else if (stretch.start() >= sentence.end()) {
                low = middle + 1;
            } else {
                return new Span(sentence.start(), Math.max(sentence.end(), stretch.end()));
            }
        }
        return stretch;
    }

    /** The last sentence of {@code sentences} that ends where the stretch begins, or before. */
    public static Optional<Span> before(List<Span> sentences, Span stretch) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= stretch.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(sentences.get(low - 1));
    }

    /** Whether {@link #END} may match there. */
    private static boolean mayEnd(char sign) {
        return sign == '.' || sign == '!' || sign == '?' || sign == '\n';
    }

    private static boolean isAbbreviation(String text, int from, int dot) {
        int start = dot;
        while (start > Math.max(from, dot - LONGEST_ABBREVIATION) && isPart(text.charAt(start - 1))) {
            start--;
        }
        if (start == dot) {
            return false;
        }
        String last = Words.fold(text.substring(start, dot));
        return last.length() == 1 && Character.isLetter(last.charAt(0))
                || ABBREVIATIONS.contains(last)
                || INITIALS.matcher(last).matches();
    }

    private static boolean isPart(char sign) {
        return sign == '.'
                || Character.isLetterOrDigit(sign)
                || Character.getType(sign) == Character.OTHER_NUMBER
                || Character.getType(sign) == Character.LETTER_NUMBER;
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        Span sentence = new Span(start, Math.max(start, end)).trimmed(text);
        if (!sentence.empty()) {
            sentences.add(sentence);
        }
    }
}
