package id.simpul.index.lucene;

import id.simpul.index.Analysis;
import id.simpul.index.Embedder;
import id.simpul.index.Engine;
import id.simpul.index.EngineException;
import id.simpul.index.EntryJson;
import id.simpul.index.Fields;
import id.simpul.index.Indexer;
import id.simpul.index.Meaning;
import id.simpul.index.Rebuild;
import id.simpul.index.Searcher;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** An index in a folder. The writer opens when it is first asked for, so that readers never lock. */
final class LuceneEngine implements Engine {

    private final Path folder;
    private final Directory directory;
    private final Analysis analysis;
    private final Taxonomy taxonomy;
    private final EntryJson json;
    private final Optional<Embedder> embedder;
    private final LuceneSearcher searcher;
    private Optional<LuceneIndexer> indexer = Optional.empty();

    private LuceneEngine(Path folder, Directory directory, Taxonomy taxonomy, Optional<Embedder> embedder)
            throws IOException {
        this.folder = folder;
        this.embedder = embedder;
        this.directory = directory;
        this.taxonomy = taxonomy;
        this.analysis = Analysis.of(taxonomy);
        this.json = new EntryJson(taxonomy);
        this.searcher = new LuceneSearcher(directory, json);
    }

    static LuceneEngine open(Path folder, Taxonomy taxonomy, Optional<Embedder> embedder) throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        try {
            if (DirectoryReader.indexExists(directory)) {
                refuseOtherSchema(directory, madeWith(embedder));
            } else {
                writer(directory, madeWith(embedder)).close();
            }
            return new LuceneEngine(folder, directory, taxonomy, embedder);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    @Override
    public Searcher searcher() {
        return searcher;
    }

    @Override
    public Indexer indexer() {
        return writing();
    }

    @Override
    public void refresh() {
        searcher.refresh();
    }

    @Override
    public Rebuild rebuild() {
        LuceneIndexer old = writing();
        try {
            return LuceneRebuild.beside(folder, taxonomy, embedder, old);
        } catch (IOException e) {
            throw new EngineException(EngineException.Cause.UNAVAILABLE, e.getMessage(), e);
        }
    }

    /** Ends the writing side, so that another may take over what was committed. */
    synchronized void release() throws IOException {
        if (indexer.isPresent()) {
            indexer.get().close();
            indexer = Optional.empty();
        }
    }

    /** The directory where this index lies. */
    Directory directory() {
        return directory;
    }

    private synchronized LuceneIndexer writing() {
        if (indexer.isEmpty()) {
            try {
                indexer = Optional.of(new LuceneIndexer(
                        writer(directory, madeWith(embedder)),
                        new LuceneFields(taxonomy, analysis, embedder.map(Meaning::new)),
                        json,
                        searcher::refresh));
            } catch (IOException e) {
                throw new EngineException(EngineException.Cause.UNAVAILABLE, e.getMessage(), e);
            }
        }
        return indexer.get();
    }

    @Override
    public synchronized void close() {
        try (directory;
                searcher) {
            release();
        } catch (IOException e) {
            throw new EngineException(EngineException.Cause.UNAVAILABLE, e.getMessage(), e);
        }
    }

    /** What the index was made with; another value means other words, fields or vectors. */
    private static Map<String, String> madeWith(Optional<Embedder> embedder) {
        return Map.of("simpul.schema", Fields.madeWith(embedder));
    }

    private static IndexWriter writer(Directory directory, Map<String, String> madeWith) throws IOException {
        try {
            IndexWriter writer = new IndexWriter(
                    directory, new IndexWriterConfig().setCommitOnClose(false).setRAMBufferSizeMB(64));
            writer.setLiveCommitData(madeWith.entrySet());
            if (!DirectoryReader.indexExists(directory)) {
                writer.commit();
            }
            return writer;
        } catch (LockObtainFailedException e) {
            throw new EngineException(EngineException.Cause.LOCKED, directory.toString(), e);
        }
    }

    private static void refuseOtherSchema(Directory directory, Map<String, String> madeWith) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> found = reader.getIndexCommit().getUserData();
            if (!found.equals(madeWith)) {
                throw new EngineException(
                        EngineException.Cause.OTHER_SCHEMA,
                        directory + " was made with " + found + ", not " + madeWith);
            }
        }
    }
}
