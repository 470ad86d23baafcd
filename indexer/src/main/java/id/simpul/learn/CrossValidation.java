package id.simpul.learn;

import id.simpul.index.Analysis;
import id.simpul.model.EntryId;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import id.simpul.model.Theme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How well a model would have named documents that it was not trained on: the examples are dealt into {@link #FOLDS} folds, each is
 * judged by a model of the others. Documents that say nearly the same lie in one fold. Which fold follows from the docid, so that two
 * runs give the same figures.
 */
public final class CrossValidation {

    /** Into how many parts the examples are dealt. */
    public static final int FOLDS = 10;

    /** The cosine from which two documents say nearly the same. */
    private static final double SAME = 0.8;

    private CrossValidation() {}

    /**
     * An example that is judged.
     *
     * @param example the document with its themes
     * @param optional slugs that count neither way if they are found
     */
    public record Case(Example example, Set<String> optional) {

        public Case {
            optional = Set.copyOf(optional);
        }
    }

    /**
     * How well one way of naming did.
     *
     * @param documents how many were judged
     * @param mainRight of how many the main theme is right; none where there is none is right too
     * @param found themes found, without those that count neither way
     * @param wanted themes that were to be found
     * @param right those that are both
     */
    public record Tally(int documents, int mainRight, int found, int wanted, int right) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0);

        /** The share of documents with the right main theme; 0 without documents. */
        public double accuracy() {
            return documents == 0 ? 0 : (double) mainRight / documents;
        }

        /** The harmonic mean of precision and recall over all themes; 0 if nothing was wanted nor found. */
        public double f1() {
            return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
        }

        Tally plus(Case judged, List<Theme> said) {
            List<String> slugs = said.stream().map(Theme::slug).toList();
            List<String> wished =
                    judged.example().themes().stream().map(Theme::slug).toList();
            int hits = (int) slugs.stream().filter(wished::contains).count();
            int counted = (int) slugs.stream()
                    .filter(slug -> wished.contains(slug) || !judged.optional().contains(slug))
                    .count();
            return new Tally(
                    documents + 1,
                    mainRight + (isMainRight(judged, slugs) ? 1 : 0),
                    found + counted,
                    wanted + wished.size(),
                    right + hits);
        }

        private static boolean isMainRight(Case judged, List<String> slugs) {
            Optional<String> main = judged.example().main().map(Theme::slug);
            Optional<String> said = slugs.stream().findFirst();
            return main.equals(said)
                    || main.isEmpty()
                            && said.filter(judged.optional()::contains).isPresent();
        }
    }

    /**
     * What came out.
     *
     * @param machine what the detector by cue words did
     * @param learned what the models did
     * @param shown the documents on which a suggestion would be shown, judged by the suggestion
     * @param instead the same documents, judged by the detector
     * @param silent those of them on which the detector says nothing, judged by the suggestion
     * @param labels how many examples a model was trained on, at most
     */
    public record Verdict(Tally machine, Tally learned, Tally shown, Tally instead, Tally silent, int labels) {}

    /**
     * Judges.
     *
     * @param cases what is known
     * @param most how many examples a model may be trained on
     * @return empty if the examples are not {@link Enough} in some fold
     */
    public static Optional<Verdict> of(List<Case> cases, int most, Taxonomy taxonomy) {
        Training training = new Training(taxonomy);
        List<Integer> folds = folds(cases, Analysis.of(taxonomy));
        Tally machine = Tally.NONE;
        Tally learned = Tally.NONE;
        Tally shown = Tally.NONE;
        Tally instead = Tally.NONE;
        Tally silent = Tally.NONE;
        int labels = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            Optional<ThemeModel> model = training.train(others(cases, folds, fold, most));
            if (model.isEmpty()) {
                return Optional.empty();
            }
            labels = Math.max(labels, model.get().labels());
            for (int i = 0; i < cases.size(); i++) {
                if (folds.get(i) == fold) {
                    Case judged = cases.get(i);
                    SourceDocument document = judged.example().document().withDecidedThemes(Optional.empty());
                    machine = machine.plus(judged, document.readThemes());
                    learned = learned.plus(judged, themes(model.get().suggest(document)));
                    Optional<List<Suggestion>> news = model.get().news(document);
                    if (news.isPresent()) {
                        shown = shown.plus(judged, themes(news.get()));
                        instead = instead.plus(judged, document.readThemes());
                        silent = document.readThemes().isEmpty() ? silent.plus(judged, themes(news.get())) : silent;
                    }
                }
            }
        }
        return Optional.of(new Verdict(machine, learned, shown, instead, silent, labels));
    }

    private static List<Theme> themes(List<Suggestion> suggestions) {
        return suggestions.stream().map(Suggestion::theme).toList();
    }

    /** The examples outside a fold, evenly spread over all if there are more than wanted. */
    private static List<Example> others(List<Case> cases, List<Integer> folds, int fold, int most) {
        List<Example> others = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            if (folds.get(i) != fold) {
                others.add(cases.get(i).example());
            }
        }
        if (others.size() <= most) {
            return others;
        }
        Set<Example> spread = new LinkedHashSet<>();
        for (int i = 0; i < most; i++) {
            spread.add(others.get((int) ((long) i * others.size() / most)));
        }
        return List.copyOf(spread);
    }

    private static List<Integer> folds(List<Case> cases, Analysis analysis) {
        List<Terms> terms = cases.stream()
                .map(one -> Terms.of(one.example().document(), analysis))
                .toList();
        Vocabulary vocabulary = Vocabulary.of(terms);
        List<Map<String, Double>> weights =
                terms.stream().map(vocabulary::weights).toList();
        List<Integer> folds = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            int fold = fold(cases.get(i).example().document().id());
            for (int before = 0; before < i; before++) {
                if (cosine(weights.get(before), weights.get(i)) >= SAME) {
                    fold = folds.get(before);
                    break;
                }
            }
            folds.add(fold);
        }
        return folds;
    }

    private static int fold(EntryId id) {
        return Math.floorMod(id.value().hashCode(), FOLDS);
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        double sum = 0;
        for (Map.Entry<String, Double> weight : one.entrySet()) {
            sum += weight.getValue() * other.getOrDefault(weight.getKey(), 0.0);
        }
        return sum;
    }
}
