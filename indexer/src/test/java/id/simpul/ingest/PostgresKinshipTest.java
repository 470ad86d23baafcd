package id.simpul.ingest;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same with a catalogue on a server. */
@ExtendWith(PostgresExtension.class)
class PostgresKinshipTest extends KinshipTest {

    private final PostgresServer server;

    PostgresKinshipTest(PostgresServer server) {
        this.server = server;
    }

    @Override
    ReadingRoom room(Path folder) {
        String url = server.newDatabase();
        return new ReadingRoom(folder, () -> server.catalogue(url));
    }
}
