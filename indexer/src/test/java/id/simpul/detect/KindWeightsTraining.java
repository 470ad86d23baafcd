package id.simpul.detect;

import id.simpul.detect.region.AgencyDetector;
import id.simpul.evaluate.findings.Judged;
import id.simpul.model.Kind;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes {@code kind-signs.tsv}: {@code KindWeightsTraining OUT FOLDER}, from the kinds that readers gave the texts in the folder (half
 * a of {@code corpus-samples}) and the cases of the detector's test, as {@link ChoiceRegression} does. Prints how many kinds are right
 * in texts that it did not learn from (each left out in one of five parts).
 */
final class KindWeightsTraining {

    private static final int PARTS = 5;
    private static final int PROMISED = 2;

    private KindWeightsTraining() {}

    public static void main(String[] args) throws IOException {
        Taxonomy taxonomy = Taxonomy.builtIn();
        List<Detector> before = List.of(new AgencyDetector(taxonomy), new InnovationDetector(taxonomy));
        KindDetector kinds = new KindDetector(new ChoiceWeights(Map.of()));
        Set<String> places = ChoiceRegression.places(taxonomy);
        List<ChoiceRegression.Example> texts = texts(Path.of(args[1]), taxonomy, before, kinds);
        List<ChoiceRegression.Example> promised = promised(before, kinds);
        int right = 0;
        for (int part = 0; part < PARTS; part++) {
            List<ChoiceRegression.Example> in = new ArrayList<>(promised);
            List<ChoiceRegression.Example> out = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                (i % PARTS == part ? out : in).add(texts.get(i));
            }
            ChoiceWeights weights = new ChoiceWeights(ChoiceRegression.learn(in, places));
            right += (int) out.stream()
                    .filter(text -> weights.likeliest(Stream.of(Kind.values()).map(Kind::slug), text.signs())
                            .filter(text.answer()::equals)
                            .isPresent())
                    .count();
        }
        System.out.printf("%d of %d right in parts left out%n", right, texts.size());
        texts.addAll(promised);
        ChoiceRegression.write(Path.of(args[0]), "kind", ChoiceRegression.learn(texts, places));
    }

    private static List<ChoiceRegression.Example> texts(
            Path folder, Taxonomy taxonomy, List<Detector> before, KindDetector kinds) throws IOException {
        List<ChoiceRegression.Example> texts = new ArrayList<>();
        LabelledDocuments.each(
                folder,
                taxonomy,
                (labelled, document) -> LabelledDocuments.called(labelled, Judged.KIND)
                        .ifPresent(kind -> texts.add(example(kind, document, before, kinds))));
        return texts;
    }

    /** The cases of the detector's test; each counts several times, since it must not be unlearned. */
    private static List<ChoiceRegression.Example> promised(List<Detector> before, KindDetector kinds) {
        List<ChoiceRegression.Example> cases = Texts.cases("kinds.tsv")
                .map(row -> example(row.get("expected"), Texts.document(row.get("text")), before, kinds))
                .toList();
        return Collections.nCopies(PROMISED, cases).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static ChoiceRegression.Example example(
            String kind, SourceDocument document, List<Detector> before, KindDetector kinds) {
        Reading reading = Reading.of(document);
        for (Detector one : before) {
            reading = reading.with(one.detect(reading));
        }
        return new ChoiceRegression.Example(kind, kinds.signs(reading));
    }
}
