package id.simpul.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the characters behind bytes. A byte order mark decides; then UTF-8 if the bytes read as UTF-8, whatever
 * anybody declared, since text in another encoding does so only by a rare accident; then what was declared; then
 * Windows-1252, the encoding of old Indonesian office files and pages.
 */
final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

    private Encoding() {}

    /** The text without its byte order mark. */
    static String decode(Original original) {
        byte[] bytes = original.bytes();
        String text = new String(bytes, of(original));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static Charset of(Original original) {
        byte[] bytes = original.bytes();
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        return original.declaredType()
                .flatMap(Encoding::declared)
                .or(() -> declared(new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1)))
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .orElse(WINDOWS);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** A broken character in a hundred is damage, one in ten another encoding. */
    private static boolean isUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long special = text.chars().filter(c -> c > 127).count();
        return broken * 10 <= special - broken;
    }

    private static Optional<Charset> declared(String where) {
        Matcher matcher = DECLARED.matcher(where);
        try {
            return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
