package id.simpul.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.simpul.fetch.Answer.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing here leaves the loopback: names are resolved by the test. */
@Timeout(30)
class FetcherTest {

    private static final Manners HASTY = Site.hasty();
    private static final Manners IMPATIENT = Site.hasty(Duration.ofSeconds(1));

    private Site site;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = Site.open();
        fetcher = Site.fetcher();
    }

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    @Test
    void bytesComeWithWhatTheServerSaysOfThem() {
        site.at("/a", exchange -> {
            exchange.getResponseHeaders().set("ETag", "W/\"7\"");
            exchange.getResponseHeaders().set("Last-Modified", "Sun, 22 Nov 2026 08:00:00 GMT");
            Site.text("text/html; charset=windows-1252", "<p>halo").answer(exchange);
        });
        Answer.Found found = found("/a");
        assertThat(found.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("<p>halo");
        assertThat(found.headers())
                .isEqualTo(new Headers(
                        Optional.of("text/html; charset=windows-1252"),
                        Optional.of("W/\"7\""),
                        Optional.of("Sun, 22 Nov 2026 08:00:00 GMT")));
    }

    @Test
    void theUserAgentSaysWhoAsksAndWhomToWriteTo() {
        site.at("/a", "<p>halo");
        found("/a");
        assertThat(site.requests())
                .allSatisfy(request ->
                        assertThat(request.header("User-agent")).contains("Simpul/0.1 (+mailto:admin@satu.example)"));
        assertThat(Manners.standard().userAgent()).isEqualTo("Simpul/0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a) (b", "", "é@satu.example", "two words"})
    void aContactThatWouldBreakTheHeaderIsRefused(String contact) {
        assertThatIllegalArgumentException().isThrownBy(() -> HASTY.signed(contact));
    }

    @Test
    void packedAnswersAreUnpacked() {
        byte[] packed = gzip("<p>halo".getBytes(StandardCharsets.UTF_8));
        site.at("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            Site.bytes("text/html", packed).answer(exchange);
        });
        assertThat(found("/a").bytes()).asString(StandardCharsets.UTF_8).isEqualTo("<p>halo");
    }

    @Test
    void aPackedAnswerCountsUnpacked() {
        byte[] bomb = gzip(new byte[(1 << 20) + 1]);
        assertThat(bomb.length).isLessThan(5_000);
        site.at("/bom", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            Site.bytes("text/html", bomb).answer(exchange);
        });
        assertThat(refusal("/bom")).isEqualTo(Reason.DOWNLOAD_TOO_LARGE);
    }

    @Test
    void anAnswerThatIsPackedInAWayNobodyAskedForIsBroken() {
        site.at("/br", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "br");
            Site.text("text/html", "?").answer(exchange);
        });
        assertThat(refusal("/br")).isEqualTo(Reason.BROKEN_OFF);
    }

    @ParameterizedTest
    @CsvSource({
        "404,NOT_FOUND",
        "410,NOT_FOUND",
        "401,FORBIDDEN",
        "403,FORBIDDEN",
        "451,FORBIDDEN",
        "304,SERVER_ERROR",
        "300,SERVER_ERROR",
        "501,SERVER_ERROR"
    })
    void everyStatusHasAReason(int status, Reason reason) {
        site.at("/a", Site.status(status));
        assertThat(refusal("/a")).isEqualTo(reason);
    }

    @Test
    void aServerInTroubleIsAskedThreeTimes() {
        AtomicInteger times = new AtomicInteger();
        site.at("/a", exchange -> {
            if (times.incrementAndGet() < 3) {
                Site.status(503).answer(exchange);
            } else {
                Site.text("text/html", "<p>akhirnya").answer(exchange);
            }
        });
        assertThat(found("/a").bytes()).asString(StandardCharsets.UTF_8).isEqualTo("<p>akhirnya");
        site.at("/b", Site.status(500));
        assertThat(fetch("/b")).isEqualTo(new Answer.Refused(site.address("/b"), Reason.SERVER_ERROR, "HTTP 500"));
        assertThat(site.asked()).containsExactly("/a", "/a", "/a", "/b", "/b", "/b");
    }

    @Test
    void aServerThatIsTooBusyIsGivenTheTimeItAsksFor() {
        AtomicInteger times = new AtomicInteger();
        site.at("/a", exchange -> {
            if (times.incrementAndGet() == 1) {
                exchange.getResponseHeaders().set("Retry-After", "1");
                Site.status(429).answer(exchange);
            } else {
                Site.text("text/html", "<p>halo").answer(exchange);
            }
        });
        StoppedWatch watch = new StoppedWatch();
        ask(Site.fetcher(HASTY, watch));
        found("/a");
        assertThat(watch.rests).containsExactly(Duration.ZERO, Duration.ofSeconds(1), Duration.ZERO);
    }

    @Test
    void whatIsKnownIsNotSentAgain() throws InterruptedException {
        site.at("/a", Site.versioned("\"satu\"", Site.text("text/html", "<p>halo")));
        Answer.Found first = found("/a");
        Answer second = fetcher.fetch(site.address("/a"), knowing(first.headers()), to -> true);
        assertThat(second).isEqualTo(new Answer.NotModified(site.address("/a")));
        Headers old =
                new Headers(Optional.empty(), Optional.of("\"nol\""), Optional.of("Sun, 22 Nov 2026 08:00:00 GMT"));
        Answer third = fetcher.fetch(site.address("/a"), knowing(old), to -> true);
        assertThat(third).isInstanceOf(Answer.Found.class);
        assertThat(site.requests().getLast().header("If-modified-since")).contains("Sun, 22 Nov 2026 08:00:00 GMT");
    }

    @Test
    void redirectsAreFollowed() {
        site.at("/1", Site.redirect(301, "/2"))
                .at("/2", Site.redirect(302, site.address("dua.example", "/3").value()))
                .at("/3", Site.redirect(303, "4?x=1"))
                .at("/4?x=1", Site.redirect(307, "/5"))
                .at("/5", Site.redirect(308, "/6"))
                .at("/6", "<p>sampai");
        assertThat(found("/1").address()).isEqualTo(site.address("dua.example", "/6"));
    }

    @Test
    void moreThanFiveRedirectsAreTooMany() {
        for (int i = 1; i <= 6; i++) {
            site.at("/" + i, Site.redirect(301, "/" + (i + 1)));
        }
        site.at("/7", "<p>jauh");
        assertThat(refusal("/1")).isEqualTo(Reason.REDIRECTS);
        assertThat(site.asked()).hasSize(6);
    }

    @Test
    void redirectsInACircleEnd() {
        site.at("/a", Site.redirect(302, "/b")).at("/b", Site.redirect(302, "/a"));
        assertThat(fetch("/a")).isEqualTo(new Answer.Refused(site.address("/a"), Reason.REDIRECTS, "in a circle"));
        assertThat(site.asked()).containsExactly("/a", "/b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://satu.example/a",
                "javascript:alert(1)",
                "http://user:sandi@satu.example/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://satu.example:99999/",
                "http://[fe80::1%25lo]/",
                "http://satu.example\\@127.0.0.2/"
            })
    void redirectsToWhatIsNoWebAddressEnd(String location) {
        site.at("/a", Site.redirect(302, location));
        assertThat(refusal("/a")).isEqualTo(Reason.NOT_WEB);
        assertThat(site.requests())
                .allSatisfy(request -> assertThat(request.host()).startsWith("satu.example:"));
    }

    @Test
    void aRedirectOutOfBoundsIsNotFollowed() throws InterruptedException {
        WebAddress other = site.address("dua.example", "/b");
        site.at("/a", Site.redirect(302, other.value())).at("/b", "<p>lain");
        Answer answer = fetcher.fetch(site.address("/a"), Memory.NONE, to -> to.isOnHostOf(site.address("/a")));
        assertThat(answer).isEqualTo(new Answer.LeadsAway(site.address("/a"), other));
        assertThat(site.asked()).containsExactly("/a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.2",
                "127.0.0.1.dua.example",
                "10.0.0.1",
                "169.254.169.254",
                "192.168.1.1",
                "[::1]",
                "[::ffff:127.0.0.2]",
                "[fe80::1]",
                "[fd00:ec2::254]"
            })
    void innerAddressesAreNeverAsked(String host) throws InterruptedException {
        String name = host.endsWith(".example") ? "dalam.example" : host;
        Resolver names =
                asked -> asked.equals("dalam.example") ? List.of(IpLiteral.parse("10.9.8.7")) : Site.resolve(asked);
        try (Fetcher careful = new Fetcher(HASTY, names, FetcherTest::isFirstLoopback)) {
            WebAddress direct = site.address(name, "/a");
            site.at("/a", Site.redirect(302, direct.value()));
            assertThat(careful.fetch(direct, Memory.NONE, to -> true))
                    .isInstanceOfSatisfying(
                            Answer.Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.PRIVATE_ADDRESS));
            assertThat(careful.fetch(site.address("/a"), Memory.NONE, to -> true))
                    .isInstanceOfSatisfying(
                            Answer.Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.PRIVATE_ADDRESS));
            assertThat(site.asked()).containsExactly("/a");
        }
    }

    @Test
    void theStandardRuleRefusesThisMachine() throws InterruptedException {
        site.at("/a", "<p>rahasia");
        try (Fetcher standard = Fetcher.with(HASTY, AddressRule.publicWeb())) {
            for (String host : List.of("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0")) {
                assertThat(standard.fetch(site.address(host, "/a"), Memory.NONE, to -> true))
                        .isInstanceOfSatisfying(
                                Answer.Refused.class,
                                refused -> assertThat(refused.reason()).isEqualTo(Reason.PRIVATE_ADDRESS));
            }
        }
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void thisMachineMayBeAskedWhereItIsAllowed() throws InterruptedException {
        site.at("/a", "<p>halo");
        try (Fetcher free = Fetcher.with(HASTY, AddressRule.anywhere())) {
            assertThat(free.fetch(site.address("127.0.0.1", "/a"), Memory.NONE, to -> true))
                    .isInstanceOf(Answer.Found.class);
        }
    }

    @Test
    void aNameThatChangesItsMindBetweenTwoLookUpsGetsNowhere() throws InterruptedException {
        site.at("/a", "<p>rahasia").at("/robots.txt", exchange -> {
            exchange.getResponseHeaders().set("Connection", "close");
            Site.status(404).answer(exchange);
        });
        Queue<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "127.0.0.2", "127.0.0.1"));
        Resolver fickle = host -> List.of(IpLiteral.parse(answers.remove()));
        try (Fetcher careful = new Fetcher(HASTY, fickle, FetcherTest::isFirstLoopback)) {
            assertThat(careful.fetch(site.address("berubah.example", "/a"), Memory.NONE, to -> true))
                    .isInstanceOfSatisfying(
                            Answer.Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.PRIVATE_ADDRESS));
        }
        assertThat(answers).as("each connection looks the name up once").hasSize(1);
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void aNameThatAlsoPointsInwardsIsRefused() throws InterruptedException {
        Resolver both = host -> List.of(IpLiteral.parse("127.0.0.1"), IpLiteral.parse("10.0.0.1"));
        try (Fetcher careful = new Fetcher(HASTY, both, FetcherTest::isFirstLoopback)) {
            assertThat(careful.fetch(site.address("dua-muka.example", "/a"), Memory.NONE, to -> true))
                    .isInstanceOfSatisfying(
                            Answer.Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.PRIVATE_ADDRESS));
        }
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void largeAnswersAreRefusedByWhatTheySay() {
        site.at("/besar", exchange -> {
            exchange.sendResponseHeaders(200, 1L << 40);
            exchange.getResponseBody().write(new byte[1_000]);
            exchange.getResponseBody().flush();
            sleep(HASTY.whole());
        });
        assertThat(refusal("/besar")).isEqualTo(Reason.DOWNLOAD_TOO_LARGE);
    }

    @Test
    void endlessAnswersAreCutOff() {
        site.at("/tanpa-akhir", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write(new byte[1 << 16]);
                }
            }
        });
        assertThat(refusal("/tanpa-akhir")).isEqualTo(Reason.DOWNLOAD_TOO_LARGE);
    }

    @Test
    void aPageThatJustFitsIsTaken() {
        site.at("/pas", Site.bytes("text/plain", new byte[1 << 20]));
        assertThat(found("/pas").bytes()).hasSize(1 << 20);
    }

    @Test
    void aSlowServerIsGivenUp() {
        ask(Site.fetcher(IMPATIENT));
        site.at("/lambat", exchange -> sleep(Duration.ofSeconds(20)));
        assertThat(refusal("/lambat")).isEqualTo(Reason.NO_ANSWER);
        assertThat(site.asked()).hasSize(1);
    }

    @Test
    void aServerThatDripsIsGivenUp() {
        ask(Site.fetcher(IMPATIENT));
        site.at("/tetes", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 200; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                sleep(Duration.ofMillis(100));
            }
        });
        assertThat(refusal("/tetes")).isEqualTo(Reason.NO_ANSWER);
    }

    @Test
    void aServerThatDripsHeadersIsGivenUp() throws IOException, InterruptedException {
        ask(Site.fetcher(IMPATIENT));
        String status = "HTTP/1.1 200 OK\r\n";
        assertThat(refusalOfRaw(out -> {
                    out.write(status.getBytes(StandardCharsets.US_ASCII));
                    for (int i = 0; i < 200; i++) {
                        out.write(("X-" + i + ": 1\r\n").getBytes(StandardCharsets.US_ASCII));
                        out.flush();
                        sleep(Duration.ofMillis(100));
                    }
                }))
                .isEqualTo(Reason.NO_ANSWER);
    }

    @Test
    void endlessHeadersAreCutOff() throws IOException, InterruptedException {
        assertThat(refusalOfRaw(out -> {
                    out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write(new byte[1 << 12]);
                    }
                }))
                .isEqualTo(Reason.BROKEN_OFF);
    }

    @Test
    void anAnswerShorterThanItSaysIsBrokenOff() throws IOException, InterruptedException {
        assertThat(refusalOfRaw(out -> out.write(
                        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalo".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(Reason.BROKEN_OFF);
        assertThat(refusalOfRaw(out -> out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nhalo"
                        .getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(Reason.BROKEN_OFF);
    }

    @Test
    void whatDoesNotSpeakHttpIsBrokenOff() throws IOException, InterruptedException {
        assertThat(refusalOfRaw(out -> out.write("220 surat.example ESMTP\r\n".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(Reason.BROKEN_OFF);
        assertThat(refusalOfRaw(out -> {})).isEqualTo(Reason.BROKEN_OFF);
    }

    @Test
    void aDeadHostIsUnreachable() throws IOException, InterruptedException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        WebAddress dead = new WebAddress("http://satu.example:" + free + "/");
        assertThat(refusal(dead)).isEqualTo(Reason.UNREACHABLE);
        assertThat(refusal(new WebAddress("http://tiada.example/"))).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void aHostThatStopsAnsweringIsLeftAlone() {
        site.at("/a", "<p>halo");
        found("/a");
        site.close();
        for (int i = 0; i < 5; i++) {
            assertThat(refusal("/a")).isEqualTo(Reason.UNREACHABLE);
        }
        assertThat(fetch("/a"))
                .isEqualTo(
                        new Answer.Refused(site.address("/a"), Reason.UNREACHABLE, "not reached 3 times in this run"));
    }

    @Test
    void robotsTxtIsAskedForOnceAndKeptTo() {
        site.at("/robots.txt", Site.text("text/plain", """
                        User-agent: *
                        Disallow: /

                        User-agent: simpul
                        Disallow: /rahasia
                        Allow: /rahasia/umum
                        """))
                .at("/a", "<p>halo")
                .at("/rahasia/b", "<p>rahasia")
                .at("/rahasia/umum", "<p>umum");
        found("/a");
        found("/rahasia/umum");
        assertThat(refusal("/rahasia/b")).isEqualTo(Reason.ROBOTS);
        assertThat(site.requests())
                .extracting(Site.Request::path)
                .containsExactly("/robots.txt", "/a", "/rahasia/umum");
    }

    @Test
    void redirectsKeepToRobotsTxtToo() {
        site.at("/robots.txt", Site.text("text/plain", "User-agent: *\nDisallow: /rahasia"))
                .at("/a", Site.redirect(302, "/rahasia"))
                .at("/rahasia", "<p>rahasia");
        assertThat(refusal("/a")).isEqualTo(Reason.ROBOTS);
        assertThat(site.asked()).containsExactly("/a");
    }

    @Test
    void robotsTxtMayBeElsewhere() {
        site.at("/robots.txt", Site.redirect(301, "/r.txt"))
                .at("/r.txt", Site.text("text/plain", "User-agent: *\nDisallow: /"))
                .at("/a", "<p>halo");
        assertThat(refusal("/a")).isEqualTo(Reason.ROBOTS);
    }

    @Test
    void withoutRobotsTxtEverythingIsAllowed() {
        site.at("/robots.txt", Site.status(403)).at("/a", "<p>halo");
        found("/a");
    }

    @Test
    void whileRobotsTxtCannotBeHadNothingIsAllowed() {
        site.at("/robots.txt", Site.status(503)).at("/a", "<p>halo");
        assertThat(fetch("/a"))
                .isEqualTo(new Answer.Refused(site.address("/a"), Reason.SERVER_ERROR, "robots.txt: 503"));
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void oneHostIsAskedAtADistance() {
        StoppedWatch watch = new StoppedWatch();
        ask(Site.fetcher(HASTY.every(Duration.ofMillis(300)), watch));
        site.at("/a", "<p>halo");
        found("/a");
        found("/a");
        watch.now += Duration.ofMillis(100).toNanos();
        found("/a");
        watch.now += Duration.ofMillis(400).toNanos();
        found("/a");
        assertThat(watch.rests)
                .extracting(Duration::toMillis)
                .as("no longer than is left of the distance")
                .containsExactly(0L, 300L, 200L, 0L);
    }

    @Test
    void theDelayOfRobotsTxtHoldsIfLonger() {
        site.at("/robots.txt", Site.text("text/plain", "User-agent: *\nCrawl-delay: 1"))
                .at("/a", "<p>halo");
        StoppedWatch watch = new StoppedWatch();
        ask(Site.fetcher(HASTY.every(Duration.ofMillis(300)), watch));
        found("/a");
        found("/a");
        assertThat(watch.rests).extracting(Duration::toSeconds).containsExactly(0L, 1L);
    }

    @Test
    void otherHostsNeedNotWait() {
        StoppedWatch watch = new StoppedWatch();
        ask(Site.fetcher(HASTY.every(Duration.ofMillis(300)), watch));
        site.at("/a", "<p>halo");
        found("/a");
        assertThat(fetch(site.address("lain.example", "/a"))).isInstanceOf(Answer.Found.class);
        assertThat(watch.rests).containsOnly(Duration.ZERO);
    }

    /** Time that passes only where somebody waits for it. */
    private static final class StoppedWatch implements Watch {

        private final List<Duration> rests = new ArrayList<>();
        private long now;

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public void rest(Duration duration) {
            rests.add(duration);
            now += duration.toNanos();
        }
    }

    private void ask(Fetcher other) {
        fetcher.close();
        fetcher = other;
    }

    private static boolean isFirstLoopback(InetAddress address) {
        return address.getHostAddress().equals("127.0.0.1");
    }

    private interface Raw {

        void answer(OutputStream out) throws IOException;
    }

    /** What comes of a server that sends these very bytes, and 404 for robots.txt. */
    private Reason refusalOfRaw(Raw raw) throws IOException, InterruptedException {
        try (ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread server = Thread.ofVirtual().start(() -> serve(listening, raw));
            try {
                return refusal(new WebAddress("http://satu.example:" + listening.getLocalPort() + "/a"));
            } finally {
                server.interrupt();
            }
        }
    }

    private static void serve(ServerSocket listening, Raw raw) {
        while (!listening.isClosed()) {
            try (Socket socket = listening.accept()) {
                InputStream in = socket.getInputStream();
                byte[] request = new byte[4096];
                String head = new String(request, 0, Math.max(0, in.read(request)), StandardCharsets.US_ASCII);
                if (head.startsWith("GET /robots.txt")) {
                    socket.getOutputStream()
                            .write("HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
                } else {
                    raw.answer(socket.getOutputStream());
                }
            } catch (IOException e) {
                // the client hung up, or the test is over
            }
        }
    }

    private Memory knowing(Headers headers) {
        return new Memory() {
            @Override
            public Headers headers(WebAddress address) {
                return headers;
            }

            @Override
            public Optional<byte[]> bytes(WebAddress address) {
                return Optional.of(new byte[0]);
            }

            @Override
            public List<WebAddress> readFrom(WebAddress start) {
                return List.of();
            }
        };
    }

    private Answer fetch(String path) {
        return fetch(site.address(path));
    }

    private Answer fetch(WebAddress address) {
        try {
            return fetcher.fetch(address, Memory.NONE, to -> true);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Answer.Found found(String path) {
        return switch (fetch(path)) {
            case Answer.Found found -> found;
            case Answer other -> throw new AssertionError("not found: " + other);
        };
    }

    private Reason refusal(String path) {
        return refusal(site.address(path));
    }

    private Reason refusal(WebAddress address) {
        return switch (fetch(address)) {
            case Answer.Refused refused -> refused.reason();
            case Answer other -> throw new AssertionError("not refused: " + other);
        };
    }

    /** The time between requests, robots.txt left out. */
    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
