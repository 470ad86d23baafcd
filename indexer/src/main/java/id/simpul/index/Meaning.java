package id.simpul.index;

import id.simpul.model.Entry;
import id.simpul.model.Innovation;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import java.util.List;
import java.util.Optional;

/**
 * What goes into {@link Field#MEANING}, the same for every engine: the passages of an entry, each as a vector of bytes. The
 * numbers of a vector are made whole numbers from -127 to 127, the largest of them 127; its direction stays what it was, to
 * a half of a 127th of the largest number, and its length says nothing. Safe to share.
 *
 * @param embedder the model
 */
public record Meaning(Embedder embedder) {

    /** Of a longer text so many passages are taken, evenly spread. */
    public static final int MOST_PASSAGES = 32;

    private static final int LARGEST = 127;

    /**
     * The vectors of an entry's passages, in their order; one that has no direction has zeros alone. A copy has none: it is
     * found by what it is a copy of.
     */
    public List<byte[]> vectors(Entry entry) {
        if (entry instanceof SourceDocument document && document.copyOf().isPresent()) {
            return List.of();
        }
        List<String> pages = pages(entry);
        return embedder
                .vectors(passages(entry).stream()
                        .map(passage -> passage.in(pages))
                        .toList())
                .stream()
                .map(vector -> bytes(vector).orElseGet(() -> new byte[vector.length]))
                .toList();
    }

    /** Where the passages of an entry are: in the pages of a document, in the quotes that an innovation rests on. */
    public List<Embedder.Passage> passages(Entry entry) {
        return embedder.passages(pages(entry), MOST_PASSAGES);
    }

    /** The vector of a question; none if it has no direction. */
    public Optional<byte[]> vector(String question) {
        return bytes(embedder.query(question));
    }

    /** Whether a vector of bytes points anywhere. */
    public static boolean hasDirection(byte[] vector) {
        for (byte number : vector) {
            if (number != 0) {
                return true;
            }
        }
        return false;
    }

    /** The vector in whole numbers; none if it has no direction. */
    static Optional<byte[]> bytes(float[] vector) {
        float largest = 0;
        for (float number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        if (largest == 0 || !Float.isFinite(largest)) {
            return Optional.empty();
        }
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(vector[i] / largest * LARGEST);
        }
        return Optional.of(bytes);
    }

    private static List<String> pages(Entry entry) {
        return switch (entry) {
            case SourceDocument document ->
                document.pages().stream().map(Page::text).toList();
            case Innovation innovation ->
                innovation.passages().stream()
                        .map(passage -> passage.evidence().quote())
                        .toList();
        };
    }
}
