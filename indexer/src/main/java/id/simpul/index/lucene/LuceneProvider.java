package id.simpul.index.lucene;

import id.simpul.index.Engine;
import id.simpul.index.EngineException;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** Opens {@code lucene:FOLDER}; the folder may be relative to the working directory. */
public final class LuceneProvider implements Engine.Provider {

    @Override
    public String scheme() {
        return "lucene";
    }

    @Override
    public Engine open(URI location, Taxonomy taxonomy) {
        Path folder = Path.of(location.getSchemeSpecificPart());
        try {
            return LuceneEngine.open(folder, taxonomy);
        } catch (IOException e) {
            throw new EngineException(EngineException.Cause.UNAVAILABLE, folder + ": " + e.getMessage(), e);
        }
    }
}
