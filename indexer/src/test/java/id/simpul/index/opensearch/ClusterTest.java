package id.simpul.index.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import id.simpul.index.Credentials;
import id.simpul.index.Engine;
import id.simpul.index.EngineException;
import id.simpul.index.EngineException.Cause;
import id.simpul.index.Entries;
import id.simpul.index.Filters;
import id.simpul.index.Query;
import id.simpul.index.Window;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an engine whose nodes are not as they should be. */
class ClusterTest {

    private static final String JSON = "application/json";
    private static final char[] PASSWORD = "changeit".toCharArray();

    @Test
    void nobodyAtTheAddress() {
        URI nowhere = URI.create("opensearch:http://localhost:1/simpul?timeout=1");
        try (Engine engine = Engine.at(nowhere, Entries.TAXONOMY)) {
            assertFails(engine, Cause.UNAVAILABLE, "http://localhost:1/simpul");
            assertThatThrownBy(engine::indexer).as("before anything is read").isInstanceOf(EngineException.class);
        }
    }

    @Test
    void somethingElseAtTheAddress() {
        try (StubNode node = StubNode.that(StubNode.always(200, "text/html", "<html>Selamat datang"));
                Engine engine = Engine.at(node.index("http"), Entries.TAXONOMY)) {
            assertFails(engine, Cause.UNAVAILABLE, "does not answer as OpenSearch does: <html>Selamat datang");
        }
    }

    @Test
    void aWrongPasswordIsToldOfAsSuchAndNeverPrinted() {
        Credentials wrong = Credentials.of(Map.of("SIMPUL_INDEX_USER", "simpul", "SIMPUL_INDEX_PASSWORD", "r4hasia"));
        try (StubNode node = StubNode.that(StubNode.always(401, "text/plain", "Unauthorized"))) {
            assertThatThrownBy(() -> Engine.at(node.index("http"), wrong, Entries.TAXONOMY))
                    .isInstanceOfSatisfying(
                            EngineException.class, e -> assertThat(e.why()).isEqualTo(Cause.REFUSED))
                    .hasMessageContaining("Unauthorized")
                    .hasMessageNotContaining("r4hasia");
            assertThat(node.authorizations()).containsOnly("Basic c2ltcHVsOnI0aGFzaWE=");
            assertThat(wrong.toString()).doesNotContain("r4hasia");
        }
    }

    @Test
    void anApiKeyGoesBeforeAPassword() {
        Credentials key = Credentials.of(Map.of("SIMPUL_INDEX_USER", "simpul", "SIMPUL_INDEX_API_KEY", "kunci"));
        try (StubNode node = StubNode.that(StubNode.always(
                403, JSON, "{\"error\":{\"reason\":\"no permissions for [indices:data/read]\"},\"status\":403}"))) {
            assertThatThrownBy(() -> Engine.at(node.index("http"), key, Entries.TAXONOMY))
                    .isInstanceOfSatisfying(
                            EngineException.class, e -> assertThat(e.why()).isEqualTo(Cause.REFUSED))
                    .hasMessageContaining("no permissions for");
            assertThat(node.authorizations()).containsOnly("ApiKey kunci");
        }
    }

    @Test
    void withoutCredentialsNoneAreSent() {
        try (StubNode node = StubNode.that(StubNode.always(401, "text/plain", ""))) {
            assertThatThrownBy(() -> Engine.at(node.index("http"), Credentials.of(Map.of()), Entries.TAXONOMY))
                    .isInstanceOf(EngineException.class);
            assertThat(node.authorizations()).containsOnly("null");
        }
    }

    @Test
    void aNodeThatAnswersTooSlowlyIsGivenUp() {
        try (StubNode node = StubNode.that(exchange -> pause(Duration.ofSeconds(30)));
                Engine engine = Engine.at(node.index("http", 1), Entries.TAXONOMY)) {
            assertFails(engine, Cause.UNAVAILABLE, "localhost");
        }
    }

    @Test
    void aNodeThatIsBusyIsAskedAgain() {
        AtomicInteger asked = new AtomicInteger();
        try (StubNode node = StubNode.that(exchange -> StubNode.answer(
                exchange,
                asked.incrementAndGet() < 3 ? 429 : 401,
                JSON,
                "{\"error\":{\"type\":\"x\",\"reason\":\"later\"}}"))) {
            assertThatThrownBy(() -> Engine.at(node.index("http"), Entries.TAXONOMY))
                    .isInstanceOfSatisfying(
                            EngineException.class, e -> assertThat(e.why()).isEqualTo(Cause.REFUSED));
            assertThat(asked).hasValue(3);
        }
    }

    @Test
    void disksThatAreTooFullAreNotWaitedFor() {
        String full = "{\"error\":{\"type\":\"cluster_block_exception\",\"reason\":\"index [simpul-1] blocked by: "
                + "[TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, index has read-only-allow-delete "
                + "block];\"},\"status\":429}";
        AtomicInteger asked = new AtomicInteger();
        try (StubNode node = StubNode.that(exchange -> {
            asked.incrementAndGet();
            StubNode.answer(exchange, 429, JSON, full);
        })) {
            assertThatThrownBy(() -> Engine.at(node.index("http"), Entries.TAXONOMY))
                    .isInstanceOfSatisfying(
                            EngineException.class, e -> assertThat(e.why()).isEqualTo(Cause.READ_ONLY))
                    .hasMessageContaining("flood-stage");
            assertThat(asked).hasValue(1);
        }
    }

    @Test
    void aNodeMustProveWhoItIs(@TempDir Path folder) throws Exception {
        KeyStore keys = selfSigned(folder);
        HttpsServer server = HttpsServer.create(StubNode.nowhere(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(identity(keys)));
        SSLContext before = SSLContext.getDefault();
        try (StubNode node = StubNode.around(server, StubNode.always(401, "text/plain", "Unauthorized"))) {
            try (Engine engine = Engine.at(node.index("https", 3), Entries.TAXONOMY)) {
                assertFails(engine, Cause.UNAVAILABLE, "certification path");
            }
            SSLContext.setDefault(trusting(keys));
            assertThatThrownBy(() -> Engine.at(node.index("https", 3), Entries.TAXONOMY))
                    .as("known to whoever set up the machine")
                    .hasMessageContaining("Unauthorized");
        } finally {
            SSLContext.setDefault(before);
        }
    }

    @Test
    void whatWasNeverOpenedIsClosedWithoutAWord() {
        Engine engine = Engine.at(URI.create("opensearch:http://localhost:1/simpul?timeout=1"), Entries.TAXONOMY);
        assertThatCode(engine::close).doesNotThrowAnyException();
    }

    private static void assertFails(Engine engine, Cause cause, String why) {
        assertThatThrownBy(() ->
                        engine.searcher().match(new Query.Everything(), Filters.NONE, Window.first(1, Window.Sort.ID)))
                .isInstanceOfSatisfying(
                        EngineException.class, e -> assertThat(e.why()).isEqualTo(cause))
                .hasMessageContaining(why);
    }

    private static KeyStore selfSigned(Path folder) throws Exception {
        Path file = folder.resolve("keys.p12");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD),
                        "-alias",
                        "node",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start()
                .waitFor();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(file)) {
            keys.load(stream, PASSWORD);
        }
        return keys;
    }

    private static SSLContext identity(KeyStore keys) throws Exception {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static SSLContext trusting(KeyStore keys) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, PASSWORD);
        trusted.setCertificateEntry("node", keys.getCertificate("node"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
