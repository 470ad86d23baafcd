package id.simpul.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WalkTest {

    private Site site;
    private Fetcher fetcher;
    private Memory memory = Memory.NONE;

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
    void aPageIsReadAlone() {
        site.at("/", links("/a"));
        assertThat(walk(Visit.page(site.address("/"), 10))).containsExactly("/");
        assertThat(site.asked()).containsExactly("/");
    }

    @Test
    void aSiteIsReadAsDeepAsAskedFor() {
        site.at("/", links("/a", "b", "./", "#x", "/a#y"))
                .at("/a", links("/a/1", "/"))
                .at("/b", links("/b/1"))
                .at("/a/1", links("/a/1/x"))
                .at("/b/1", "<p>habis")
                .at("/a/1/x", "<p>dalam");
        assertThat(walk(Visit.site(site.address("/"), 0, 10))).containsExactly("/");
        assertThat(walk(Visit.site(site.address("/"), 1, 10))).containsExactly("/", "/a", "/b");
        assertThat(walk(Visit.site(site.address("/"), 2, 10))).containsExactly("/", "/a", "/a/1", "/b", "/b/1");
        assertThat(walk(Visit.site(site.address("/"), 9, 10))).hasSize(6);
    }

    @Test
    void nothingIsAskedForTwice() {
        site.at("/", links("/a", "/a?utm_source=x", "/a#2", "/b"))
                .at("/a", links("/", "/b"))
                .at("/b", links("/a", "/"));
        walk(Visit.site(site.address("/"), 5, 10));
        assertThat(site.asked()).containsExactly("/", "/a", "/b");
    }

    @Test
    void aSiteEndsAtItsHost() {
        site.at(
                        "/",
                        links(
                                "/a",
                                site.address("dua.example", "/c").value(),
                                site.address("www.satu.example", "/d").value()))
                .at("/a", Site.redirect(302, site.address("dua.example", "/c").value()))
                .at("/c", "<p>lain")
                .at("/d", "<p>sama");
        assertThat(walk(Visit.site(site.address("/"), 3, 10))).containsExactly("/", "/a: other-host", "/d");
        assertThat(site.asked()).doesNotContain("/c");
    }

    @Test
    void aSiteThatHasMovedIsFollowedToItsNewHost() {
        site.at("/", Site.redirect(301, site.address("baru.example", "/beranda").value()))
                .at("/beranda", links("/a"))
                .at("/a", "<p>halo");
        assertThat(walk(Visit.site(site.address("/"), 1, 10))).containsExactly("/a", "/beranda");
    }

    @Test
    void noMoreDocumentsAreReadThanAskedFor() {
        site.at("/", links(IntStream.range(0, 50).mapToObj(i -> "/" + i).toArray(String[]::new)));
        IntStream.range(0, 50).forEach(i -> site.at("/" + i, "<p>halo " + i));
        assertThat(walk(Visit.site(site.address("/"), 1, 4))).containsExactly("/", "/0", "/1", "/2", "/3: limit");
        assertThat(site.asked()).hasSize(4);
    }

    @Test
    void twoWaysToOneDocumentAreOne() {
        site.at("/", links("/a", "/lama")).at("/lama", Site.redirect(301, "/a")).at("/a", "<p>halo");
        assertThat(walk(Visit.site(site.address("/"), 1, 10))).containsExactly("/", "/a", "/lama: read-already");
    }

    @Test
    void whatPagesAskOfProgramsIsHeeded() {
        site.at("/", "<a href=/a rel='noopener nofollow'>a</a><a href=/b>b</a><a href=/c>c</a>")
                .at("/b", "<meta name=ROBOTS content='noindex'><a href=/b/1>1</a>")
                .at("/c", "<meta name=robots content='index, nofollow'><a href=/c/1>1</a>")
                .at("/b/1", "<p>satu");
        assertThat(walk(Visit.site(site.address("/"), 3, 10))).containsExactly("/", "/b/1", "/b: noindex", "/c");
        assertThat(walk(Visit.page(site.address("/b"), 10)))
                .as("what a person asks for by name is read")
                .containsExactly("/b");
    }

    @Test
    void robotsTxtKeepsLinksOutAndSaysSo() {
        site.at("/robots.txt", Site.text("text/plain", "User-agent: *\nDisallow: /admin"))
                .at("/", links("/admin/masuk", "/a"))
                .at("/a", "<p>halo");
        assertThat(walk(Visit.site(site.address("/"), 1, 10))).containsExactly("/", "/a", "/admin/masuk: robots");
        assertThat(walk(Visit.page(site.address("/admin/masuk"), 10))).containsExactly("/admin/masuk: ROBOTS");
    }

    @Test
    void picturesAndPartsOfPagesAreNotAskedFor() {
        site.at("/", links("/foto.JPG", "/gaya.css?v=1", "/laporan.pdf", "/v1.2/berita", "mailto:a@satu.example"))
                .at("/laporan.pdf", Site.bytes("application/pdf", new byte[] {37}))
                .at("/v1.2/berita", "<p>halo");
        assertThat(walk(Visit.site(site.address("/"), 1, 10))).containsExactly("/", "/laporan.pdf", "/v1.2/berita");
    }

    @Test
    void theBaseOfAPageCounts() {
        site.at("/a/b", "<base href='/c/'><a href=d>d</a>").at("/c/d", "<p>halo");
        assertThat(walk(Visit.site(site.address("/a/b"), 1, 10))).containsExactly("/a/b", "/c/d");
    }

    @Test
    void deadLinksArePassedOverAndDeadStartsAreNot() {
        site.at("/", links("/hilang", "/rusak")).at("/rusak", Site.status(500));
        assertThat(walk(Visit.site(site.address("/"), 1, 10)))
                .containsExactly("/", "/hilang: dead-link", "/rusak: SERVER_ERROR");
        assertThat(walk(Visit.site(site.address("/hilang"), 1, 10))).containsExactly("/hilang: NOT_FOUND");
    }

    @Test
    void anRssFeedLeadsToItsEntries() {
        site.at("/feed", Site.text("application/rss+xml", """
                        <?xml version="1.0"?><rss version="2.0"><channel><title>Berita</title><link>%1$s</link>
                        <item><title>A</title><link>%1$sa</link></item>
                        <item><title>B</title><guid>%1$sb?utm_source=rss</guid></item>
                        <item><title>C</title><link>%2$sc</link></item>
                        </channel></rss>""".formatted(
                        site.address("/"), site.address("dua.example", "/"))));
        site.at("/a", "<p>a").at("/b", "<p>b").at("/c", links("/d"));
        assertThat(walk(Visit.page(site.address("/feed"), 10))).containsExactly("/a", "/b", "/c");
        assertThat(walk(Visit.page(site.address("/feed"), 2))).containsExactly("/a", "/b", "/c: limit");
    }

    @Test
    void anAtomFeedLeadsToItsEntries() {
        site.at("/atom.xml", Site.text("text/xml", """
                        <?xml version="1.0" encoding="utf-8"?><!-- dibuat sendiri -->
                        <feed xmlns="http://www.w3.org/2005/Atom"><title>Berita</title>
                        <link rel="self" href="%1$satom.xml"/><link href="%1$s"/>
                        <entry><title>A</title><link rel="alternate" href="%1$sa"/></entry>
                        <entry><title>B</title><link href="%1$sb"/></entry></feed>""".formatted(site.address("/"))));
        site.at("/a", "<p>a").at("/b", "<p>b");
        assertThat(walk(Visit.page(site.address("/atom.xml"), 10))).containsExactly("/a", "/b");
    }

    @Test
    void aSiteMapLeadsToItsPages() {
        site.at("/sitemap.xml", Site.text("application/xml", siteMap("/a", "/b", "/foto.png")))
                .at("/a", links("/x"))
                .at("/b", "<p>b");
        assertThat(walk(Visit.siteMap(site.address("/sitemap.xml"), 10))).containsExactly("/a", "/b");
    }

    @Test
    void anIndexOfSiteMapsLeadsToAllOfThemAlsoPacked() {
        site.at("/sitemap_index.xml", Site.text("application/xml", """
                        <?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        <sitemap><loc>%1$s1.xml.gz</loc></sitemap><sitemap><loc>%1$s2.txt</loc></sitemap>
                        <sitemap><loc>%1$ssitemap_index.xml</loc></sitemap><sitemap><loc>%1$shilang.xml</loc></sitemap>
                        <sitemap><loc>%2$s3.xml</loc></sitemap>
                        </sitemapindex>""".formatted(
                        site.address("/"), site.address("dua.example", "/"))));
        site.at("/1.xml.gz", Site.bytes("application/octet-stream", gzip(siteMap("/a", "/b"))))
                .at("/2.txt", Site.text("text/plain", site.address("/b") + "\n" + site.address("/c") + "\n"))
                .at("/3.xml", Site.text("application/xml", siteMap("/d")));
        Stream.of("/a", "/b", "/c", "/d").forEach(path -> site.at(path, "<p>" + path));
        assertThat(walk(Visit.siteMap(site.address("/sitemap_index.xml"), 10)))
                .containsExactly("/a", "/b", "/c", "/hilang.xml: NOT_FOUND");
        assertThat(site.asked()).doesNotContain("/3.xml");
    }

    @Test
    void fullMeansThatNoFurtherSiteMapIsAskedFor() {
        site.at("/index.xml", Site.text("application/xml", """
                        <?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        <sitemap><loc>%1$s1.xml</loc></sitemap><sitemap><loc>%1$s2.xml</loc></sitemap>
                        </sitemapindex>""".formatted(site.address("/"))));
        site.at("/1.xml", Site.text("application/xml", siteMap("/a", "/b")))
                .at("/a", "<p>a")
                .at("/b", "<p>b");
        assertThat(walk(Visit.siteMap(site.address("/index.xml"), 2))).containsExactly("/a", "/b");
        assertThat(site.asked()).doesNotContain("/2.xml");
    }

    @Test
    void aSiteMapThatIsNoneIsSaid() {
        site.at("/sitemap.xml", "<p>Halaman tidak ditemukan")
                .at("/jahat.xml", Site.text("application/xml", """
                        <?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        <url><loc>%s&e;</loc></url></urlset>""".formatted(site.address("/"))))
                .at("/kosong.xml", Site.text("application/xml", siteMap()));
        assertThat(walk(Visit.siteMap(site.address("/sitemap.xml"), 5))).containsExactly("/sitemap.xml: NO_SITE_MAP");
        assertThat(walk(Visit.siteMap(site.address("/jahat.xml"), 5))).containsExactly("/jahat.xml: NO_SITE_MAP");
        assertThat(walk(Visit.siteMap(site.address("/kosong.xml"), 5))).containsExactly("/kosong.xml: no-entries");
    }

    @Test
    void aFeedOnTheWayIsGoneThroughAndNotRead() {
        site.at("/", links("/feed"))
                .at("/feed", Site.text("application/xml", """
                        <rss version="2.0"><channel><item><link>%sa</link></item><item><link>%sc</link></item></channel></rss>
                        """.formatted(
                                site.address("/"), site.address("dua.example", "/"))))
                .at("/a", "<p>a");
        assertThat(walk(Visit.site(site.address("/"), 1, 10))).containsExactly("/", "/a");
    }

    @Test
    void unchangedPagesStillLeadOn() {
        String home = links("/a");
        site.at("/", Site.versioned("\"1\"", Site.text("text/html", home))).at("/a", "<p>halo");
        memory = new Remembered(Map.of(
                site.address("/"),
                new Answer.Found(
                        site.address("/"),
                        new Headers(Optional.of("text/html"), Optional.of("\"1\""), Optional.empty()),
                        home.getBytes(StandardCharsets.UTF_8))));
        assertThat(walk(Visit.site(site.address("/"), 1, 10))).containsExactly("/: unchanged", "/a");
    }

    @Test
    void whatWasReadBeforeIsLookedAtAgainEvenIfNothingLeadsThere() {
        site.at("/", "<p>halo").at("/lama", "<p>lama");
        memory = new Remembered(Stream.of("/", "/lama", "/hilang")
                .map(site::address)
                .collect(Collectors.toMap(
                        address -> address, address -> new Answer.Found(address, Headers.NONE, new byte[0]))));
        assertThat(walk(Visit.site(site.address("/"), 1, 10))).containsExactly("/", "/hilang: NOT_FOUND", "/lama");
    }

    @Test
    void whatWasReadBeforeAndNowStandsElsewhereHasMoved() {
        site.at("/", links("/a"))
                .at("/lama", Site.redirect(301, "/baru"))
                .at("/kuno", Site.redirect(301, "/baru"))
                .at("/baru", "<p>baru");
        memory = new Remembered(Stream.of("/kuno", "/lama")
                .map(site::address)
                .collect(Collectors.toMap(
                        address -> address, address -> new Answer.Found(address, Headers.NONE, new byte[0]))));
        assertThat(walk(Visit.site(site.address("/"), 0, 10)))
                .containsExactly("/", "/baru", "/kuno: moved to /baru", "/lama: moved to /baru");
    }

    @Test
    void severalHostsAreAskedAtOnce() {
        CountDownLatch together = new CountDownLatch(6);
        List<Visit> visits = IntStream.range(0, 6)
                .mapToObj(i -> Visit.page(site.address("situs" + i + ".example", "/lambat"), 1))
                .toList();
        site.at("/lambat", exchange -> {
            together.countDown();
            try {
                assertThat(together.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Site.text("text/html", "<p>halo").answer(exchange);
        });
        assertThat(walk(visits.toArray(Visit[]::new))).hasSize(6);
        assertThat(together.getCount())
                .as("hosts that were not asked while the others were")
                .isZero();
    }

    @Test
    void aPageThatHurtsTheParserLeadsNowhere() {
        site.at("/", "<a href=/a>".repeat(3) + "<div>".repeat(200_000)).at("/a", "<p>halo");
        assertThat(walk(Visit.site(site.address("/"), 1, 10))).contains("/");
    }

    @Test
    void aVisitorThatFailsFailsTheWalk() {
        site.at("/", "<p>halo");
        Walk walk = new Walk(fetcher, List.of(Visit.page(site.address("/"), 1)));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> walk.run(memory, arrival -> {
                    throw new UnsupportedOperationException("uji");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    /** What turned up, by path and in order: the path alone for a document, with a reason for anything else. */
    private List<String> walk(Visit... visits) {
        Queue<String> arrivals = new ConcurrentLinkedQueue<>();
        Walk walk = new Walk(fetcher, List.of(visits));
        try {
            walk.run(memory, arrival -> arrivals.add(line(arrival)));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(walk.expected()).isEqualTo(arrivals.size());
        return arrivals.stream().sorted().toList();
    }

    private static String line(Arrival arrival) {
        return switch (arrival) {
            case Arrival.Moved moved -> path(moved.asked()) + ": moved to " + path(moved.to());
            case Arrival.PassedOver passed ->
                path(passed.asked()) + ": " + passed.why().slug();
            case Arrival.Page page ->
                path(page.answer().address())
                        + switch (page.answer()) {
                            case Answer.Found found -> "";
                            case Answer.NotModified same -> ": unchanged";
                            case Answer.Refused refused -> ": " + refused.reason();
                            case Answer.LeadsAway away -> ": leads away";
                        };
        };
    }

    private static String path(WebAddress address) {
        return address.uri().getRawPath();
    }

    private static String links(String... to) {
        return Stream.of(to)
                .map(link -> "<a href='" + link + "'>x</a>")
                .collect(Collectors.joining("\n", "<p>halo", ""));
    }

    private String siteMap(String... paths) {
        return Stream.of(paths)
                .map(path -> "<url><loc>" + site.address(path) + "</loc></url>")
                .collect(Collectors.joining(
                        "\n",
                        "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>",
                        "</urlset>"));
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }

    /** Remembers these answers. */
    private record Remembered(Map<WebAddress, Answer.Found> answers) implements Memory {

        @Override
        public Headers headers(WebAddress address) {
            return Optional.ofNullable(answers.get(address))
                    .map(Answer.Found::headers)
                    .orElse(Headers.NONE);
        }

        @Override
        public Optional<byte[]> bytes(WebAddress address) {
            return Optional.ofNullable(answers.get(address)).map(Answer.Found::bytes);
        }

        @Override
        public List<WebAddress> readFrom(WebAddress start) {
            return answers.keySet().stream().sorted().toList();
        }
    }
}
