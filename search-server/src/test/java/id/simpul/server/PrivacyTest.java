package id.simpul.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Engine;
import id.simpul.index.Entries;
import id.simpul.model.EntryId;
import id.simpul.model.Kind;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see of persons, and what curators see. */
class PrivacyTest {

    private static final String PHONE = "0812-3456-7890";
    private static final String MAIL = "sari.dewi@contoh-surel.com";
    private static final String NIK = "5171014506900001";
    private static final EntryId ID = EntryId.ofDocid("proposal/warung.docx");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T08:00:00Z"));
    private Engine engine;
    private LiveSite site;
    private HttpClient browser;

    @BeforeEach
    void serve(@TempDir Path folder) {
        engine = Engine.at(URI.create("lucene:" + folder.resolve("index")), Entries.TAXONOMY);
        engine.indexer()
                .add(Entries.document(
                                "proposal/warung.docx",
                                "Proposal Warung Gizi\nNarahubung Warung Gizi: Sari, " + PHONE + ", " + MAIL + ", NIK "
                                        + NIK + ". Kantor: dinkes@contoh.go.id.")
                        .owner("17.03")
                        .kind(Kind.PROPOSAL)
                        .get());
        engine.indexer().commit();
        Clock clock = new SettableClock(now::get);
        site = LiveSite.on(
                engine.searcher(), new LiveSite.Kept(folder), new Curators(Optional.of("rahasia benar"), clock));
        browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    @AfterEach
    void end() {
        site.close();
        engine.close();
    }

    @Test
    void readersSeeNoPersonalDataAnywhere() throws Exception {
        for (String address : new String[] {
            "/documents/" + ID,
            "/documents/" + ID + "?q=narahubung",
            "/search?q=narahubung+warung",
            "/search?q=" + PHONE,
            "/api/v1/search?q=narahubung",
            "/api/v1/documents/" + ID
        }) {
            HttpResponse<String> answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            String shown = address.contains(PHONE) ? answer.body().replace("value=\"" + PHONE, "") : answer.body();
            assertThat(shown).as(address).doesNotContain(MAIL, NIK).contains("Warung Gizi");
            assertThat(shown.replaceAll(
                            "<input[^>]*>|<a [^>]*>|<title>[^<]*|<h1[^>]*>[^<]*|<p class=\"unseen[^<]*", ""))
                    .as(address)
                    .satisfies(text -> {
                        if (!address.contains(PHONE)) {
                            assertThat(text).doesNotContain(PHONE);
                        }
                    });
        }
        assertThat(get("/documents/" + ID).body()).contains("••••-••••-••••", "dinkes@contoh.go.id");
    }

    @Test
    void curatorsSeeTheDocumentAsItIsUntilTheySignOut() throws Exception {
        assertThat(get("/sign-in").body()).contains("type=\"password\"");
        assertThat(post("/sign-in", "password=rahasia+benar").body()).contains("Anda masuk sebagai kurator");

        HttpResponse<String> document = get("/documents/" + ID);
        assertThat(document.body()).contains(PHONE, MAIL, NIK);
        assertThat(document.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(get("/api/v1/documents/" + ID).body()).contains(PHONE);

        post("/sign-out", "");
        assertThat(get("/documents/" + ID).body()).doesNotContain(PHONE);
    }

    @Test
    void aSessionEndsAfterAWorkingDay() throws Exception {
        post("/sign-in", "password=rahasia+benar");
        now.updateAndGet(instant -> instant.plus(Duration.ofHours(11)));

        assertThat(get("/documents/" + ID).body()).doesNotContain(PHONE);
    }

    @Test
    void aWrongPasswordOpensNothing() throws Exception {
        HttpResponse<String> answer = post("/sign-in", "password=rahasia");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Kata sandi tidak cocok").doesNotContain("value=\"rahasia");
        assertThat(get("/documents/" + ID).body()).doesNotContain(PHONE);
    }

    @Test
    void aForgedCookieOpensNothing() throws Exception {
        assertThat(send(HttpRequest.newBuilder(at("/documents/" + ID))
                                .header("Cookie", "curator=x")
                                .GET())
                        .body())
                .doesNotContain(PHONE);
    }

    @Test
    void whoGuessesMustWait() throws Exception {
        for (int attempt = 0; attempt < 10; attempt++) {
            post("/sign-in", "password=" + attempt);
        }
        assertThat(post("/sign-in", "password=rahasia+benar").statusCode()).isEqualTo(429);

        now.updateAndGet(instant -> instant.plus(Duration.ofSeconds(61)));
        assertThat(post("/sign-in", "password=rahasia+benar").statusCode()).isEqualTo(200);
    }

    @Test
    void theCookieIsForThisSiteAlone() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(at("/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(
                                        "password=" + URLEncoder.encode("rahasia benar", StandardCharsets.UTF_8)))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        cookie -> assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Strict"));
    }

    private URI at(String address) {
        return URI.create("http://localhost:" + site.port() + address);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(address)).GET());
    }

    private HttpResponse<String> post(String address, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static final class SettableClock extends Clock {

        private final InstantSource source;

        SettableClock(InstantSource source) {
            this.source = source;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return source.instant();
        }
    }
}
