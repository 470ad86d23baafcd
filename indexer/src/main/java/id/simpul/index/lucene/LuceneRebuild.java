package id.simpul.index.lucene;

import id.simpul.index.Embedder;
import id.simpul.index.Engine;
import id.simpul.index.EngineException;
import id.simpul.index.Rebuild;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder beside the index's own. The writer of the old index stays open, so that nobody else writes to it. */
final class LuceneRebuild implements Rebuild {

    private static final String BESIDE = ".rebuild";

    private final Path folder;
    private final LuceneEngine engine;
    private final LuceneIndexer old;

    private LuceneRebuild(Path folder, LuceneEngine engine, LuceneIndexer old) {
        this.folder = folder;
        this.engine = engine;
        this.old = old;
    }

    /** Begins beside this index, anew if another was cut off. */
    static LuceneRebuild beside(Path index, Taxonomy taxonomy, Optional<Embedder> embedder, LuceneIndexer old)
            throws IOException {
        Path folder = index.resolveSibling(index.getFileName() + BESIDE);
        delete(folder);
        return new LuceneRebuild(folder, LuceneEngine.open(folder, taxonomy, embedder), old);
    }

    @Override
    public Engine engine() {
        return engine;
    }

    @Override
    public void swap() {
        try {
            engine.release();
            old.become(engine.directory());
        } catch (IOException e) {
            throw new EngineException(EngineException.Cause.UNAVAILABLE, e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        engine.close();
        try {
            delete(folder);
        } catch (IOException e) {
            throw new EngineException(EngineException.Cause.UNAVAILABLE, e.getMessage(), e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
