package id.simpul.model;

/**
 * A finding together with the document it was made in: what an innovation is put together from.
 *
 * @param document the document's id
 * @param finding what was read there
 * @param <T> the kind of thing that is said
 */
public record Sourced<T extends Value>(EntryId document, Finding<T> finding) {

    /** What is said. */
    public T value() {
        return finding.value();
    }
}
