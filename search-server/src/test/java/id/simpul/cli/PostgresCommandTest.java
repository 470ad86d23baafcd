package id.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Credentials;
import id.simpul.index.Entries;
import id.simpul.ingest.Catalogue;
import id.simpul.ingest.DataFolder;
import id.simpul.ingest.PostgresExtension;
import id.simpul.ingest.PostgresServer;
import id.simpul.server.Server;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The commands with a catalogue on a PostgreSQL server, and without it when it is gone. */
@ExtendWith(PostgresExtension.class)
class PostgresCommandTest {

    private final PostgresServer server;

    @TempDir
    private Path folder;

    private Terminal terminal;

    PostgresCommandTest(PostgresServer server) {
        this.server = server;
    }

    @BeforeEach
    void sitDown() {
        terminal = Terminal.in(folder);
    }

    private static Map<String, String> environment(PostgresServer server) {
        return Map.of(
                "SIMPUL_CATALOGUE_USER", server.login().user(),
                "SIMPUL_CATALOGUE_PASSWORD", server.login().password());
    }

    private Terminal.Said index(PostgresServer on, String url, String... more) {
        String[] arguments = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("index", terminal.archive().toString(), "--catalogue", url),
                        java.util.stream.Stream.of(more))
                .toArray(String[]::new);
        return terminal.types(environment(on), arguments);
    }

    private static void assertSays(Terminal.Said said, int code, String sentence) {
        assertThat(said.err()).contains(sentence).doesNotContain("Exception", "\tat ", "rahasia");
        assertThat(said.code()).isEqualTo(code);
    }

    @Test
    void everyCommandUsesIt() {
        String url = server.newDatabase();
        assertThat(index(server, url).out()).startsWith("Selesai: 4 dibaca, 0 tidak berubah");
        assertThat(index(server, url).out()).startsWith("Selesai: 0 dibaca, 4 tidak berubah");
        assertThat(terminal.types(environment(server), "status", "--catalogue", url)
                        .lines())
                .contains("Pembacaan terakhir: 0 dibaca, 4 tidak berubah, 0 dihapus, 1 dilewati, 1 gagal.");
        assertThat(terminal.types(environment(server), "status", "--json", "--catalogue=" + url)
                        .out())
                .contains("\"reading\" : \"known\"", "rusak/kosong.pdf");
        assertThat(terminal.types(environment(server), "export", "--catalogue", url)
                        .lines())
                .hasSize(4);
        assertThat(terminal.data()).isDirectoryNotContaining("glob:**catalogue.db");
    }

    @Test
    void anotherIndexIsFilledAnewFromTheTextsThatAreKept() {
        String url = server.newDatabase();
        index(server, url);
        Terminal other = new Terminal(folder.resolve("lain"), terminal.archive());
        Terminal.Said said =
                other.types(environment(server), "index", terminal.archive().toString(), "--catalogue", url);
        assertThat(said.out()).as("its own index is empty").startsWith("Selesai: 4 dibaca");
    }

    @Test
    void whoMayNotIsToldSo() {
        String url = server.newDatabase();
        Map<String, String> wrong = Map.of("SIMPUL_CATALOGUE_USER", "simpul", "SIMPUL_CATALOGUE_PASSWORD", "salah");
        assertSays(
                terminal.types(wrong, "index", terminal.archive().toString(), "--catalogue", url),
                1,
                "Basis data menolak. Periksa SIMPUL_CATALOGUE_USER");
        assertSays(terminal.types(Map.of(), "status", "--lang", "en", "--catalogue", url), 1, "The database refuses.");
        assertSays(terminal.types(wrong, "serve", "--port", "0", "--catalogue", url), 1, "Basis data menolak.");
        assertSays(index(server, server.url("entah")), 1, "Buat dengan createdb");
        server.run(url, "CREATE TABLE source (id BIGINT PRIMARY KEY)");
        assertSays(index(server, url), 1, "tabel bernama sama yang bukan milik Simpul");
        assertSays(index(server, url, "--lang", "en"), 1, "Use a database of its own.");
    }

    @Test
    void withoutAServerDocumentsAreFoundAndNotRead() {
        String url = server.newDatabase();
        index(server, url);
        String nowhere = "jdbc:postgresql://127.0.0.1:1/simpul";
        assertSays(index(server, nowhere), 1, "Katalog tidak dapat dihubungi");
        assertSays(
                terminal.types("status", "--json", "--lang", "en", "--catalogue", nowhere),
                1,
                "The catalogue cannot be reached");
        assertThat(terminal.types("search", "timbang", "--catalogue", nowhere).code())
                .isZero();
        assertThat(terminal.types("export", "--catalogue", nowhere).lines()).hasSize(4);
    }

    @Test
    void aServerThatDiesOnTheWayEndsTheRunAndNothingIsLost() throws Exception {
        try (PostgresServer own = PostgresServer.another()) {
            String url = own.newDatabase();
            for (int i = 0; i < 400; i++) {
                Terminal.write(
                        terminal.archive().resolve("banyak/" + i + ".txt"),
                        "Layanan nomor " + i + " dibuka di desa\nWarga desa ke-" + i + " kini dilayani di rumah.\n");
            }
            CompletableFuture<Terminal.Said> run = CompletableFuture.supplyAsync(() -> index(own, url));
            waitForClaims(own, url);
            own.stop();
            assertSays(run.get(2, TimeUnit.MINUTES), 1, "yang sudah selesai dibaca tidak hilang.");
            own.start();
            Terminal.Said again = index(own, url);
            assertThat(again.code()).as(again.err()).isZero();
            assertThat(terminal.types("search", "desa", "--json").out()).contains("\"total\" : 40");
            assertThat(index(own, url).out()).startsWith("Selesai: 0 dibaca, 404 tidak berubah");
        }
    }

    private static void waitForClaims(PostgresServer server, String url) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (System.nanoTime() < end) {
            try {
                server.run(
                        url, "DO $$ BEGIN IF (SELECT count(*) FROM claim) < 20 THEN RAISE 'not yet'; END IF; END $$");
                return;
            } catch (IllegalStateException e) {
                Thread.sleep(20);
            }
        }
    }

    @Test
    void aSiteOutlivesItsDatabase() throws Exception {
        try (PostgresServer own = PostgresServer.another()) {
            String url = own.newDatabase();
            index(own, url);
            DataFolder data = new DataFolder(terminal.data());
            Catalogue catalogue = Catalogue.open(url, Optional.of(own.login()));
            try (Installation installation = Installation.open(
                            data,
                            data.index(),
                            new Credentials.None(),
                            catalogue,
                            Clock.systemUTC(),
                            Optional.empty());
                    Server site = Server.start(
                            installation.site(id.simpul.server.Curation.NONE), Entries.TAXONOMY, "localhost", 0)) {
                assertThat(get(site, "/api/v1/status").body()).contains("\"reading\":\"known\"");
                own.stop();
                for (int i = 0; i < 3; i++) {
                    assertThat(get(site, "/search?q=timbang").statusCode()).isEqualTo(200);
                    assertThat(get(site, "/status").statusCode()).isEqualTo(200);
                }
                assertThat(get(site, "/status").body()).contains("id=\"out-of-reach\"");
                assertThat(get(site, "/health").statusCode()).isEqualTo(200);
                assertThat(get(site, "/api/v1/status").body()).contains("\"reading\":\"out-of-reach\"");
                own.start();
                long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
                while (System.nanoTime() < end
                        && !get(site, "/api/v1/status").body().contains("\"reading\":\"known\"")) {
                    Thread.sleep(200);
                }
                assertThat(get(site, "/status").body())
                        .doesNotContain("out-of-reach")
                        .contains("kosong.pdf");
            }
        }
    }

    private static HttpResponse<String> get(Server site, String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + site.port() + address))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
