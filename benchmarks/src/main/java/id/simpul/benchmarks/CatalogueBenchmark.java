package id.simpul.benchmarks;

import id.simpul.detect.Detectors;
import id.simpul.extract.Contents;
import id.simpul.extract.Extraction;
import id.simpul.extract.Extractor;
import id.simpul.extract.Original;
import id.simpul.fetch.Headers;
import id.simpul.index.Engine;
import id.simpul.ingest.Catalogue;
import id.simpul.ingest.DataFolder;
import id.simpul.ingest.Ingest;
import id.simpul.ingest.Originals;
import id.simpul.ingest.Pipeline;
import id.simpul.ingest.Progress;
import id.simpul.model.Page;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a catalogue on a PostgreSQL server costs beside one in a file: single questions and answers, and whole runs over
 * small texts in which hardly anything but the catalogue and the index has work to do.
 */
public final class CatalogueBenchmark {

    private static final Taxonomy TAXONOMY = Taxonomy.builtIn();
    private static final int ROWS_AT_ONCE = 500;

    private CatalogueBenchmark() {}

    /** @param arguments number of documents, rounds, JDBC address of an empty database with user and password */
    public static void main(String[] arguments) throws IOException {
        int documents = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        System.out.println("catalogue\tlook-ups/s\trows written/s\ttexts kept/s\tnew documents/s\tunchanged/s");
        for (int round = 0; round < rounds; round++) {
            Path folder = Files.createTempDirectory("simpul-catalogue");
            try (Catalogue file = Catalogue.open(folder.resolve("single.db"))) {
                run("SQLite", file, folder.resolve("sqlite"), documents);
            }
            try (Catalogue server = Catalogue.open(arguments[2], Optional.empty())) {
                server.forget(server.inState(Catalogue.State.INDEXED).stream()
                        .map(Catalogue.Row::docid)
                        .toList());
                run("PostgreSQL", server, folder.resolve("postgresql"), documents);
            }
        }
    }

    private static void run(String name, Catalogue catalogue, Path folder, int documents) throws IOException {
        List<Catalogue.Row> rows =
                IntStream.range(0, documents).mapToObj(i -> row(folder, i)).toList();
        double written = perSecond(documents, () -> {
            for (int start = 0; start < documents; start += ROWS_AT_ONCE) {
                catalogue.record(rows.subList(start, Math.min(documents, start + ROWS_AT_ONCE)));
            }
        });
        double lookedUp = perSecond(documents, () -> rows.forEach(row -> catalogue.atLocation(row.location())));
        String text = "{\"text\":\"" + "Warga kini dilayani di rumah. ".repeat(200) + "\"}";
        double kept = perSecond(
                documents, () -> rows.forEach(row -> catalogue.keepExtraction(folder + row.docid(), "1", text)));
        catalogue.forget(rows.stream().map(Catalogue.Row::docid).toList());

        Path archive = Files.createDirectories(folder.resolve("arsip"));
        for (int i = 0; i < documents; i++) {
            Files.writeString(archive.resolve(i + ".txt"), "Layanan nomor " + i + "\ndi desa ke-" + i * 31);
        }
        DataFolder data = new DataFolder(folder.resolve("data"));
        try (Engine engine = Engine.at(data.index(), TAXONOMY)) {
            Pipeline pipeline = new Pipeline(
                    catalogue,
                    new Originals(data.originals()),
                    new Plain(),
                    new Detectors(List.of()),
                    Clock.systemUTC());
            Ingest ingest = new Ingest(catalogue, pipeline, engine);
            double fresh = perSecond(documents, () -> read(ingest, archive));
            double unchanged = perSecond(documents, () -> read(ingest, archive));
            System.out.printf(
                    Locale.ROOT, "%s\t%.0f\t%.0f\t%.0f\t%.0f\t%.0f%n", name, lookedUp, written, kept, fresh, unchanged);
        }
    }

    private static void read(Ingest ingest, Path archive) {
        try {
            ingest.run(List.of(archive), Progress.SILENT);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static double perSecond(int times, Runnable work) {
        long start = System.nanoTime();
        work.run();
        return times / ((System.nanoTime() - start) / 1e9);
    }

    private static Catalogue.Row row(Path folder, int number) {
        return new Catalogue.Row(
                "baris/" + number + ".txt",
                folder.resolve("baris/" + number + ".txt").toUri().toString(),
                folder.toString(),
                12,
                0,
                "aa".repeat(32),
                "1",
                Catalogue.State.INDEXED,
                Optional.empty(),
                "",
                Headers.NONE,
                0);
    }

    /** Takes bytes for text. */
    private record Plain() implements Extractor {

        @Override
        public String version() {
            return "plain-1";
        }

        @Override
        public Extraction extract(Original original) {
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
