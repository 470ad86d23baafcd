package id.simpul.ingest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same with a catalogue on a server; nothing stays taken. */
@ExtendWith(PostgresExtension.class)
class PostgresArchiveIngestTest extends ArchiveIngestTest {

    private final PostgresServer server;
    private final String url;

    PostgresArchiveIngestTest(PostgresServer server) {
        this.server = server;
        this.url = server.newDatabase();
    }

    @Override
    Catalogue catalogue(DataFolder folder) {
        Catalogue catalogue = server.catalogue(url);
        catalogue.check();
        return catalogue;
    }

    @AfterEach
    void nothingIsTaken() {
        server.run(url, "DO $$ BEGIN IF EXISTS (SELECT FROM claim) THEN RAISE 'a claim is left'; END IF; END $$");
    }
}
