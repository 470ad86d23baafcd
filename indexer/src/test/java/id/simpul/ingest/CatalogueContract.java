package id.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.decide.Decided;
import id.simpul.decide.Decision;
import id.simpul.decide.Decisions;
import id.simpul.decide.Identity;
import id.simpul.decide.Journal;
import id.simpul.decide.Subject;
import id.simpul.extract.Extraction;
import id.simpul.fetch.Answer;
import id.simpul.fetch.Headers;
import id.simpul.model.EntryId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a catalogue does, whatever database it lies in. No database can switch a test off. */
abstract class CatalogueContract {

    private static final String TEXT = "Layanan antar jemput obat bagi lansia. ".repeat(20);

    private static final Instant NOON = Instant.parse("2026-11-25T05:00:00.123Z");
    private static final Subject GARDU =
            new Subject(new Identity("gardu", "17.03", 0), new EntryId("gardu-17.03"), "Gardu");
    private static final Subject POS = new Subject(new Identity("pos", "x", 0), new EntryId("pos-x"), "Pos");

    private Catalogue catalogue;

    @TempDir
    private Path folder;

    /** A new place for a catalogue, with nothing in it. */
    abstract Place place(Path folder);

    /** Where a catalogue lies. */
    interface Place {

        Catalogue open();

        /** Says something to its database, without any catalogue. */
        void run(String sql);
    }

    private Place place;

    @BeforeEach
    final void open() {
        place = place(folder);
        catalogue = place.open();
    }

    @AfterEach
    final void close() {
        catalogue.close();
    }

    @Test
    final void anEmptyOneKnowsNothing() {
        assertThat(catalogue.atLocation("file:///a.txt")).isEmpty();
        assertThat(catalogue.ofDocid("a.txt")).isEmpty();
        assertThat(catalogue.inState(Catalogue.State.INDEXED)).isEmpty();
        assertThat(catalogue.count(Catalogue.State.INDEXED)).isZero();
        assertThat(catalogue.roots()).isEmpty();
        assertThat(catalogue.lastRead()).isEmpty();
        assertThat(catalogue.lastRun()).isEmpty();
        assertThat(catalogue.extraction("00", "1")).isEmpty();
        assertThat(catalogue.gist("a.txt")).isEmpty();
        assertThat(catalogue.neighbours("a.txt")).isEmpty();
    }

    @Test
    final void whatIsRecordedComesBackAsItWas() {
        Catalogue.Row plain = row("a.txt", "file:///arsip/a.txt");
        Catalogue.Row page = new Catalogue.Row(
                "https://dinas.example/é?x=1&y='",
                "https://dinas.example/%C3%A9?x=1&y='",
                "https://dinas.example/",
                3_000_000_000L,
                -1,
                "ff".repeat(32),
                "tika-3/12",
                Catalogue.State.FAILED,
                Optional.of(Answer.Reason.FORBIDDEN),
                "HTTP 403 “terlarang” \uD83D\uDE00",
                new Headers(Optional.of("text/html"), Optional.of("\"e-1\""), Optional.of("Mon, 01 Jan 2024")),
                1_700_000_000_123L);
        catalogue.record(List.of(plain, page));
        assertThat(catalogue.atLocation(plain.location())).contains(plain);
        assertThat(catalogue.ofDocid(page.docid())).contains(page);
        assertThat(catalogue.lastRead()).contains(page.readAt());
        assertThat(place.open().ofDocid("a.txt")).contains(plain);
    }

    @Test
    final void aSourceHasOneRowWhicheverOfItsNamesIsNew() {
        catalogue.record(List.of(row("a.txt", "file:///x/a.txt")));
        catalogue.record(List.of(row("x/a.txt", "file:///x/a.txt")));
        assertThat(catalogue.ofDocid("a.txt")).isEmpty();
        catalogue.record(List.of(row("x/a.txt", "file:///y/a.txt")));
        assertThat(catalogue.atLocation("file:///x/a.txt")).isEmpty();
        assertThat(catalogue.count(Catalogue.State.INDEXED)).isOne();
    }

    @Test
    final void allRowsAreRecordedOrNone() {
        Catalogue.Row broken = row("b.txt", "file:///b.txt").failed(Extraction.Reason.CORRUPT, "");
        Catalogue.Row wrong = new Catalogue.Row(
                "c.txt", null, "", 0, 0, "", "", Catalogue.State.FAILED, Optional.empty(), "", Headers.NONE, 0);
        assertThatThrownBy(() -> catalogue.record(List.of(broken, wrong))).isInstanceOf(CatalogueException.class);
        assertThat(catalogue.ofDocid("b.txt")).isEmpty();
    }

    @Test
    final void listsAreInTheOrderOfTheirBytes() {
        List<String> docids =
                List.of("A.txt", "B.txt", "_.txt", "a b.txt", "a-b.txt", "a.txt", "aa.txt", "b.txt", "é.txt");
        docids.reversed().forEach(docid -> catalogue.record(List.of(row(docid, "file:///arsip/" + docid))));
        assertThat(catalogue.inState(Catalogue.State.INDEXED))
                .extracting(Catalogue.Row::docid)
                .containsExactlyElementsOf(docids);
    }

    @Test
    final void filesInsideAreFoundAndNoneBesides() {
        for (String location :
                List.of("x.zip", "x.zip#a", "x.zip#é/B.txt", "x.zip!", "x.zip$", "x.zip.bak#a", "X.zip#a", "y")) {
            catalogue.record(List.of(row(location, "file:///" + location)));
        }
        assertThat(catalogue.inside("file:///x.zip"))
                .extracting(Catalogue.Row::docid)
                .containsExactly("x.zip#a", "x.zip#é/B.txt");
    }

    @Test
    final void aFolderIsWhatLiesBelowIt() {
        Path arsip = Path.of("/arsip_1%").toAbsolutePath();
        catalogue.record(List.of(
                row("a", arsip.resolve("a").toUri().toString()),
                row("b/c", arsip.resolve("b/c").toUri().toString()),
                row("d", Path.of("/arsipX1%/d").toUri().toString()),
                row("e", Path.of("/arsip_1%e").toUri().toString())));
        assertThat(catalogue.below(arsip)).extracting(Catalogue.Row::docid).containsExactly("a", "b/c");
        assertThat(catalogue.locationsBelow(arsip))
                .containsExactlyInAnyOrder(
                        arsip.resolve("a").toUri().toString(),
                        arsip.resolve("b/c").toUri().toString());
    }

    @Test
    final void rootsAndStatesAreTold() {
        catalogue.record(List.of(
                row("a", "file:///a"), row("b", "file:///b").failed(Extraction.Reason.ENCRYPTED, "sandi\0diminta")));
        assertThat(catalogue.roots()).containsExactly("/arsip");
        assertThat(catalogue.underRoot("/arsip")).hasSize(2);
        assertThat(catalogue.inState(Catalogue.State.FAILED)).singleElement().satisfies(failed -> {
            assertThat(failed.reason()).contains(Extraction.Reason.ENCRYPTED);
            assertThat(failed.detail()).isEqualTo("sandi\uFFFDdiminta");
        });
        assertThat(catalogue.count(Catalogue.State.INDEXED)).isOne();
    }

    @Test
    final void everythingIsMarkedAsChanged() {
        catalogue.record(List.of(row("a", "file:///a"), row("b", "file:///b")));
        catalogue.markAllChanged();
        assertThat(catalogue.inState(Catalogue.State.INDEXED))
                .extracting(Catalogue.Row::versions)
                .containsExactly("", "");
    }

    @Test
    final void whatIsForgottenIsGoneWithItsGist() {
        catalogue.record(List.of(row("a", "file:///a"), row("b", "file:///b")));
        catalogue.keepGist("a", Gist.of(TEXT));
        catalogue.keepGist("b", Gist.of(TEXT));
        catalogue.forget(List.of("a", "nobody"));
        assertThat(catalogue.ofDocid("a")).isEmpty();
        assertThat(catalogue.gist("a")).isEmpty();
        assertThat(catalogue.neighbours("b")).isEmpty();
    }

    @Test
    final void theLastRunTakesThePlaceOfTheOneBefore() {
        RunSummary first = new RunSummary(
                Instant.ofEpochMilli(1), Instant.ofEpochMilli(2), 1, 2, 3, 4, Map.of("link", 5L, "hidden", 6L));
        RunSummary second = new RunSummary(
                Instant.ofEpochMilli(7), Instant.ofEpochMilli(3_000_000_000_008L), 0, 9, 0, 0, Map.of("link", 1L));
        catalogue.keepRun(first);
        assertThat(catalogue.lastRun()).contains(first);
        catalogue.keepRun(second);
        assertThat(catalogue.lastRun()).contains(second);
    }

    @Test
    final void textsAreKeptForOneExtractor() {
        String large = "{\"text\":\"" + "é\\u0000".repeat(1_000_000) + "\"}";
        catalogue.keepExtraction("aa", "1", large);
        assertThat(catalogue.extraction("aa", "1")).contains(large);
        catalogue.keepExtraction("aa", "1", "baru");
        assertThat(catalogue.extraction("aa", "1")).contains("baru");
        catalogue.keepExtraction("aa", "2", "lain");
        assertThat(catalogue.extraction("aa", "1")).isEmpty();
        assertThat(catalogue.extraction("aa", "2")).contains("lain");
    }

    @Test
    final void theSameTextIsKeptByManyAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = IntStream.range(0, 200)
                    .<Future<?>>mapToObj(
                            turn -> threads.submit(() -> catalogue.keepExtraction("aa" + turn % 3, "1", "teks")))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(catalogue.extraction("aa0", "1")).contains("teks");
    }

    @Test
    final void likeTextsAreNeighbours() {
        catalogue.keepGist("b", Gist.of(TEXT));
        catalogue.keepGist("A", Gist.of(TEXT + "Ditambah satu kalimat lagi."));
        catalogue.keepGist(
                "c", Gist.of("Jembatan gantung yang menghubungkan dua desa di hulu sungai itu roboh kemarin."));
        assertThat(catalogue.neighbours("b")).containsExactly("A");
        assertThat(catalogue
                        .gist("b")
                        .orElseThrow()
                        .isSameRelease(catalogue.gist("A").orElseThrow()))
                .isTrue();
        catalogue.keepGist("A", Gist.of("Pasar ikan pindah ke gedung baru di seberang pelabuhan lama kota."));
        assertThat(catalogue.neighbours("b")).isEmpty();
        catalogue.forgetGist("b");
        assertThat(catalogue.gist("b")).isEmpty();
    }

    @Test
    final void canBeOpenedByManyAtOnce() throws Exception {
        Place fresh = place(folder.resolve("baru"));
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<Long>> all = IntStream.range(0, 6)
                    .mapToObj(turn -> threads.submit(() -> {
                        try (Catalogue one = fresh.open()) {
                            return one.count(Catalogue.State.INDEXED);
                        }
                    }))
                    .toList();
            for (Future<Long> one : all) {
                assertThat(one.get()).isZero();
            }
        }
    }

    @Test
    final void oneFromBeforeWebPagesIsBroughtUpToDate() {
        Place old = place(folder.resolve("lama"));
        old.run("""
                CREATE TABLE source (
                    docid TEXT PRIMARY KEY, location TEXT NOT NULL UNIQUE, root TEXT NOT NULL, size BIGINT NOT NULL,
                    modified BIGINT NOT NULL, sha256 TEXT NOT NULL, versions TEXT NOT NULL, state TEXT NOT NULL,
                    reason TEXT NOT NULL, detail TEXT NOT NULL, read_at BIGINT NOT NULL)
                """);
        old.run("INSERT INTO source VALUES ('a', 'file:///a', '/arsip', 1, 2, 'aa', '1', 'INDEXED', '', '', 3)");
        try (Catalogue opened = old.open()) {
            assertThat(opened.ofDocid("a").orElseThrow().headers()).isEqualTo(Headers.NONE);
            opened.record(List.of(row("b", "file:///b")));
            assertThat(opened.count(Catalogue.State.INDEXED)).isEqualTo(2);
        }
        try (Catalogue again = old.open()) {
            assertThat(again.count(Catalogue.State.INDEXED)).isEqualTo(2);
        }
    }

    @Test
    final void tablesThatAreNotOursAreLeftAlone() {
        Place other = place(folder.resolve("lain"));
        other.run("CREATE TABLE source (id BIGINT PRIMARY KEY, title TEXT)");
        assertThatThrownBy(() -> {
                    try (Catalogue opened = other.open()) {
                        opened.check();
                    }
                })
                .isInstanceOfAny(CatalogueException.class, java.io.UncheckedIOException.class);
        other.run("INSERT INTO source VALUES (1, 'buku')");
    }

    static Catalogue.Row row(String docid, String location) {
        return new Catalogue.Row(
                docid,
                location,
                "/arsip",
                12,
                1_600_000_000_000L,
                "aa".repeat(32),
                "plain-1/1",
                Catalogue.State.INDEXED,
                Optional.empty(),
                "",
                Headers.NONE,
                1_600_000_000_001L);
    }

    @Test
    final void decisionsGoWithIt() throws Exception {
        Path file = folder.resolve("decisions.db");
        Journal journal = catalogue.journal(file);
        assertThat(journal.decisions()).isEqualTo(Decisions.NONE);
        Decided merge = journal.append(new Decision.Merge(GARDU, List.of(POS)), "Sari", "é '\"", NOON);
        try (Catalogue other = place.open()) {
            Journal seen = other.journal(file);
            assertThat(seen.decisions().journal()).containsExactly(merge);
            Decided undo = seen.append(new Decision.Undo(1), "", "", NOON);
            Decided themes = seen.append(
                    new Decision.Themes("b/ä '.pdf", List.of("kesehatan", "gizi-stunting")), "Sari", "", NOON);
            Decided none = seen.append(new Decision.Themes("b/ä '.pdf", List.of()), "", "", NOON);
            assertThat(journal.decisions().journal()).containsExactly(merge, undo, themes, none);
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Decided>> all = IntStream.range(0, 12)
                    .mapToObj(i -> threads.submit(
                            () -> catalogue.journal(file).append(new Decision.Undo(i), "Budi", "", NOON)))
                    .toList();
            for (Future<Decided> one : all) {
                one.get();
            }
        }
        assertThat(journal.decisions().journal())
                .extracting(Decided::number)
                .isEqualTo(LongStream.rangeClosed(1, 16).boxed().toList());
    }
}
