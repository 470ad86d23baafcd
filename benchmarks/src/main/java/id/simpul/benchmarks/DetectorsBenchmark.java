package id.simpul.benchmarks;

import id.simpul.detect.Detector;
import id.simpul.detect.Detectors;
import id.simpul.detect.Reading;
import id.simpul.model.EntryId;
import id.simpul.model.Origin;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import id.simpul.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;

/**
 * What the detectors cost, in milliseconds of processor time per 1,000 words, each alone and all together, beside
 * Lucene's Indonesian analyzer on the same texts: {@code DetectorsBenchmark FOLDER ROUNDS}. Then the same for ever longer
 * texts, to see whether the cost per word stays: texts of the folder one after another, and sentences that were written to
 * be slow, as one page.
 */
public final class DetectorsBenchmark {

    private static final List<String> SLOW = List.of(
            "DINAS KESEHATAN ",
            "\"“(inovasi ",
            "Senin, 1 Januari 2024; ",
            "Kabupaten Sikka Kota Padang ",
            "inovasi GARDU (Gerakan Terpadu) ",
            "Peraturan Menteri Nomor 5 Tahun 2020 Pasal 3 ayat (2) ",
            "sari@contoh.com 0812-3456-7890 ",
            "Top 45 KIPP 2023 Juara I ",
            "#GARDU #TOSS ",
            "Warga dilayani. Kader datang. ",
            "kata ",
            "(((",
            "1. X (Dinas Y) ");

    private static final int[] LENGTHS = {20_000, 80_000, 320_000};

    private DetectorsBenchmark() {}

    /** Runs it; the first rounds warm up and are not counted. */
    public static void main(String[] args) throws IOException {
        List<SourceDocument> documents = documents(Path.of(args[0]));
        int rounds = Integer.parseInt(args[1]);
        Detectors detectors = Detectors.standard(Taxonomy.builtIn(), Clock.systemUTC());
        long words = documents.stream().mapToLong(DetectorsBenchmark::words).sum();
        System.out.printf("%d documents, %d words%n", documents.size(), words);
        Map<String, Double> best = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            best.merge("all detectors", cost(() -> documents.forEach(detectors::read)), Math::min);
            best.merge(
                    "Lucene's IndonesianAnalyzer",
                    cost(() -> documents.forEach(DetectorsBenchmark::analyze)),
                    Math::min);
            each(documents, detectors).forEach((name, cost) -> best.merge(name, cost, Math::min));
        }
        best.forEach((name, cost) ->
                System.out.printf(Locale.ROOT, "%8.3f ms per 1,000 words  %s%n", cost * 1000 / words, name));

        System.out.println(
                "ms per 1,000 words at " + LENGTHS[0] + ", " + LENGTHS[1] + ", " + LENGTHS[2] + " characters");
        String all = documents.stream()
                .map(document -> document.pages().getFirst().text())
                .reduce("", (a, b) -> a + "\n" + b);
        growth("texts one after another", all, detectors);
        for (String slow : SLOW) {
            growth(slow, slow, detectors);
        }
    }

    private static void growth(String name, String text, Detectors detectors) {
        StringBuilder line = new StringBuilder();
        for (int length : LENGTHS) {
            String longer = text.repeat(length / text.length() + 1).substring(0, length);
            SourceDocument document = document(longer);
            Map<String, Double> costs = each(List.of(document), detectors);
            double sum =
                    costs.values().stream().mapToDouble(Double::doubleValue).sum();
            String slowest = costs.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("");
            line.append(
                    String.format(Locale.ROOT, "%9.2f %-12.12s", sum * 1000 / Math.max(1, words(document)), slowest));
        }
        System.out.println(line + name.replace("\n", " "));
    }

    private static Map<String, Double> each(List<SourceDocument> documents, Detectors detectors) {
        Map<String, Double> costs = new LinkedHashMap<>();
        for (SourceDocument document : documents) {
            Reading reading = Reading.of(document);
            for (Detector detector : detectors.list()) {
                Reading before = reading;
                List<List<id.simpul.model.Finding<?>>> found = new ArrayList<>();
                double cost = cost(() -> found.add(detector.detect(before)));
                costs.merge(detector.getClass().getSimpleName(), cost, Double::sum);
                reading = reading.with(found.getFirst());
            }
        }
        return costs;
    }

    /** Milliseconds of processor time. */
    private static double cost(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static void analyze(SourceDocument document) {
        try (IndonesianAnalyzer analyzer = new IndonesianAnalyzer();
                TokenStream tokens =
                        analyzer.tokenStream("text", document.pages().getFirst().text())) {
            tokens.reset();
            while (tokens.incrementToken()) {
                continue;
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long words(SourceDocument document) {
        return Words.of(document.pages().getFirst().text()).size();
    }

    private static List<SourceDocument> documents(Path folder) throws IOException {
        List<SourceDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                documents.add(document(Files.readString(file)));
            }
        }
        return documents;
    }

    private static SourceDocument document(String text) {
        return new SourceDocument(
                EntryId.ofDocid("x"),
                "x.txt",
                new Origin(URI.create("file:///x.txt"), "text/plain", 1, "0".repeat(64)),
                text.lines().findFirst().orElse("").length() > 200
                        ? ""
                        : text.lines().findFirst().orElse(""),
                "id",
                List.of(new Page(1, text)),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
