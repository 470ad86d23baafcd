package id.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can be wrong with a database is told apart, and nothing half-written is left. */
@ExtendWith(PostgresExtension.class)
class PostgresTroubleTest {

    private final PostgresServer server;

    PostgresTroubleTest(PostgresServer server) {
        this.server = server;
    }

    private static CatalogueException trouble(String url, Optional<Login> login) {
        return catchThrowableOfType(CatalogueException.class, () -> {
            try (Catalogue catalogue = Catalogue.open(url, login)) {
                catalogue.check();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/catalogue.db",
                "postgresql://localhost/simpul",
                "jdbc:mysql://localhost/simpul?password=rahasia",
                "jdbc:postgresql://localhost:porta/simpul?password=rahasia"
            })
    void anAddressThatMakesNoSense(String url) {
        CatalogueException trouble = trouble(url, Optional.empty());
        assertThat(trouble.why()).isEqualTo(CatalogueException.Cause.UNKNOWN_DATABASE);
        assertThat(trouble.detail()).isEqualTo(url.split("\\?")[0]);
    }

    @Test
    void aWrongPasswordOrNone() {
        String url = server.newDatabase();
        for (Optional<Login> login : List.of(
                Optional.of(new Login(server.login().user(), "salah")),
                Optional.of(new Login("siapa", "rahasia")),
                Optional.<Login>empty())) {
            CatalogueException trouble = trouble(url, login);
            assertThat(trouble.why()).as("%s", login).isEqualTo(CatalogueException.Cause.REFUSED);
            assertThat(trouble.getMessage()).doesNotContain("salah", "rahasia");
        }
    }

    @Test
    void aDatabaseThatIsNotThere() {
        assertThat(trouble(server.url("entah"), Optional.of(server.login())).why())
                .isEqualTo(CatalogueException.Cause.NO_SUCH_DATABASE);
    }

    @Test
    void aServerThatIsNotThere() {
        CatalogueException trouble =
                trouble("jdbc:postgresql://127.0.0.1:1/simpul?password=rahasia", Optional.of(server.login()));
        assertThat(trouble.why()).isEqualTo(CatalogueException.Cause.UNAVAILABLE);
        assertThat(trouble.detail())
                .startsWith("jdbc:postgresql://127.0.0.1:1/simpul: ")
                .doesNotContain("rahasia");
    }

    @Test
    void aUserWhoMayNotMakeTables() {
        String url = server.newDatabase();
        server.run(url, "CREATE ROLE tamu LOGIN PASSWORD 'tamu'");
        assertThat(trouble(url, Optional.of(new Login("tamu", "tamu"))).why())
                .isEqualTo(CatalogueException.Cause.REFUSED);
    }

    @Test
    void tablesOfSomebodyElse() {
        String url = server.newDatabase();
        server.run(url, "CREATE TABLE source (id BIGINT PRIMARY KEY, title TEXT)");
        assertThat(trouble(url, Optional.of(server.login())).why()).isEqualTo(CatalogueException.Cause.OTHER_SCHEMA);
        server.run(url, """
                DO $$ BEGIN IF (SELECT count(*) FROM pg_tables WHERE schemaname = 'public') <> 1
                THEN RAISE 'something was made'; END IF; END $$
                """);
    }

    @Test
    void aServerThatGoesAwayAndComesBack(@TempDir Path folder) throws Exception {
        try (PostgresServer own = PostgresServer.make(PostgresServer.installed().orElseThrow());
                Catalogue catalogue = Catalogue.open(own.newDatabase(), Optional.of(own.login()))) {
            catalogue.record(List.of(CatalogueContract.row("a", "file:///a")));
            own.stop();
            CatalogueException gone = catchThrowableOfType(CatalogueException.class, catalogue::lastRun);
            assertThat(gone.why()).isEqualTo(CatalogueException.Cause.UNAVAILABLE);
            CatalogueException refused = catchThrowableOfType(CatalogueException.class, catalogue::lastRun);
            assertThat(refused).isNotNull();
            assertThat(catchThrowableOfType(CatalogueException.class, catalogue::lastRun))
                    .as("nobody waits twice: the answer is the last one")
                    .isSameAs(refused);
            own.start();
            long end = System.nanoTime() + 30_000_000_000L;
            while (System.nanoTime() < end
                    && catchThrowableOfType(CatalogueException.class, catalogue::check) != null) {
                Thread.sleep(200);
            }
            assertThat(catalogue.ofDocid("a")).isPresent();
        }
    }

    @Test
    void aNameThatIsTooLongIsReportedAndEndsNoRun(@TempDir Path folder) throws Exception {
        String url = server.newDatabase();
        try (ReadingRoom room = new ReadingRoom(folder, () -> server.catalogue(url))) {
            String deep = "arsip/" + (" ".repeat(200) + "/").repeat(8) + "a.txt";
            room.write(deep, "Jembatan");
            room.write("arsip/b.txt", "Pasar");
            assertThat(room.read("arsip")).containsExactly(deep.substring(6) + " failed", "b.txt indexed");
            Files.delete(room.at(deep));
            assertThat(room.read("arsip")).containsExactly("b.txt unchanged");
        }
    }
}
