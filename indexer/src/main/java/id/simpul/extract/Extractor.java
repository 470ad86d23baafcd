package id.simpul.extract;

/** Turns bytes into text. Implementations are safe to share between threads; whoever made one closes it. */
public interface Extractor extends AutoCloseable {

    /**
     * Changes whenever the same bytes may give another text, so that texts kept from earlier runs are read again.
     */
    String version();

    /** The text of a file, or the reason why there is none. Never throws for anything the bytes contain. */
    Extraction extract(Original original);

    /** Lets go of what it holds outside this process's memory; nothing, unless it says otherwise. */
    @Override
    default void close() {}
}
