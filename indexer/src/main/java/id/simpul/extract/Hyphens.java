package id.simpul.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs words that were cut at a line's end: {@code pela-} and {@code yanan} become {@code pelayanan}, while
 * {@code e-KTP}, {@code anak-anak} and {@code ke-8} keep their hyphen. The document itself is asked first: a word that
 * it writes with a hyphen in the middle of a line keeps it.
 */
final class Hyphens {

    private static final Pattern CUT = Pattern.compile("([\\p{L}\\p{N}]+)[-‐]$");
    private static final Pattern NEXT = Pattern.compile("^([\\p{L}\\p{N}]+)");
    private static final Pattern HYPHENATED = Pattern.compile("([\\p{L}\\p{N}]+)[-‐]([\\p{L}\\p{N}]+)");
    private static final Pattern PREFIX = Pattern.compile("^(?:ber|ter|per|pe|me|se|ke|di)(?=\\p{L}{3})");
    private static final Pattern SUFFIX = Pattern.compile("(?:an|kan|i|nya|annya|kannya|ku|mu|lah)?");

    private final Set<String> hyphenated = new HashSet<>();

    /** @param lines all lines of the document */
    Hyphens(List<String> lines) {
        for (String line : lines) {
            Matcher matcher = HYPHENATED.matcher(line);
            while (matcher.find()) {
                hyphenated.add(fold(matcher.group()));
            }
        }
    }

    /** Whether the line ends in a word and a hyphen. */
    boolean isCut(String line) {
        return CUT.matcher(line).find();
    }

    /** What becomes of a line's end when the next line is joined to it. */
    enum Seam {
        /** Two words. */
        BLANK,
        /** One word that has a hyphen. */
        HYPHEN,
        /** One word that was cut; its hyphen goes. */
        NOTHING
    }

    /** How to join the next line to a line. */
    Seam seam(String line, String next) {
        Matcher cut = CUT.matcher(line);
        Matcher follower = NEXT.matcher(next);
        if (!cut.find() || !follower.find()) {
            return Seam.BLANK;
        }
        return keepsHyphen(cut.group(1), follower.group(1)) ? Seam.HYPHEN : Seam.NOTHING;
    }

    private boolean keepsHyphen(String before, String after) {
        String left = fold(before);
        String right = fold(after);
        return left.length() == 1
                || !Character.isLowerCase(after.charAt(0))
                || !Character.isLetter(before.charAt(before.length() - 1))
                || hyphenated.contains(left + "-" + right)
                || isReduplication(left, right);
    }

    /** {@code anak-anaknya, bersama-sama, tulis-menulis, warna-warni, sayur-mayur}. */
    private static boolean isReduplication(String left, String right) {
        String root = PREFIX.matcher(left).replaceFirst("");
        return repeats(left, right)
                || repeats(root, right)
                || left.length() >= 4
                        && right.startsWith("me")
                        && right.substring(2).contains(left.substring(1))
                || left.length() >= 5
                        && left.length() == right.length()
                        && (left.regionMatches(0, right, 0, left.length() - 1) || left.endsWith(right.substring(1)));
    }

    private static boolean repeats(String root, String right) {
        return root.length() >= 3
                && right.startsWith(root)
                && SUFFIX.matcher(right.substring(root.length())).matches();
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('‐', '-');
    }
}
