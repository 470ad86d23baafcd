package id.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.detect.Detectors;
import id.simpul.extract.Contents;
import id.simpul.extract.Extraction;
import id.simpul.extract.Extractor;
import id.simpul.extract.Extractors;
import id.simpul.extract.Original;
import id.simpul.fetch.Answer;
import id.simpul.fetch.Fetcher;
import id.simpul.fetch.Headers;
import id.simpul.fetch.Site;
import id.simpul.fetch.Visit;
import id.simpul.fetch.Walk;
import id.simpul.fetch.WebAddress;
import id.simpul.index.Archive;
import id.simpul.index.Engine;
import id.simpul.model.EntryId;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Web pages on their way into the index; nothing leaves the loopback. */
@Timeout(60)
class WebIngestTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC);
    private static final Taxonomy TAXONOMY = Taxonomy.builtIn();
    private static final Detectors DETECTORS = Detectors.standard(TAXONOMY, TODAY);
    private static final Extractor EXTRACTOR = Extractors.standard();

    @TempDir
    private Path data;

    private Site site;
    private Fetcher fetcher;
    private Engine engine;
    private Catalogue catalogue;
    private Originals originals;

    @BeforeEach
    void open() throws IOException {
        site = Site.open();
        fetcher = Site.fetcher();
        DataFolder folder = new DataFolder(data.resolve("data"));
        engine = Engine.at(folder.index(), TAXONOMY);
        catalogue = catalogue(folder);
        originals = new Originals(folder.originals());
    }

    /** Where it is written down; another catalogue changes nothing. */
    Catalogue catalogue(DataFolder folder) {
        return Catalogue.open(folder.catalogue());
    }

    @AfterEach
    void close() {
        engine.close();
        catalogue.close();
        fetcher.close();
        site.close();
    }

    @Test
    void aPageIsCalledByItsAddressAndItsBytesAreKept() throws IOException {
        site.at("/berita", page("Perahu sehat", "Warga pulau kini berobat di perahu."));
        assertThat(read("/berita")).containsExactly("/berita indexed");
        SourceDocument document = document("/berita").orElseThrow();
        assertThat(document.docid()).isEqualTo(site.address("/berita").value());
        assertThat(document.origin().location())
                .isEqualTo(site.address("/berita").uri());
        assertThat(document.title()).isEqualTo("Perahu sehat");
        assertThat(originals.find(document.origin().sha256()))
                .get()
                .satisfies(kept ->
                        assertThat(kept).hasContent(page("Perahu sehat", "Warga pulau kini berobat di perahu.")));
    }

    @Test
    void theTypeThatTheServerSaysReachesTheExtractor() {
        List<Original> seen = new ArrayList<>();
        Extractor watching = new Extractor() {
            @Override
            public String version() {
                return EXTRACTOR.version();
            }

            @Override
            public boolean mayHoldFiles(String mediaType) {
                return false;
            }

            @Override
            public Contents unpack(Original original, Path folder) {
                return Contents.NONE;
            }

            @Override
            public Extraction extract(Original original) {
                seen.add(original);
                return EXTRACTOR.extract(original);
            }
        };
        byte[] cyrillic =
                "<p>Привет, мир, это простой текст".getBytes(java.nio.charset.Charset.forName("windows-1251"));
        site.at("/a", Site.bytes("text/html; charset=windows-1251", cyrillic));
        read(watching, Visit.page(site.address("/a"), 1));
        assertThat(seen)
                .containsExactly(new Original(
                        site.address("/a").value(), Optional.of("text/html; charset=windows-1251"), cyrillic));
        assertThat(text("/a")).contains("Привет, мир");
    }

    @Test
    void whatHasNotChangedIsNotReadAgain() {
        site.at("/a", Site.versioned("\"1\"", html("Satu", "Isi yang pertama.")))
                .at("/b", page("Dua", "Isi tanpa versi."));
        assertThat(read("/a", "/b")).containsExactly("/a indexed", "/b indexed");
        assertThat(read("/a", "/b")).containsExactly("/a unchanged", "/b unchanged");
        site.at("/a", Site.versioned("\"2\"", html("Satu", "Isi yang kedua.")));
        assertThat(read("/a", "/b")).containsExactly("/a indexed", "/b unchanged");
        assertThat(text("/a")).contains("Isi yang kedua.");
    }

    @Test
    void anotherExtractorReadsWhatWasKeptWithoutAskingForTheBytes() {
        site.at("/a", Site.versioned("\"1\"", html("Satu", "Isi yang pertama.")));
        read("/a");
        Extractor newer = new Extractor() {
            @Override
            public String version() {
                return "lain";
            }

            @Override
            public boolean mayHoldFiles(String mediaType) {
                return false;
            }

            @Override
            public Contents unpack(Original original, Path folder) {
                return Contents.NONE;
            }

            @Override
            public Extraction extract(Original original) {
                assertThat(original.declaredType()).contains("text/html; charset=utf-8");
                return new Extraction.Extracted(
                        "text/html", "Baru", "id", List.of(new Page(1, "Dibaca lagi.")), List.of());
            }
        };
        assertThat(read(newer, Visit.page(site.address("/a"), 1))).containsExactly("/a indexed");
        assertThat(text("/a")).isEqualTo("Dibaca lagi.");
        assertThat(site.requests().getLast().header("If-none-match")).contains("\"1\"");
    }

    @Test
    void aPageThatIsGoneLeavesTheIndexAndComesBack() {
        site.at("/a", page("Satu", "Isi yang pertama."));
        read("/a");
        site.without("/a");
        assertThat(read("/a")).containsExactly("/a not-found");
        assertThat(document("/a")).isEmpty();
        assertThat(catalogue.inState(Catalogue.State.FAILED))
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).contains(Answer.Reason.NOT_FOUND));
        site.at("/a", page("Satu", "Isi yang pertama."));
        assertThat(read("/a")).containsExactly("/a indexed");
        assertThat(document("/a")).isPresent();
    }

    @Test
    void aPageThatMovesIsOneDocumentStill() {
        site.at("/lama", page("Satu", "Isi yang pertama."));
        read("/lama");
        site.at("/lama", Site.redirect(301, "/baru")).at("/baru", page("Satu", "Isi yang pertama."));
        assertThat(read("/lama")).containsExactly("/baru indexed", "/lama removed");
        assertThat(document("/lama")).isEmpty();
        assertThat(document("/baru")).isPresent();
        assertThat(catalogue.ofDocid(site.address("/lama").value())).isEmpty();
        assertThat(read("/lama")).containsExactly("/baru unchanged");
    }

    @Test
    void aServerInTroubleTakesNothingOutOfTheIndex() {
        site.at("/a", Site.versioned("\"1\"", html("Satu", "Isi yang pertama.")));
        read("/a");
        site.at("/a", Site.status(503));
        assertThat(read("/a")).containsExactly("/a server-error");
        assertThat(document("/a")).isPresent();
        site.at("/a", Site.versioned("\"1\"", html("Satu", "Isi yang pertama.")));
        assertThat(read("/a")).containsExactly("/a unchanged");
    }

    @Test
    void aPageThatAsksProgramsToStayAwayLeavesTheIndex() throws IOException {
        site.at("/a", page("Satu", "Isi yang pertama."));
        read("/a");
        fetcher.close();
        fetcher = Site.fetcher();
        site.at("/robots.txt", Site.text("text/plain", "User-agent: *\nDisallow: /"));
        assertThat(read("/a")).containsExactly("/a robots");
        assertThat(document("/a")).isEmpty();
    }

    @Test
    void aFileOnTheWebIsReadLikeAnyFile() {
        site.at(
                        "/unduh?id=7",
                        Site.bytes(
                                "text/plain; charset=utf-8",
                                "Catatan rapat inovasi daerah.".getBytes(StandardCharsets.UTF_8)))
                .at("/rusak.pdf", Site.bytes("application/pdf", "%PDF-1.7 rusak".getBytes(StandardCharsets.US_ASCII)));
        assertThat(read("/unduh?id=7", "/rusak.pdf")).containsExactly("/rusak.pdf corrupt", "/unduh?id=7 indexed");
        assertThat(read("/unduh?id=7", "/rusak.pdf")).containsExactly("/rusak.pdf corrupt", "/unduh?id=7 unchanged");
    }

    @Test
    void foldersAndPagesGoTogether() throws IOException {
        Path folder = Files.createDirectories(data.resolve("folder"));
        Files.writeString(folder.resolve("a.txt"), "Sebuah berkas di folder.");
        site.at("/a", page("Satu", "Isi yang pertama."));
        assertThat(run(EXTRACTOR, List.of(folder), List.of(Visit.page(site.address("/a"), 1))))
                .containsExactly("/a indexed", "a.txt indexed");
        assertThat(run(EXTRACTOR, List.of(folder), List.of())).containsExactly("a.txt unchanged");
        assertThat(document("/a")).as("a run over folders leaves the web alone").isPresent();
    }

    @Test
    void aCrawlOfManyPagesAccountsForEveryOne() {
        String links =
                IntStream.range(0, 60).mapToObj(i -> "<a href=/" + i + ">x</a>").collect(Collectors.joining());
        site.at("/", page("Beranda", "Halaman depan." + links));
        IntStream.range(0, 60).forEach(i -> site.at("/" + i, page("Halaman " + i, "Isi halaman nomor " + i + ".")));
        site.without("/30");
        List<String> outcomes = read(EXTRACTOR, Visit.site(site.address("/"), 1, 100));
        assertThat(outcomes).hasSize(61).contains("/30 dead-link");
        assertThat(outcomes).filteredOn(line -> line.endsWith("indexed")).hasSize(60);
        assertThat(catalogue.count(Catalogue.State.INDEXED)).isEqualTo(60);
    }

    @Test
    void aPageThatNothingLeadsToAnyMoreIsLookedAtAgain() {
        site.at("/", page("Beranda", "Halaman depan. <a href=/a>a</a>")).at("/a", page("Satu", "Isi yang pertama."));
        read(EXTRACTOR, Visit.site(site.address("/"), 1, 10));
        site.at("/", page("Beranda", "Halaman depan tanpa tautan."));
        assertThat(read(EXTRACTOR, Visit.site(site.address("/"), 1, 10))).containsExactly("/ indexed", "/a unchanged");
        site.without("/a");
        assertThat(read(EXTRACTOR, Visit.site(site.address("/"), 1, 10)))
                .containsExactly("/ unchanged", "/a not-found");
        assertThat(document("/a")).isEmpty();
    }

    @Test
    void anIndexThatWasLostIsFilledFromWhatWasKeptAndNobodyIsAsked() throws IOException {
        Path folder = Files.createDirectories(data.resolve("folder"));
        Files.writeString(folder.resolve("a.txt"), "Sebuah berkas di folder.");
        site.at("/a", page("Satu", "Isi yang pertama.")).at("/b", page("Dua", "Isi yang kedua."));
        run(EXTRACTOR, List.of(folder), List.of(Visit.page(site.address("/a"), 1), Visit.page(site.address("/b"), 1)));
        engine.close();
        DataFolder lost = new DataFolder(data.resolve("data"));
        Engine.discard(lost.index());
        engine = Engine.at(lost.index(), TAXONOMY);
        site.forgetRequests();
        assertThat(run(EXTRACTOR, List.of(folder), List.of()))
                .containsExactly("/a indexed", "/b indexed", "a.txt indexed");
        assertThat(site.requests()).isEmpty();
        assertThat(text("/a")).contains("Isi yang pertama.");
        assertThat(run(EXTRACTOR, List.of(folder), List.of())).containsExactly("a.txt unchanged");
    }

    @Test
    void aCatalogueFromBeforeWebPagesIsTakenOver() throws SQLException {
        Path file = data.resolve("lama.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE source (docid TEXT PRIMARY KEY, location TEXT NOT NULL UNIQUE,"
                    + " root TEXT NOT NULL, size BIGINT NOT NULL, modified BIGINT NOT NULL, sha256 TEXT NOT NULL,"
                    + " versions TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, detail TEXT NOT NULL,"
                    + " read_at BIGINT NOT NULL)");
            statement.execute(
                    "INSERT INTO source VALUES ('a.txt', 'file:///a.txt', '/', 1, 2, 'x', 'v', 'INDEXED', '', '', 3)");
        }
        Catalogue.open(file);
        assertThat(Catalogue.open(file).ofDocid("a.txt"))
                .get()
                .satisfies(row -> assertThat(row.headers()).isEqualTo(Headers.NONE));
    }

    private List<String> read(String... paths) {
        return read(
                EXTRACTOR,
                java.util.Arrays.stream(paths)
                        .map(site::address)
                        .map(address -> Visit.page(address, 1))
                        .toArray(Visit[]::new));
    }

    private List<String> read(Extractor extractor, Visit... visits) {
        try {
            return run(extractor, List.of(), List.of(visits));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What became of everything: docid or path, and how it ended. */
    private List<String> run(Extractor extractor, List<Path> paths, List<Visit> visits) throws IOException {
        Pipeline pipeline = new Pipeline(catalogue, originals, extractor, DETECTORS, TODAY);
        RunReport report = new Ingest(catalogue, pipeline, engine)
                .run(paths, Optional.of(new Walk(fetcher, visits)), Progress.SILENT);
        return report.outcomes().stream().map(WebIngestTest::line).sorted().toList();
    }

    private static String line(Outcome outcome) {
        String name = WebAddress.of(outcome.docid())
                .map(address -> address.value().substring(address.origin().length()))
                .orElse(outcome.docid());
        return name + " "
                + switch (outcome) {
                    case Outcome.Indexed indexed -> "indexed";
                    case Outcome.Unchanged unchanged -> "unchanged";
                    case Outcome.Opened opened -> "opened";
                    case Outcome.Skipped skipped -> skipped.why();
                    case Outcome.Failed failed -> failed.reason().slug();
                    case Outcome.Removed removed -> "removed";
                };
    }

    private Optional<SourceDocument> document(String path) {
        return new Archive(engine.searcher())
                .document(EntryId.ofDocid(site.address(path).value()));
    }

    private String text(String path) {
        return document(path).orElseThrow().pages().stream().map(Page::text).collect(Collectors.joining("\n"));
    }

    private static Site.Page html(String title, String body) {
        return Site.text("text/html; charset=utf-8", page(title, body));
    }

    private static String page(String title, String body) {
        return "<!DOCTYPE html><html lang=id><head><title>" + title + "</title></head><body><article><h1>" + title
                + "</h1><p>" + body + "</p></article></body></html>";
    }
}
