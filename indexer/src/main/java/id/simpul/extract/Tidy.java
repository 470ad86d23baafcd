package id.simpul.extract;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** The normal form of a line: NFC, single blanks, nothing invisible. */
final class Tidy {

    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF\\uFFF9-\\uFFFB]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cc}]+");
    private static final Pattern LIGATURES = Pattern.compile("[\\uFB00-\\uFB06]");
    private static final Pattern PRIVATE_BULLETS = Pattern.compile("[\\uF020-\\uF0FF]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\R|\\u000B");

    private Tidy() {}

    /** One line in normal form; line ends inside become blanks. Empty if nothing can be seen in it. */
    static String line(String raw) {
        String visible = INVISIBLE.matcher(raw).replaceAll("");
        String letters = LIGATURES.matcher(visible).replaceAll(ligature -> {
            return Normalizer.normalize(ligature.group(), Normalizer.Form.NFKC);
        });
        String bullets = PRIVATE_BULLETS.matcher(letters).replaceAll("•");
        return Normalizer.normalize(BLANKS.matcher(bullets).replaceAll(" "), Normalizer.Form.NFC)
                .strip();
    }

    /** The lines of a block of text, each in normal form, empty ones left out. */
    static List<String> lines(String block) {
        return LINE_ENDS
                .splitAsStream(block)
                .map(Tidy::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
