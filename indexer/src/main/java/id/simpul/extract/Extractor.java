package id.simpul.extract;

import java.nio.file.Path;

/** Turns bytes into text. Implementations are safe to share between threads; whoever made one closes it. */
public interface Extractor extends AutoCloseable {

    /**
     * Changes whenever the same bytes may give another text, so that texts kept from earlier runs are read again.
     */
    String version();

    /** The text of a file, or the reason why there is none. Never throws for anything the bytes contain. */
    Extraction extract(Original original);

    /** Whether a file of this media type may hold files that are documents of their own: archives and mails. */
    boolean mayHoldFiles(String mediaType);

    /**
     * Writes the files inside a file into a folder. An archive itself has no text: {@link #extract} says {@code
     * UNSUPPORTED}. Never throws for anything the bytes contain.
     *
     * @param folder an empty folder, which stays the caller's
     */
    Contents unpack(Original original, Path folder);

    /** Lets go of what it holds outside this process's memory; nothing, unless it says otherwise. */
    @Override
    default void close() {}
}
