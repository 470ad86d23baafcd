package id.simpul.ingest;

import id.simpul.index.opensearch.LocalCluster;
import id.simpul.index.opensearch.OneNode;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtendWith;

/** Into an index in a cluster, each run with an engine of its own, as on machines of their own. */
@ExtendWith({PostgresExtension.class, OneNode.class})
class SeveralRunsIT extends SeveralRunsContract {

    private static final AtomicInteger ROOMS = new AtomicInteger();

    private final PostgresServer server;
    private final LocalCluster node;

    SeveralRunsIT(PostgresServer server, LocalCluster node) {
        this.server = server;
        this.node = node;
    }

    @Override
    ReadingRoom room(Path folder) {
        String url = server.newDatabase();
        return new ReadingRoom(
                folder, () -> server.catalogue(url), node.index("runs" + ROOMS.incrementAndGet(), "replicas=0"));
    }
}
