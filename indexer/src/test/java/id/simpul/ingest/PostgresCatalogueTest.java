package id.simpul.ingest;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class PostgresCatalogueTest extends CatalogueContract {

    private final PostgresServer server;

    PostgresCatalogueTest(PostgresServer server) {
        this.server = server;
    }

    @Override
    Place place(Path folder) {
        String url = server.newDatabase();
        return new Place() {
            @Override
            public Catalogue open() {
                return Catalogue.open(url, Optional.of(server.login()));
            }

            @Override
            public void run(String sql) {
                server.run(url, sql);
            }
        };
    }
}
