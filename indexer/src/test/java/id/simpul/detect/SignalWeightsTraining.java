package id.simpul.detect;

import id.simpul.evaluate.findings.Judged;
import id.simpul.evaluate.findings.Labelled;
import id.simpul.evaluate.findings.Labels;
import id.simpul.model.Kind;
import id.simpul.model.Signal.Aspect;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes {@code signal-signs.tsv}: {@code SignalWeightsTraining OUT FOLDER}, from the words that readers marked in the folder (half a
 * of {@code corpus-samples}). For each aspect a logistic regression that drops signs which tell little (L1). Prints, for texts that it
 * did not learn from (each left out in one of five parts), how often a sentence was found where no cue told of the aspect: rightly,
 * rightly in the sentence that the reader marked, and wrongly.
 */
final class SignalWeightsTraining {

    /** Aspects that have no words of their own; for the others the cues know more. */
    private static final List<Aspect> ASPECTS = List.of(Aspect.PROBLEM, Aspect.RESULT);

    private static final int PARTS = 5;

    /** Signs of fewer sentences are left out. */
    private static final int FEWEST = 3;

    private static final double COST = 0.3;
    private static final double[] THRESHOLDS = {0.1, 0.12, 0.15, 0.2, 0.3, 0.5};

    /** A sentence: what is seen of it, and what the reader marked and perhaps marked there. */
    private record Sentence(Map<String, Double> signs, Set<String> read, Set<String> marked, Set<String> maybe) {}

    private record Text(Labelled labelled, List<Sentence> sentences) {

        boolean has(String item) {
            return labelled.required(Judged.SIGNAL).orElseThrow().contains(item);
        }

        boolean mayHave(String item) {
            return labelled.optional(Judged.SIGNAL).contains(item);
        }

        boolean isRead(Aspect aspect) {
            return sentences.stream()
                    .flatMap(sentence -> sentence.read().stream())
                    .anyMatch(item -> item.startsWith(aspect.slug() + "/") && item.endsWith("/fact"));
        }
    }

    private SignalWeightsTraining() {}

    public static void main(String[] args) throws IOException {
        List<Text> texts = texts(Path.of(args[1]));
        StringBuilder table = new StringBuilder("aspect\tsign\tweight\n");
        Path target = Path.of(args[0]);
        Files.readAllLines(target).stream()
                .filter(line -> line.startsWith("#"))
                .forEach(line -> table.append(line).append('\n'));
        for (Aspect aspect : ASPECTS) {
            cross(texts, aspect);
            learn(texts, aspect)
                    .forEach((sign, weight) ->
                            table.append(String.format(Locale.ROOT, "%s\t%s\t%.2f%n", aspect.slug(), sign, weight)));
        }
        Files.writeString(target, table.toString());
    }

    private static String item(Aspect aspect) {
        return aspect.slug() + "/present/fact";
    }

    private static void cross(List<Text> texts, Aspect aspect) {
        int[][] counts = new int[THRESHOLDS.length][3];
        for (int part = 0; part < PARTS; part++) {
            List<Text> in = new ArrayList<>();
            List<Text> out = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                (i % PARTS == part ? out : in).add(texts.get(i));
            }
            ChoiceWeights weights = new ChoiceWeights(Map.of(aspect.slug(), learn(in, aspect)));
            for (Text text : out) {
                if (!text.isRead(aspect) && !text.mayHave(item(aspect))) {
                    count(text, aspect, weights, counts);
                }
            }
        }
        for (int t = 0; t < THRESHOLDS.length; t++) {
            System.out.printf(
                    Locale.ROOT,
                    "%s at %.2f: right %d, in the marked sentence %d, wrong %d%n",
                    aspect.slug(),
                    THRESHOLDS[t],
                    counts[t][0],
                    counts[t][1],
                    counts[t][2]);
        }
    }

    private static void count(Text text, Aspect aspect, ChoiceWeights weights, int[][] counts) {
        Optional<Sentence> best = text.sentences().stream()
                .max(Comparator.comparingDouble(
                        sentence -> SignalsByWeight.likelihood(weights, aspect, sentence.signs())));
        for (int t = 0; t < THRESHOLDS.length && best.isPresent(); t++) {
            if (SignalsByWeight.likelihood(weights, aspect, best.get().signs()) >= THRESHOLDS[t]) {
                counts[t][text.has(item(aspect)) ? 0 : 2]++;
                counts[t][1] += best.get().marked().contains(item(aspect)) ? 1 : 0;
            }
        }
    }

    private static List<Text> texts(Path folder) throws IOException {
        Taxonomy taxonomy = Taxonomy.builtIn();
        Detectors all = Detectors.standard(
                taxonomy, Clock.fixed(Labels.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
        SignalDetector detector = new SignalDetector();
        List<Text> texts = new ArrayList<>();
        LabelledDocuments.each(folder, taxonomy, (labelled, document) -> {
            if (labelled.required(Judged.SIGNAL).isPresent()) {
                texts.add(new Text(labelled, sentences(document, labelled, all, detector)));
            }
        });
        return texts;
    }

    private static List<Sentence> sentences(
            SourceDocument document, Labelled labelled, Detectors all, SignalDetector detector) {
        Reading reading = Reading.of(document);
        for (Detector one : all.list()) {
            if (!(one instanceof SignalDetector)) {
                reading = reading.with(one.detect(reading));
            }
        }
        Kind kind = reading.kind();
        List<SignalsByWeight.Sentence> heard = detector.sentences(reading);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < heard.size(); i++) {
            SignalsByWeight.Sentence one = heard.get(i);
            sentences.add(new Sentence(
                    SignalSigns.of(one.told(), i, heard.size(), kind, one.read()),
                    one.read(),
                    marked(one.told(), labelled, false),
                    marked(one.told(), labelled, true)));
        }
        return sentences;
    }

    private static Set<String> marked(Told told, Labelled labelled, boolean isOptional) {
        String sentence = words(told.text());
        return labelled.shown().stream()
                .filter(shown -> shown.isOptional() == isOptional)
                .filter(shown -> sentence.contains(words(shown.words()))
                        || words(shown.words()).contains(sentence))
                .map(Labelled.Shown::item)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String words(String text) {
        return Words.of(text).stream().map(Token::exact).collect(Collectors.joining(" ", " ", " "));
    }

    private static Map<String, Double> learn(List<Text> texts, Aspect aspect) {
        List<Map<String, Double>> examples = new ArrayList<>();
        List<Boolean> answers = new ArrayList<>();
        String item = item(aspect);
        for (Text text : texts) {
            for (Sentence sentence : text.sentences()) {
                boolean marked = sentence.marked().contains(item);
                // Readers mark one sentence of several that tell the same.
                boolean perhaps = sentence.maybe().contains(item)
                        || sentence.read().contains(item) && (text.has(item) || text.mayHave(item));
                if (marked || !perhaps) {
                    examples.add(sentence.signs());
                    answers.add(marked);
                }
            }
        }
        return new SparseRegression(FEWEST, COST).learn(examples, answers);
    }
}
