package id.simpul.index;

import id.simpul.model.Taxonomy;
import java.net.URI;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * An index and the program that searches it.
 *
 * <p>Start with {@code Engine.at(URI.create("lucene:data/index"), taxonomy)}, then ask for its {@link #searcher()} or
 * {@link #indexer()}. Whoever opened it closes it, once; threads may share it. Trap: one indexer at a time may be open
 * on an index in a folder, in all processes together.
 */
public interface Engine extends AutoCloseable {

    /** The reading side; always the same one. */
    Searcher searcher();

    /** The writing side; always the same one. @throws EngineException if somebody else is writing */
    Indexer indexer();

    /**
     * Begins an empty index beside this one. One at a time, and nobody else may write meanwhile: an engine in a folder sees to
     * that, for a cluster whoever starts it does.
     *
     * @throws EngineException if somebody else is writing to this index, or the other cannot be made
     */
    Rebuild rebuild();

    /**
     * The next question sees what another engine has committed to the same index. Without it, an engine may take a moment to
     * look; one that always looks has nothing to do.
     */
    default void refresh() {}

    /** Ends both sides. What was not committed is gone. */
    @Override
    void close();

    /** Makes engines for one scheme of URI; found by {@link ServiceLoader}. */
    interface Provider {

        /** The scheme, e.g. {@code lucene}. */
        String scheme();

        /**
         * Opens, and makes the index if there is none.
         *
         * @param embedder the model that the index is made with, if it is made with one
         * @throws EngineException if it cannot
         */
        Engine open(URI location, Credentials credentials, Taxonomy taxonomy, Optional<Embedder> embedder);

        /**
         * Throws the index away, whatever made it; nothing happens if there is none.
         *
         * @param embedder the model that the next one will be made with, if any
         * @throws EngineException if it cannot
         */
        void discard(URI location, Credentials credentials, Optional<Embedder> embedder);
    }

    /**
     * Opens the engine for a location: {@code lucene:FOLDER}, ….
     *
     * @throws EngineException if no engine knows the scheme, or it cannot open
     */
    static Engine at(URI location, Taxonomy taxonomy) {
        return at(location, new Credentials.None(), taxonomy);
    }

    /**
     * Opens the engine for a location that asks who comes: {@code opensearch:https://HOST:PORT/NAME}, ….
     *
     * @throws EngineException if no engine knows the scheme, or it cannot open
     */
    static Engine at(URI location, Credentials credentials, Taxonomy taxonomy) {
        return at(location, credentials, taxonomy, Optional.empty());
    }

    /**
     * Opens the engine for a location whose index is made with a model.
     *
     * @param embedder the model, which stays open as long as the engine; none for an index of words alone
     * @throws EngineException if no engine knows the scheme, it cannot open, or the index was made with another model
     */
    static Engine at(URI location, Credentials credentials, Taxonomy taxonomy, Optional<Embedder> embedder) {
        return provider(location).open(location, credentials, taxonomy, embedder);
    }

    /**
     * Throws the index at a location away, so that it can be built anew: it is derived, nothing is lost with it.
     *
     * @param embedder the model that it will be made with, if any
     * @throws EngineException if no engine knows the scheme, or it cannot
     */
    static void discard(URI location, Credentials credentials, Optional<Embedder> embedder) {
        provider(location).discard(location, credentials, embedder);
    }

    /** Throws an index away that asks for nothing. @throws EngineException if no engine knows the scheme, or it cannot */
    static void discard(URI location) {
        discard(location, new Credentials.None(), Optional.empty());
    }

    private static Provider provider(URI location) {
        return ServiceLoader.load(Provider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.scheme().equals(location.getScheme()))
                .findFirst()
                .orElseThrow(() -> new EngineException(EngineException.Cause.UNKNOWN_ENGINE, location.toString()));
    }
}
