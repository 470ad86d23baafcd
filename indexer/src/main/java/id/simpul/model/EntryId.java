package id.simpul.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The permanent name of an entry inside Simpul, usable in a URL path as it is.
 *
 * @param value 1 to 200 characters of {@code a-z 0-9 . -}
 */
public record EntryId(String value) implements Comparable<EntryId> {

    /** @throws IllegalArgumentException if the value has a character that an address cannot carry unescaped */
    public EntryId {
        if (!value.matches("[a-z0-9.-]{1,200}")) {
            throw new IllegalArgumentException("not an entry id: " + value);
        }
    }

    /**
     * The id of the document known outside by this docid: the first 12 hex digits of its SHA-256, so that the same
     * document gets the same address on every machine and after every rebuild.
     */
    public static EntryId ofDocid(String docid) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(docid.getBytes(StandardCharsets.UTF_8));
            return new EntryId(HexFormat.of().formatHex(digest, 0, 6));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Whether the text could be an id at all. */
    public static boolean isValid(String value) {
        return value.matches("[a-z0-9.-]{1,200}");
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
