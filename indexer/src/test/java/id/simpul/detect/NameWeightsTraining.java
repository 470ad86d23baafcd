package id.simpul.detect;

import id.simpul.detect.region.AgencyDetector;
import id.simpul.evaluate.findings.Judged;
import id.simpul.index.NameKey;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes {@code name-signs.tsv} and, beside it, {@code name-words.tsv}: {@code NameWeightsTraining OUT FOLDER}, from what is
 * labelled in the folder (half a of {@code corpus-samples}) and the cases of {@link InnovationDetectorTest}. A logistic
 * regression over the signs and words of all names in the texts; each sign has a weight of its own and one more in each
 * style, each word that names of several texts have a weight of its own, and all are kept small (L2). Prints how well it tells names apart in texts that it did not learn from (each text left out in one of five
 * parts).
 */
final class NameWeightsTraining {

    private static final int ROUNDS = 400;
    private static final int PARTS = 5;
    private static final int PROMISED = 6;
    private static final double SMALL = 0.5;
    private static final int STYLES = NameStyle.values().length;

    /** Words of fewer texts are left out. */
    private static final int TEXTS = 3;

    /** Tells the row of a word from that of a sign. */
    private static final String WORD = ":";

    /** What weighs less is not written down. */
    private static final double LIGHTEST = 0.05;

    private record Example(String text, NamesSeen.Candidate candidate, boolean isName) {

        Stream<String> rows() {
            return Stream.concat(
                    candidate.rows().stream(),
                    NameWeights.words(candidate.key()).stream().map(WORD::concat));
        }
    }

    private NameWeightsTraining() {}

    public static void main(String[] args) throws IOException {
        List<Example> examples = new ArrayList<>();
        Taxonomy taxonomy = Taxonomy.builtIn();
        InnovationDetector detector = new InnovationDetector(taxonomy);
        AgencyDetector agencies = new AgencyDetector(taxonomy);
        List<Reader> labelled = new ArrayList<>(labelled(Path.of(args[1]), taxonomy));
        // What is promised by a test weighs more than a text: it must not be unlearned.
        for (int i = 0; i < PROMISED; i++) {
            labelled.addAll(cases());
        }
        int names = 0;
        for (Reader one : labelled) {
            names += read(one, detector, agencies, examples);
        }
        Map<String, Set<String>> textsByRow = new TreeMap<>();
        examples.forEach(example -> example.rows()
                .forEach(row ->
                        textsByRow.computeIfAbsent(row, key -> new HashSet<>()).add(example.text())));
        List<String> rows = textsByRow.entrySet().stream()
                .filter(row -> !isWord(row.getKey()) || row.getValue().size() >= TEXTS)
                .map(Map.Entry::getKey)
                .toList();
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
        table.append("sign");
        for (NameStyle style : NameStyle.values()) {
            table.append('\t').append(NameWeights.column(style));
        }
        table.append('\n');
        comments(Path.of(args[0])).forEach(line -> table.append(line).append('\n'));
        StringBuilder words = new StringBuilder("word\tweight\n");
        Path wordsFile = Path.of(args[0]).resolveSibling("name-words.tsv");
        comments(wordsFile).forEach(line -> words.append(line).append('\n'));
        for (int row = 0; row < rows.size(); row++) {
            if (isWord(rows.get(row))) {
                double weight = weights[row][STYLES];
                if (Math.abs(weight) >= LIGHTEST) {
                    words.append(String.format(
                            Locale.ROOT, "%s\t%.2f%n", rows.get(row).substring(WORD.length()), weight));
                }
                continue;
            }
            table.append(rows.get(row));
            for (int style = 0; style < STYLES; style++) {
                table.append(String.format(Locale.ROOT, "\t%.2f", weights[row][STYLES] + weights[row][style]));
            }
            table.append('\n');
        }
        Files.writeString(Path.of(args[0]), table.toString());
        Files.writeString(wordsFile, words.toString());
    }

    private static boolean isWord(String row) {
        return row.startsWith(WORD);
    }

    private static List<String> comments(Path table) throws IOException {
        return Files.exists(table)
                ? Files.readAllLines(table).stream()
                        .filter(line -> line.startsWith("#"))
                        .toList()
                : List.of();
    }

    /** A document, and the keys of the names that a careful reader finds in it. */
    private record Reader(SourceDocument document, Set<String> names, Set<String> either) {}

    /** The labelled documents of a folder that belong to half a. */
    private static List<Reader> labelled(Path folder, Taxonomy taxonomy) throws IOException {
        List<Reader> readers = new ArrayList<>();
        LabelledDocuments.each(
                folder,
                taxonomy,
                (labelled, document) -> Optional.ofNullable(labelled.wanted().get(Judged.INNOVATION))
                        .ifPresent(wanted -> readers.add(new Reader(
                                document,
                                wanted.required().keySet(),
                                wanted.optional().keySet()))));
        return readers;
    }

    /** The cases of the detector's test. */
    private static List<Reader> cases() {
        return Texts.cases("innovations.tsv")
                .map(row -> new Reader(
                        Texts.document(row.get("text")),
                        Stream.of(row.get("expected").split(";"))
                                .map(name -> NameKey.of(name.split("=")[0].strip()))
                                .filter(key -> !key.isEmpty())
                                .collect(Collectors.toUnmodifiableSet()),
                        Set.of()))
                .toList();
    }

    /** @return how many names the document has */
    private static int read(
            Reader labelled, InnovationDetector detector, AgencyDetector agencies, List<Example> examples) {
        SourceDocument document = labelled.document();
        Reading reading = Reading.of(document);
        reading = reading.with(agencies.detect(reading));
        Set<String> seen = new HashSet<>();
        for (NamesSeen.Candidate candidate : detector.candidates(reading)) {
            String key = NameKey.of(candidate.first().value().name());
            boolean isName = labelled.names().contains(key);
            boolean isPart =
                    !isName && labelled.names().stream().anyMatch(name -> name.contains(key) || key.contains(name));
            if (!isPart && !labelled.either().contains(key) && seen.add(key)) {
                examples.add(new Example(document.id().value(), candidate, isName));
            }
        }
        return labelled.names().size();
    }

    private static double sum(List<String> rows, double[][] weights, Example example) {
        int style = example.candidate().style().ordinal();
        return example.rows()
                .mapToInt(row -> Collections.binarySearch(rows, row))
                .filter(at -> at >= 0)
                .mapToDouble(at -> weights[at][STYLES] + weights[at][style])
                .sum();
    }

    /** AdaGrad over all examples in each round; the last column is what all styles share. */
    private static double[][] learn(List<String> rows, List<Example> examples) {
        double[][] weights = new double[rows.size()][STYLES + 1];
        double[][] squares = new double[rows.size()][STYLES + 1];
        int[][] signs = examples.stream()
                .map(example -> example.rows()
                        .mapToInt(row -> Collections.binarySearch(rows, row))
                        .filter(at -> at >= 0)
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
                    // A word weighs the same however it is written: its texts are too few to tell styles apart.
                    gradient[sign][style] += isWord(rows.get(sign)) ? 0 : error;
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
