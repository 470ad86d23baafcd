package id.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.decide.Decided;
import id.simpul.decide.Decision;
import id.simpul.decide.Journal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

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
                return server.catalogue(url);
            }

            @Override
            public void run(String sql) {
                server.run(url, sql);
            }
        };
    }

    @Test
    void decisionsOfAFileAreTakenOverOnce(@TempDir Path folder) {
        Path file = folder.resolve("decisions.db");
        Journal before = Journal.open(file);
        before.append(new Decision.Undo(1), "Sari", "dulu", Instant.parse("2026-11-25T05:00:00Z"));
        String url = server.newDatabase();
        for (int i = 0; i < 2; i++) {
            try (Catalogue catalogue = server.catalogue(url)) {
                assertThat(catalogue.journal(file).decisions().journal())
                        .isEqualTo(before.decisions().journal());
            }
        }
        try (Catalogue catalogue = server.catalogue(url)) {
            catalogue.journal(file).append(new Decision.Undo(2), "Budi", "", Instant.EPOCH);
            assertThat(catalogue.journal(file).decisions().journal())
                    .extracting(Decided::by)
                    .containsExactly("Sari", "Budi");
        }
    }

    @Test
    void aDatabaseThatIsAwayIsExplained(@TempDir Path folder) {
        try (Catalogue catalogue =
                Catalogue.open("jdbc:postgresql://127.0.0.1:1/simpul", Optional.of(server.login()))) {
            Journal journal = catalogue.journal(folder.resolve("decisions.db"));
            assertThatThrownBy(journal::decisions).isInstanceOf(CatalogueException.class);
            assertThatThrownBy(() -> journal.append(new Decision.Undo(1), "", "", Instant.EPOCH))
                    .isInstanceOf(CatalogueException.class);
        }
    }
}
