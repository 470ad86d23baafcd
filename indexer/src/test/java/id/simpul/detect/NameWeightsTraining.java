package id.simpul.detect;

import id.simpul.detect.region.AgencyDetector;
import id.simpul.evaluate.findings.Half;
import id.simpul.extract.Extractor;
import id.simpul.extract.Extractors;
import id.simpul.ingest.DryRun;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes {@code name-signs.tsv} from labelled texts: {@code NameWeightsTraining OUT SOURCE…}, where a source is a folder of
 * labelled texts, the folder of samples (half a) or a table of cases. A logistic regression over
 * the signs of all names in the texts; each sign has a weight of its own and one more in each style, and both are kept
 * small (L2). Prints how well it tells names apart in texts that it did not learn from (each text left out in one of five
 * parts).
 */
final class NameWeightsTraining {

    private static final String LABEL = "innovations:";
    private static final int ROUNDS = 400;
    private static final int PARTS = 5;
    private static final int PROMISED = 6;
    private static final double SMALL = Double.parseDouble(System.getProperty("small", "0.5"));
    private static final int STYLES = NameStyle.values().length;

    private record Example(String text, NamesWeighed.Candidate candidate, boolean isName) {}

    private NameWeightsTraining() {}

    public static void main(String[] args) throws IOException {
        List<Example> examples = new ArrayList<>();
        InnovationDetector detector = new InnovationDetector(Taxonomy.builtIn());
        AgencyDetector agencies = new AgencyDetector(Taxonomy.builtIn());
        List<Labelled> labelled = new ArrayList<>();
        for (String source : Arrays.asList(args).subList(1, args.length)) {
            labelled.addAll(labelled(Path.of(source)));
        }
        int names = 0;
        for (Labelled one : labelled) {
            names += read(one, detector, agencies, examples);
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

    /** A document, and the names that a careful reader finds in it: cell of a table. */
    private record Labelled(SourceDocument document, String names) {}

    /** From a folder of labelled texts, a table of cases, or a folder of samples with their expectations (half a). */
    private static List<Labelled> labelled(Path source) throws IOException {
        List<Labelled> labelled = new ArrayList<>();
        if (source.toString().endsWith(".tsv")) {
            try (InputStream stream = Files.newInputStream(source)) {
                for (Tsv.Row row : Tsv.read(stream).rows()) {
                    String names = Stream.of(row.get("expected").split(";"))
                            .map(name -> name.split("=")[0].strip())
                            .collect(Collectors.joining("|"));
                    // What is promised by a test weighs more than a text: it must not be unlearned.
                    labelled.addAll(
                            Collections.nCopies(PROMISED, new Labelled(Texts.document(row.get("text")), names)));
                }
            }
        } else if (Files.isDirectory(source.resolve("expected"))) {
            for (Path table : files(source.resolve("expected"))) {
                samples(source, table, labelled);
            }
        } else {
            for (Path file : files(source)) {
                String content = Files.readString(file);
                String names = content.lines()
                        .filter(line -> line.startsWith(LABEL))
                        .findFirst()
                        .orElse(LABEL + "?")
                        .substring(LABEL.length());
                SourceDocument document = Texts.document(content.substring(content.indexOf("\n---\n") + 5));
                labelled.add(new Labelled(named(document, file.toString()), names));
            }
        }
        return labelled;
    }

    private static void samples(Path folder, Path table, List<Labelled> labelled) throws IOException {
        try (InputStream stream = Files.newInputStream(table);
                Extractor extractor = Extractors.standard()) {
            DryRun reader = new DryRun(extractor, new Detectors(List.of()));
            for (Tsv.Row row : Tsv.read(stream).rows()) {
                String docid = row.get("docid");
                if (row.get("outcome").equals("indexed") && Half.ofDocid(docid) == Half.A) {
                    reader.file(docid, folder.resolve(docid))
                            .ifPresent(document -> labelled.add(new Labelled(document, row.get("innovations"))));
                }
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static SourceDocument named(SourceDocument document, String docid) {
        return new SourceDocument(
                document.id(),
                docid,
                document.origin(),
                document.title(),
                document.language(),
                document.pages(),
                document.warnings(),
                document.removed(),
                document.findings(),
                document.copyOf());
    }

    private static int read(
            Labelled labelled, InnovationDetector detector, AgencyDetector agencies, List<Example> examples) {
        String names = labelled.names().strip();
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
        SourceDocument document = labelled.document();
        String file = document.docid().equals("test.txt") ? document.title() : document.docid();
        Reading reading = Reading.of(document);
        reading = reading.with(agencies.detect(reading));
        Set<String> seen = new HashSet<>();
        for (NamesWeighed.Candidate candidate : detector.candidates(reading)) {
            String key = key(candidate.first().value().name());
            boolean isPart =
                    !wanted.contains(key) && wanted.stream().anyMatch(name -> name.contains(key) || key.contains(name));
            if (!isPart && !either.contains(key) && seen.add(key)) {
                examples.add(new Example(file, candidate, wanted.contains(key)));
            }
        }
        if (System.getProperty("all") != null) {
            detector.candidates(reading)
                    .forEach(c -> System.out.println(
                            "ALL " + file + " " + c.first().value().name() + " " + c.rows()));
        }
        if (System.getProperty("show") != null) {
            wanted.stream()
                    .filter(name -> !seen.contains(name))
                    .forEach(name -> System.out.println("UNSEEN " + file + " " + name));
        }
        return wanted.size();
    }

    private static String key(String name) {
        return NotNames.key(name).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static double sum(List<String> rows, double[][] weights, Example example) {
        double sum = 0;
        for (String row : example.candidate().rows()) {
            int at = Collections.binarySearch(rows, row);
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
                        .mapToInt(row -> Collections.binarySearch(rows, row))
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
