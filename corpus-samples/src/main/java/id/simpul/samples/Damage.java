package id.simpul.samples;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/** What {@code damage:} does to a finished file. */
enum Damage {
    /** As it should be. */
    NONE,
    /** Only the first two fifths of the bytes, as after a broken download. */
    TRUNCATED,
    /** A name and no bytes. */
    EMPTY,
    /** Locked with a password that nobody knows any more; see {@link Lock}. */
    ENCRYPTED;

    static Damage of(Source source) {
        String word = source.extra("damage").orElse("none");
        return Arrays.stream(values())
                .filter(damage -> damage.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("damage: '" + word + "' is not known"));
    }

    byte[] done(byte[] bytes, Format format) throws IOException {
        return switch (this) {
            case NONE -> bytes;
            case TRUNCATED -> Arrays.copyOf(bytes, bytes.length * 2 / 5);
            case EMPTY -> new byte[0];
            case ENCRYPTED -> Lock.on(bytes, format);
        };
    }
}
