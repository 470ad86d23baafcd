package id.simpul.samples;

import java.io.IOException;
import java.util.Locale;

/** Files locked with a password that nobody knows. */
public final class Locked {

    private Locked() {}

    /**
     * The file, locked.
     *
     * @param ending {@code pdf}, {@code docx}, {@code xlsx} or {@code pptx}
     * @throws IllegalArgumentException if there is no lock for such files
     */
    public static byte[] bytes(byte[] file, String ending) throws IOException {
        return Lock.on(file, Format.valueOf(ending.toUpperCase(Locale.ROOT)));
    }
}
