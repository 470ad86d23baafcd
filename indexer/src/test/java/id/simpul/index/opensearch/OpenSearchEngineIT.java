package id.simpul.index.opensearch;

import id.simpul.index.Credentials;
import id.simpul.index.Embedder;
import id.simpul.index.Engine;
import id.simpul.index.EngineContract;
import id.simpul.index.Entries;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneNode.class)
class OpenSearchEngineIT extends EngineContract {

    private static final AtomicInteger TESTS = new AtomicInteger();

    private final LocalCluster node;
    private final String name = "contract" + TESTS.incrementAndGet();

    OpenSearchEngineIT(LocalCluster node) {
        this.node = node;
    }

    @Override
    protected Engine open() {
        return reopen(Optional.empty());
    }

    @Override
    protected Engine reopen(Optional<Embedder> embedder) {
        return Engine.at(location(), new Credentials.None(), Entries.TAXONOMY, embedder);
    }

    @Override
    protected URI location() {
        return node.index(name, "replicas=0");
    }
}
