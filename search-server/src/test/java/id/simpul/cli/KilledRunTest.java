package id.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Archive;
import id.simpul.index.Engine;
import id.simpul.index.Fields;
import id.simpul.ingest.Catalogue;
import id.simpul.ingest.DataFolder;
import id.simpul.model.EntryId;
import id.simpul.model.Taxonomy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is ended without warning (kill -9) loses nothing that it wrote down as done, and the next one goes on. */
class KilledRunTest {

    private static final int FILES = 900;

    @TempDir
    Path folder;

    @Test
    void nothingThatWasDoneIsLostAndTheNextRunFinishes() throws Exception {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(
                    documents.resolve("berita-" + i + ".txt"),
                    "Layanan nomor " + i + " dibuka di desa\nWarga desa ke-" + i + " kini dilayani di rumah.\n");
        }
        DataFolder data = new DataFolder(folder.resolve("data"));
        Process run = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "id.simpul.cli.Main",
                        "index",
                        documents.toString(),
                        "--data",
                        data.path().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        try {
            waitForTheFirstCommit(run, data);
        } finally {
            run.destroyForcibly().waitFor();
        }

        List<String> done = Catalogue.open(data.catalogue()).inState(Catalogue.State.INDEXED).stream()
                .map(Catalogue.Row::docid)
                .toList();
        assertThat(done).as("killed on the way: %s", read("output")).hasSizeBetween(1, FILES - 1);
        try (Engine engine = Engine.at(data.index(), Taxonomy.builtIn())) {
            assertThat(done)
                    .allSatisfy(docid -> assertThat(engine.searcher().get(EntryId.ofDocid(docid)))
                            .isPresent());
        }

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        World world = new World(stream, stream, false, folder, Clock.systemUTC());
        int code = Simpul.run(
                world, "index", documents.toString(), "--data", data.path().toString(), "--lang", "en");
        assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(done.size() + " unchanged");
        try (Engine engine = Engine.at(data.index(), Taxonomy.builtIn())) {
            assertThat(new Archive(engine.searcher()).count(Fields.DOCUMENT)).isEqualTo(FILES);
        }
    }

    private void waitForTheFirstCommit(Process run, DataFolder data) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (System.nanoTime() < end && run.isAlive()) {
            if (Files.exists(data.catalogue())
                    && Catalogue.open(data.catalogue()).count(Catalogue.State.INDEXED) > 0) {
                return;
            }
            run.waitFor(20, java.util.concurrent.TimeUnit.MILLISECONDS);
        }
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
