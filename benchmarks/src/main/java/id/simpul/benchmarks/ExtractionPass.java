package id.simpul.benchmarks;

import id.simpul.extract.Extractor;
import id.simpul.extract.Extractors;
import id.simpul.extract.Original;
import id.simpul.extract.worker.Workers;
import id.simpul.ingest.Folder;
import id.simpul.ingest.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One process of {@link ExtractionBenchmark}: reads all files so many times, with one kind of extractor. */
final class ExtractionPass {

    private ExtractionPass() {}

    /**
     * Prints the cost of the whole: start, reading, end.
     *
     * @param arguments {@code workers} or {@code in-process}, how many files, the folder
     */
    public static void main(String[] arguments) throws IOException {
        List<Original> originals = originals(Path.of(arguments[2]), Integer.parseInt(arguments[1]));
        System.out.println(Cost.of(() -> {
            try (Extractor extractor = arguments[0].equals("workers") ? Workers.standard() : Extractors.standard()) {
                read(originals, extractor);
            }
        }));
    }

    private static void read(List<Original> originals, Extractor extractor) {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            originals.forEach(original -> threads.execute(() -> extractor.extract(original)));
        }
    }

    /** So many files: those of the folder, over and over. */
    private static List<Original> originals(Path folder, int count) throws IOException {
        List<Original> found = Folder.sources(folder).stream()
                .map(Source.OnDisk::path)
                .map(ExtractionPass::original)
                .toList();
        List<Original> originals = new ArrayList<>();
        while (originals.size() < count) {
            originals.add(found.get(originals.size() % found.size()));
        }
        return originals;
    }

    private static Original original(Path file) {
        try {
            return new Original(file.getFileName().toString(), Optional.empty(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
