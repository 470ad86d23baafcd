package id.simpul.ingest;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;

/** Into an index in a folder, where all runs share the engine that writes. */
@ExtendWith(PostgresExtension.class)
class SeveralRunsTest extends SeveralRunsContract {

    private final PostgresServer server;

    SeveralRunsTest(PostgresServer server) {
        this.server = server;
    }

    @Override
    ReadingRoom room(Path folder) {
        String url = server.newDatabase();
        return new ReadingRoom(folder, () -> server.catalogue(url));
    }
}
