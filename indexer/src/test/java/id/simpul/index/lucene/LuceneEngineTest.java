package id.simpul.index.lucene;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.index.Credentials;
import id.simpul.index.Embedder;
import id.simpul.index.Engine;
import id.simpul.index.EngineContract;
import id.simpul.index.EngineException;
import id.simpul.index.Entries;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneEngineTest extends EngineContract {

    @TempDir
    Path folder;

    @Override
    protected Engine open() {
        return reopen(Optional.empty());
    }

    @Override
    protected URI location() {
        return URI.create("lucene:" + folder.resolve("index"));
    }

    @Override
    protected Engine reopen(Optional<Embedder> embedder) {
        return Engine.at(location(), new Credentials.None(), Entries.TAXONOMY, embedder);
    }

    @Test
    void aSecondWriterIsToldThatSomebodyIsWriting() {
        URI location = URI.create("lucene:" + folder.resolve("other"));
        try (Engine first = Engine.at(location, Entries.TAXONOMY);
                Engine second = Engine.at(location, Entries.TAXONOMY)) {
            first.indexer();
            assertThatThrownBy(second::indexer)
                    .isInstanceOfSatisfying(
                            EngineException.class,
                            e -> org.assertj.core.api.Assertions.assertThat(e.why())
                                    .isEqualTo(EngineException.Cause.LOCKED));
        }
    }

    @Test
    void anUnknownEngineIsNamed() {
        assertThatThrownBy(() -> Engine.at(URI.create("solr:x"), Entries.TAXONOMY))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("solr:x");
    }
}
