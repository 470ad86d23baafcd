package id.simpul.index.opensearch;

import id.simpul.index.Engine;
import id.simpul.index.EngineContract;
import id.simpul.index.Entries;
import java.net.URI;
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
        return Engine.at(location(), Entries.TAXONOMY);
    }

    @Override
    protected Engine reopen() {
        return open();
    }

    @Override
    protected URI location() {
        return node.index(name, "replicas=0");
    }
}
