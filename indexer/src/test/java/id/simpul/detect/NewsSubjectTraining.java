package id.simpul.detect;

import id.simpul.detect.region.AgencyDetector;
import id.simpul.evaluate.findings.Judged;
import id.simpul.evaluate.findings.Labelled;
import id.simpul.evaluate.findings.Wanted;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Makes {@code news-signs.tsv}: {@code NewsSubjectTraining OUT FOLDER}, from the news of events and of innovations that is
 * labelled in the folder (half a of {@code corpus-samples}). A logistic regression with small weights (L2). Prints how
 * well it tells the two apart in texts that it did not learn from (each left out in one of ten parts).
 */
final class NewsSubjectTraining {

    private static final int ROUNDS = 3000;
    private static final int PARTS = 10;
    private static final int PROMISED = 3;
    private static final double RATE = 0.5;
    private static final double SMALL = 1.0;

    private record Example(Map<String, Integer> signs, boolean event) {}

    private NewsSubjectTraining() {}

    public static void main(String[] args) throws IOException {
        List<Example> examples = examples(Path.of(args[1]));
        int right = 0;
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            Predicate<Integer> out = number -> number % PARTS == left;
            Map<String, Double> weights = learn(chosen(examples, out.negate()));
            right += (int) chosen(examples, out).stream()
                    .filter(example -> sum(weights, example) > 0 == example.event())
                    .count();
        }
        System.out.printf(Locale.ROOT, "%d of %d right in parts left out%n", right, examples.size());
        StringBuilder table = new StringBuilder("sign\tweight\n");
        Path target = Path.of(args[0]);
        Files.readAllLines(target).stream()
                .filter(line -> line.startsWith("#"))
                .forEach(line -> table.append(line).append('\n'));
        learn(examples).forEach((sign, weight) -> table.append(String.format(Locale.ROOT, "%s\t%.2f%n", sign, weight)));
        Files.writeString(target, table.toString());
    }

    private static List<Example> chosen(List<Example> examples, Predicate<Integer> numbers) {
        List<Example> chosen = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (numbers.test(i)) {
                chosen.add(examples.get(i));
            }
        }
        return chosen;
    }

    /** The cases of the detector's test. */
    private static List<Example> promised(List<Detector> before, NewsCues cues) {
        return Texts.cases("kinds.tsv")
                .filter(row -> row.get("expected").endsWith("-news"))
                .map(row -> new Example(
                        read(Texts.document(row.get("text")), before, cues),
                        row.get("expected").equals("event-news")))
                .toList();
    }

    private static Map<String, Integer> read(SourceDocument document, List<Detector> before, NewsCues cues) {
        Reading reading = Reading.of(document);
        for (Detector detector : before) {
            reading = reading.with(detector.detect(reading));
        }
        return new NewsSigns(reading, cues).counts();
    }

    private static List<Example> examples(Path folder) throws IOException {
        Taxonomy taxonomy = Taxonomy.builtIn();
        NewsCues cues = NewsCues.builtIn();
        List<Detector> before = List.of(new AgencyDetector(taxonomy), new InnovationDetector(taxonomy));
        // What is promised by a test weighs more than a text: it must not be unlearned.
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < PROMISED; i++) {
            examples.addAll(promised(before, cues));
        }
        LabelledDocuments.each(
                folder,
                taxonomy,
                (labelled, document) -> event(labelled)
                        .ifPresent(event -> examples.add(new Example(read(document, before, cues), event))));
        return examples;
    }

    /** Whether a careful reader calls it news of an event; empty if it is no news. */
    private static Optional<Boolean> event(Labelled labelled) {
        Wanted wanted = labelled.wanted().get(Judged.KIND);
        if (wanted == null) {
            return Optional.empty();
        }
        Set<String> kinds = wanted.required().keySet();
        return kinds.contains("event-news")
                ? Optional.of(true)
                : kinds.contains("innovation-news") ? Optional.of(false) : Optional.empty();
    }

    private static double sum(Map<String, Double> weights, Example example) {
        return example.signs().entrySet().stream()
                .mapToDouble(sign -> weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue())
                .sum();
    }

    /** AdaGrad over all examples in each round. */
    private static Map<String, Double> learn(List<Example> examples) {
        Map<String, Double> weights = new TreeMap<>();
        Map<String, Double> squares = new TreeMap<>();
        examples.forEach(example -> example.signs().keySet().forEach(sign -> weights.put(sign, 0.0)));
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Double> gradient = new TreeMap<>();
            for (Example example : examples) {
                double error = 1 / (1 + Math.exp(-sum(weights, example))) - (example.event() ? 1 : 0);
                example.signs().forEach((sign, count) -> gradient.merge(sign, error * count, Double::sum));
            }
            for (String sign : new TreeSet<>(weights.keySet())) {
                double slope = gradient.getOrDefault(sign, 0.0) + SMALL * weights.get(sign);
                double square = squares.merge(sign, slope * slope, Double::sum);
                weights.merge(sign, square == 0 ? 0 : -RATE * slope / Math.sqrt(square), Double::sum);
            }
        }
        return weights;
    }
}
