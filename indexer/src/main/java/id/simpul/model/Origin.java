package id.simpul.model;

import java.net.URI;

/**
 * Where a document's bytes came from.
 *
 * @param location file or web address that was read
 * @param mediaType what the bytes are, found by looking at them: {@code application/pdf}
 * @param bytes their number
 * @param sha256 their hash in lower-case hex; the original is kept under it
 */
public record Origin(URI location, String mediaType, long bytes, String sha256) {}
