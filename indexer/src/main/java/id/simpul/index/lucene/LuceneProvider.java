package id.simpul.index.lucene;

import id.simpul.index.Credentials;
import id.simpul.index.Embedder;
import id.simpul.index.Engine;
import id.simpul.index.EngineException;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** Opens {@code lucene:FOLDER}; the folder may be relative to the working directory. */
public final class LuceneProvider implements Engine.Provider {

    @Override
    public String scheme() {
        return "lucene";
    }

    @Override
    public void discard(URI location, Credentials credentials, Optional<Embedder> embedder) {
        Path folder = Path.of(location.getSchemeSpecificPart());
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Directory directory = FSDirectory.open(folder);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        } catch (LockObtainFailedException e) {
            throw new EngineException(EngineException.Cause.LOCKED, folder.toString(), e);
        } catch (IOException e) {
            throw new EngineException(EngineException.Cause.UNAVAILABLE, folder + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Engine open(URI location, Credentials credentials, Taxonomy taxonomy, Optional<Embedder> embedder) {
        Path folder = Path.of(location.getSchemeSpecificPart());
        try {
            return LuceneEngine.open(folder, taxonomy, embedder);
        } catch (IOException e) {
            throw new EngineException(EngineException.Cause.UNAVAILABLE, folder + ": " + e.getMessage(), e);
        }
    }
}
