package id.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.detect.Detectors;
import id.simpul.extract.Contents;
import id.simpul.extract.Extraction;
import id.simpul.extract.Extractor;
import id.simpul.extract.Original;
import id.simpul.model.EntryId;
import id.simpul.model.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Workers in processes of their own, on one catalogue and one folder of originals; one of them is killed (kill -9). */
@ExtendWith(PostgresExtension.class)
class KilledWorkerTest {

    private static final int FILES = 1_100;

    /** Documents between two commits. */
    private static final int BATCH = 500;

    private final PostgresServer server;

    @TempDir
    private Path folder;

    private String url;
    private LoggedEngine index;

    KilledWorkerTest(PostgresServer server) {
        this.server = server;
    }

    @BeforeEach
    void write() throws IOException {
        url = server.newDatabase();
        index = new LoggedEngine(folder.resolve("index.log"));
        Files.createDirectories(folder.resolve("arsip"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(
                    folder.resolve("arsip").resolve(docid(i)), "Layanan nomor " + i + "\ndi desa ke-" + i * 31);
        }
    }

    private static String docid(int number) {
        return "%04d.txt".formatted(number);
    }

    private static List<String> all() {
        return IntStream.range(0, FILES)
                .mapToObj(i -> EntryId.ofDocid(docid(i)).value())
                .toList();
    }

    @Test
    void twoThatLiveIndexEveryDocumentOnce() throws Exception {
        Process first = work("satu", 3);
        Process second = work("dua", 3);
        end(first, "satu");
        end(second, "dua");
        assertThat(index.committed()).containsExactlyInAnyOrderElementsOf(all());
        assertThat(List.of(indexed("satu"), indexed("dua")))
                .as("both had their share")
                .allMatch(share -> share > FILES / 10)
                .satisfies(shares ->
                        assertThat(shares.getFirst() + shares.getLast()).isEqualTo(FILES));
        assertNothingIsTaken();
    }

    @Test
    void whatOneHadThatIsKilledTheOtherReads() throws Exception {
        Process first = work("satu", 6);
        try {
            waitUntil(first, "SELECT 1 FROM source");
        } finally {
            first.destroyForcibly();
        }
        Process second = work("dua", 1);
        first.waitFor();
        end(second, "dua");
        assertThat(index.committed()).containsAll(all());
        try (Catalogue catalogue = catalogue()) {
            assertThat(catalogue.count(Catalogue.State.INDEXED)).isEqualTo(FILES);
        }
        assertNothingIsTaken();
    }

    @Test
    void whoeverIsThereWhenAnotherIsKilledDoesItsWork() throws Exception {
        Process first = work("satu", 6);
        Process second = work("dua", 6);
        try {
            waitUntil(first, "SELECT 1 FROM claim HAVING count(DISTINCT worker) = 2 AND count(*) > 200");
        } finally {
            first.destroyForcibly();
        }
        end(second, "dua");
        assertThat(index.committed()).containsAll(all());
        assertThat(index.committed())
                .as("twice at most what was committed when it was killed")
                .hasSizeLessThanOrEqualTo(FILES + BATCH);
        assertThat(Files.readString(folder.resolve("satu"))).doesNotContain("indexed");
        assertNothingIsTaken();
    }

    private Catalogue catalogue() {
        return server.catalogue(url);
    }

    private void assertNothingIsTaken() {
        server.run(url, "DO $$ BEGIN IF EXISTS (SELECT FROM claim) THEN RAISE 'a claim is left'; END IF; END $$");
    }

    private Process work(String name, int millis) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        url,
                        server.login().user(),
                        server.login().password(),
                        folder.toString(),
                        Integer.toString(millis))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name).toFile())
                .start();
    }

    private void end(Process worker, String name) throws Exception {
        boolean ended = worker.waitFor(3, TimeUnit.MINUTES);
        worker.destroyForcibly();
        assertThat(ended && worker.exitValue() == 0)
                .as("%s: %s", name, Files.readString(folder.resolve(name)))
                .isTrue();
    }

    private int indexed(String name) throws IOException {
        String said = Files.readString(folder.resolve(name));
        return Integer.parseInt(said.replaceAll("(?s).*indexed (\\d+).*", "$1"));
    }

    /** Until the database answers this with a row. */
    private void waitUntil(Process worker, String question) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (System.nanoTime() < end && worker.isAlive()) {
            try {
                server.run(url, "DO $$ BEGIN IF NOT EXISTS (" + question + ") THEN RAISE 'not yet'; END IF; END $$");
                return;
            } catch (IllegalStateException e) {
                worker.waitFor(50, TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException("never: " + question);
    }

    /** A process that indexes a folder slowly. */
    static final class Worker {

        private Worker() {}

        /** @param arguments catalogue, user, password, folder, milliseconds a document */
        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[3]);
            LoggedEngine index = new LoggedEngine(folder.resolve("index.log"));
            try (Catalogue catalogue =
                    Catalogue.open(arguments[0], Optional.of(new Login(arguments[1], arguments[2])))) {
                Pipeline pipeline = new Pipeline(
                        catalogue,
                        new Originals(folder.resolve("originals")),
                        new Slow(Integer.parseInt(arguments[4])),
                        new Detectors(List.of()),
                        Clock.systemUTC());
                RunReport report =
                        new Ingest(catalogue, pipeline, index).run(List.of(folder.resolve("arsip")), Progress.SILENT);
                System.out.println("indexed " + report.count(Outcome.Indexed.class));
            }
        }
    }

    /** Takes bytes for text, and its time. */
    private record Slow(int millis) implements Extractor {

        @Override
        public String version() {
            return "slow-1";
        }

        @Override
        public Extraction extract(Original original) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            String text = new String(original.bytes(), StandardCharsets.UTF_8);
            return new Extraction.Extracted("text/plain", text, "id", List.of(new Page(1, text)), List.of());
        }

        @Override
        public boolean mayHoldFiles(String mediaType) {
            return false;
        }

        @Override
        public Contents unpack(Original original, Path folder) {
            return Contents.NONE;
        }
    }
}
