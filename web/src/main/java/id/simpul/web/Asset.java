package id.simpul.web;

/**
 * A file that a browser fetches.
 *
 * @param name its name: {@code simpul.css}
 * @param mediaType what to call it in {@code Content-Type}
 * @param hash the first 12 hex digits of its SHA-256
 * @param bytes its content; not copied, so nobody may change it
 */
public record Asset(String name, String mediaType, String hash, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Asset that && name.equals(that.name) && hash.equals(that.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return name + " " + hash;
    }
}
