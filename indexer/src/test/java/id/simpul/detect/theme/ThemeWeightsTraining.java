package id.simpul.detect.theme;

import id.simpul.detect.ChoiceRegression;
import id.simpul.detect.ChoiceWeights;
import id.simpul.detect.Detector;
import id.simpul.detect.Detectors;
import id.simpul.detect.LabelledDocuments;
import id.simpul.detect.Reading;
import id.simpul.evaluate.findings.Judged;
import id.simpul.evaluate.findings.Labels;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes {@code theme-signs.tsv}: {@code ThemeWeightsTraining OUT FOLDER}, from the main themes that readers gave the texts in the folder
 * (half a of {@code corpus-samples}), as {@link ChoiceRegression} does. Prints how many main themes are right in
 * texts that it did not learn from (each left out in one of five parts), beside those by cues alone.
 */
final class ThemeWeightsTraining {

    private static final int PARTS = 5;
    private static final int PROMISED = 2;

    private record Text(String theme, ThemeDetector.Ballot ballot, Map<String, Double> signs) {}

    private ThemeWeightsTraining() {}

    public static void main(String[] args) throws IOException {
        List<Text> texts = texts(Path.of(args[1]));
        List<Text> promised = promised();
        int byCues = 0;
        int byWeights = 0;
        for (int part = 0; part < PARTS; part++) {
            List<Text> in = new ArrayList<>();
            List<Text> out = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                (i % PARTS == part ? out : in).add(texts.get(i));
            }
            ChoiceWeights weights = new ChoiceWeights(learn(with(in, promised)));
            for (Text text : out) {
                ThemeDetector.Ballot ballot = text.ballot();
                byCues += ballot.found().filter(text.theme()::equals).isPresent() ? 1 : 0;
                byWeights += weights.likeliest(ballot.slugs().stream(), text.signs())
                                .or(ballot::found)
                                .filter(text.theme()::equals)
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        System.out.printf("%d of %d right in parts left out, %d by cues alone%n", byWeights, texts.size(), byCues);
        ChoiceRegression.write(Path.of(args[0]), "theme", learn(with(texts, promised)));
    }

    private static List<Text> texts(Path folder) throws IOException {
        Taxonomy taxonomy = Taxonomy.builtIn();
        Detectors all = Detectors.standard(
                taxonomy, Clock.fixed(Labels.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
        ThemeDetector themes = new ThemeDetector(taxonomy, new ChoiceWeights(Map.of()));
        List<Text> texts = new ArrayList<>();
        LabelledDocuments.each(folder, taxonomy, (labelled, document) -> {
            List<String> required = labelled.required(Judged.MAIN_THEME).orElse(List.of());
            if (!required.isEmpty()) {
                texts.add(text(required.getFirst(), ballot(document, all, themes)));
            }
        });
        return texts;
    }

    /** The cases of the detector's test; each counts several times, since it must not be unlearned. */
    private static List<Text> promised() {
        ThemeDetector themes = new ThemeDetector(Taxonomy.builtIn(), new ChoiceWeights(Map.of()));
        List<Text> cases = ThemeDetectorTest.rows()
                .filter(row -> !row.list("themes").isEmpty())
                .map(row -> text(
                        row.list("themes").getFirst().replace("?", ""), themes.ballot(ThemeDetectorTest.reading(row))))
                .toList();
        return Collections.nCopies(PROMISED, cases).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Text> with(List<Text> texts, List<Text> promised) {
        return Stream.concat(texts.stream(), promised.stream()).toList();
    }

    private static Text text(String theme, ThemeDetector.Ballot ballot) {
        return new Text(theme, ballot, ballot.signs().get());
    }

    private static ThemeDetector.Ballot ballot(SourceDocument document, Detectors all, ThemeDetector themes) {
        Reading reading = Reading.of(document);
        for (Detector one : all.list()) {
            if (one instanceof ThemeDetector) {
                break;
            }
            reading = reading.with(one.detect(reading));
        }
        return themes.ballot(reading);
    }

    private static Map<String, Map<String, Double>> learn(List<Text> texts) {
        return ChoiceRegression.learn(
                texts.stream()
                        .map(text -> new ChoiceRegression.Example(text.theme(), text.signs()))
                        .toList(),
                ChoiceRegression.places(Taxonomy.builtIn()));
    }
}
