package id.simpul.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What does it cost to read files in worker processes, and not in this one? All kinds take turns, each round in a
 * process of its own, from its start to its end.
 */
public final class ExtractionBenchmark {

    private static final List<Kind> KINDS = List.of(
            new Kind("in-process", "in-process", List.of()),
            new Kind("in-process-c1", "in-process", List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")),
            new Kind("workers", "workers", List.of()));

    /** @param flags of the process that reads; the second kind has those of the workers, to tell them from the fork */
    private record Kind(String name, String extractor, List<String> flags) {}

    private static final Cost ONE = new Cost(1, 1);

    private ExtractionBenchmark() {}

    /** @param arguments a folder of documents, how many files a round reads, how many rounds */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int files = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        Map<String, Cost> costs = new LinkedHashMap<>();
        System.out.println("files  kind           wall s  processor s");
        for (int round = 0; round < rounds; round++) {
            for (Kind kind : round % 2 == 0 ? KINDS : KINDS.reversed()) {
                Cost cost = pass(kind, files, arguments[0]);
                costs.merge(kind.name(), cost, Cost::plus);
                print("%5d  %-13s  %6.1f  %6.1f", files, kind.name(), cost.wall(), cost.processor());
            }
        }
        Cost workers = costs.getOrDefault("workers", ONE);
        for (String peer : List.of("in-process", "in-process-c1")) {
            Cost here = costs.getOrDefault(peer, ONE);
            print(
                    "workers / %s: %.2f of the wall time, %.2f of the processor time",
                    peer, workers.wall() / here.wall(), workers.processor() / here.processor());
        }
    }

    private static Cost pass(Kind kind, int files, String folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(kind.flags());
        command.addAll(List.of("-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(ExtractionPass.class.getName(), kind.extractor(), Integer.toString(files), folder));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(kind.name() + " ended with " + process.exitValue());
        }
        String[] figures = answer.split(" ");
        return new Cost(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]));
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
