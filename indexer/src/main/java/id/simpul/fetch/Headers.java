package id.simpul.fetch;

import java.util.Optional;

/**
 * What a server says about bytes beside sending them.
 *
 * @param type their kind, {@code Content-Type} with its parameters
 * @param etag names this version of them, {@code ETag} as it was sent
 * @param lastModified when they last changed, {@code Last-Modified} as it was sent
 */
public record Headers(Optional<String> type, Optional<String> etag, Optional<String> lastModified) {

    /** Says nothing. */
    public static final Headers NONE = new Headers(Optional.empty(), Optional.empty(), Optional.empty());
}
