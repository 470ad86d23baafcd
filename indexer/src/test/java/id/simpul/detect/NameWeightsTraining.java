package id.simpul.detect;

import id.simpul.detect.region.AgencyDetector;
import id.simpul.model.EntryId;
import id.simpul.model.Origin;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes {@code name-signs.tsv} from labelled texts: {@code NameWeightsTraining OUT FOLDER…}. A logistic regression over
 * the signs of all names in the texts; each sign has a weight of its own and one more in each style, and both are kept
 * small (L2). Prints how well it tells names apart in texts that it did not learn from (each text left out in one of five
 * parts).
 */
final class NameWeightsTraining {

    private static final int ROUNDS = 400;
    private static final int PARTS = 5;
    private static final double SMALL = Double.parseDouble(System.getProperty("small", "1.0"));
    private static final int STYLES = NameStyle.values().length;

    private record Example(String text, NamesWeighed.Candidate candidate, boolean isName) {}

    private NameWeightsTraining() {}

    public static void main(String[] args) throws IOException {
        List<Example> examples = new ArrayList<>();
        InnovationDetector detector = new InnovationDetector(Taxonomy.builtIn());
        AgencyDetector agencies = new AgencyDetector(Taxonomy.builtIn());
        int names = 0;
        for (String folder : Arrays.asList(args).subList(1, args.length)) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.sorted().toList()) {
                    names += read(file, detector, agencies, examples);
                }
            }
        }
        List<String> rows = List.copyOf(new TreeSet<>(examples.stream()
                .flatMap(example -> example.candidate().rows().stream())
                .toList()));
        System.out.printf(
                "%d names, %d candidates, %d of them names%n",
                names,
                examples.size(),
                examples.stream().filter(Example::isName).count());
        List<String> texts = examples.stream().map(Example::text).distinct().toList();
        double[] thresholds = {-1.5, -1, -0.5, 0, 0.5, 1};
        int[][] counts = new int[thresholds.length][3];
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            Set<String> out = new HashSet<>();
            for (int i = 0; i < texts.size(); i++) {
                if (i % PARTS == left) {
                    out.add(texts.get(i));
                }
            }
            double[][] weights = learn(
                    rows,
                    examples.stream()
                            .filter(example -> !out.contains(example.text()))
                            .toList());
            examples.stream().filter(example -> out.contains(example.text())).forEach(example -> {
                double sum = sum(rows, weights, example);
                for (int t = 0; t < thresholds.length; t++) {
                    counts[t][sum >= thresholds[t] ? example.isName() ? 0 : 1 : example.isName() ? 2 : 0] +=
                            sum >= thresholds[t] || example.isName() ? 1 : 0;
                }
                if (System.getProperty("show") != null && (sum >= 0) != example.isName()) {
                    System.out.printf(
                            Locale.ROOT,
                            "%s %.2f %s | %s%n",
                            example.isName() ? "MISSED" : "WRONG",
                            sum,
                            example.text(),
                            example.candidate().first().value().name());
                }
            });
        }
        for (int t = 0; t < thresholds.length; t++) {
            int[] c = counts[t];
            System.out.printf(
                    Locale.ROOT,
                    "at %5.1f: right %d wrong %d missed %d F1 %.3f%n",
                    thresholds[t],
                    c[0],
                    c[1],
                    c[2],
                    2.0 * c[0] / (2 * c[0] + c[1] + c[2]));
        }
        double[][] weights = learn(rows, examples);
        StringBuilder table = new StringBuilder();
        List<String> existing = Files.exists(Path.of(args[0])) ? Files.readAllLines(Path.of(args[0])) : List.of();
        table.append("sign");
        for (NameStyle style : NameStyle.values()) {
            table.append('\t').append(NameWeights.column(style));
        }
        table.append('\n');
        existing.stream()
                .filter(line -> line.startsWith("#"))
                .forEach(line -> table.append(line).append('\n'));
        for (int row = 0; row < rows.size(); row++) {
            table.append(rows.get(row));
            for (int style = 0; style < STYLES; style++) {
                table.append(String.format(Locale.ROOT, "\t%.2f", weights[row][STYLES] + weights[row][style]));
            }
            table.append('\n');
        }
        Files.writeString(Path.of(args[0]), table.toString());
    }

    private static int read(Path file, InnovationDetector detector, AgencyDetector agencies, List<Example> examples)
            throws IOException {
        String content = Files.readString(file);
        int line = content.indexOf("\n---\n");
        String names = content.lines()
                .filter(l -> l.startsWith("innovations:"))
                .findFirst()
                .orElse("innovations: ?")
                .substring(12)
                .strip();
        if (names.equals("?")) {
            return 0;
        }
        Set<String> wanted = new LinkedHashSet<>();
        Set<String> either = new HashSet<>();
        for (String name : names.split("\\|")) {
            String item = name.strip();
            if (item.startsWith("?")) {
                either.add(key(item.substring(1).strip()));
            } else if (!item.equals("-")) {
                wanted.add(key(item));
            }
        }
        String text = content.substring(line + 5);
        SourceDocument document = new SourceDocument(
                EntryId.ofDocid(file.toString()),
                file.toString(),
                new Origin(URI.create("text:x"), "text/plain", 1, "0".repeat(64)),
                text.lines().findFirst().orElse(""),
                "id",
                List.of(new Page(1, text)),
                List.of(),
                List.of(),
                Optional.empty());
        Reading reading = Reading.of(document);
        reading = reading.with(agencies.detect(reading));
        Set<String> seen = new HashSet<>();
        for (NamesWeighed.Candidate candidate : detector.candidates(reading)) {
            String key = key(candidate.first().value().name());
            if (!either.contains(key) && seen.add(key)) {
                examples.add(new Example(file.toString(), candidate, wanted.contains(key)));
            }
        }
        return wanted.size();
    }

    private static String key(String name) {
        return NotNames.key(name).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static double sum(List<String> rows, double[][] weights, Example example) {
        double sum = 0;
        for (String row : example.candidate().rows()) {
            int at = java.util.Collections.binarySearch(rows, row);
            if (at >= 0) {
                sum += weights[at][STYLES]
                        + weights[at][example.candidate().style().ordinal()];
            }
        }
        return sum;
    }

    /** AdaGrad over all examples in each round; the last column is what all styles share. */
    private static double[][] learn(List<String> rows, List<Example> examples) {
        double[][] weights = new double[rows.size()][STYLES + 1];
        double[][] squares = new double[rows.size()][STYLES + 1];
        int[][] signs = examples.stream()
                .map(example -> example.candidate().rows().stream()
                        .mapToInt(row -> java.util.Collections.binarySearch(rows, row))
                        .toArray())
                .toArray(int[][]::new);
        for (int round = 0; round < ROUNDS; round++) {
            double[][] gradient = new double[rows.size()][STYLES + 1];
            for (int i = 0; i < signs.length; i++) {
                int style = examples.get(i).candidate().style().ordinal();
                double sum = 0;
                for (int sign : signs[i]) {
                    sum += weights[sign][STYLES] + weights[sign][style];
                }
                double error = 1 / (1 + Math.exp(-sum)) - (examples.get(i).isName() ? 1 : 0);
                for (int sign : signs[i]) {
                    gradient[sign][STYLES] += error;
                    gradient[sign][style] += error;
                }
            }
            for (int row = 0; row < weights.length; row++) {
                for (int style = 0; style <= STYLES; style++) {
                    double g = gradient[row][style] + SMALL * weights[row][style] * (style == STYLES ? 0.5 : 1);
                    squares[row][style] += g * g;
                    weights[row][style] -= squares[row][style] == 0 ? 0 : 0.5 * g / Math.sqrt(squares[row][style]);
                }
            }
        }
        return weights;
    }
}
