package id.simpul.learn;

import id.simpul.index.Analysis;
import id.simpul.model.DecidedThemes;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import id.simpul.model.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was learned from decisions: for each theme a weight for every stem. Made by {@link Training}, or read by
 * {@link ModelFile}. Immutable; threads may share it.
 */
public final class ThemeModel {

    /** A suggestion needs at least this score; the best F1 on half A of the labelled samples. */
    public static final double LIKELY = 0.35;

    /** Words that a suggestion is explained by. */
    private static final int MOST_WORDS = 5;

    private final Analysis analysis;
    private final Taxonomy taxonomy;
    private final int labels;
    private final String fingerprint;
    private final Vocabulary vocabulary;
    private final SortedMap<String, Weights> weights;

    /**
     * @param bias the sum of a document without any known stem
     * @param byStem in the order of the vocabulary
     */
    record Weights(double bias, double[] byStem) {}

    ThemeModel(
            Taxonomy taxonomy,
            Analysis analysis,
            int labels,
            String fingerprint,
            Vocabulary vocabulary,
            Map<String, Weights> weights) {
        this.analysis = analysis;
        this.taxonomy = taxonomy;
        this.labels = labels;
        this.fingerprint = fingerprint;
        this.vocabulary = vocabulary;
        this.weights = new TreeMap<>(weights);
    }

    /** From how many documents it was learned. */
    public int labels() {
        return labels;
    }

    /** What it was trained on; see {@link Training#fingerprint}. */
    public String fingerprint() {
        return fingerprint;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    SortedMap<String, Weights> weights() {
        return weights;
    }

    /**
     * The themes that the document probably has, the strongest first, {@link DecidedThemes#MOST} at most; often none. Never one for
     * which its words do not speak, however frequent the theme is.
     */
    public List<Suggestion> suggest(SourceDocument document) {
        return ranked(document).stream()
                .filter(suggestion ->
                        suggestion.score() >= LIKELY && !suggestion.words().isEmpty())
                .limit(DecidedThemes.MOST)
                .toList();
    }

    /**
     * The same where it is worth a curator's while: if nobody has decided the document's themes, and a theme is among them that
     * does not stand.
     */
    public Optional<List<Suggestion>> news(SourceDocument document) {
        List<Suggestion> suggested = document.decidedThemes().isPresent() ? List.of() : suggest(document);
        return Optional.of(suggested)
                .filter(all ->
                        all.stream().anyMatch(suggestion -> !document.themes().contains(suggestion.theme())));
    }

    /** Every theme that it knows, the strongest first. */
    List<Suggestion> ranked(SourceDocument document) {
        Terms terms = Terms.of(document, analysis);
        Map<String, Double> has = vocabulary.weights(terms);
        List<String> stems = vocabulary.stems();
        List<Suggestion> all = new ArrayList<>();
        for (Map.Entry<String, Weights> known : weights.entrySet()) {
            Optional<Theme> theme = taxonomy.themes().bySlug(known.getKey());
            if (theme.isEmpty()) {
                continue;
            }
            double said = 0;
            List<Map.Entry<String, Double>> parts = new ArrayList<>();
            for (int i = 0; i < stems.size(); i++) {
                double part =
                        has.getOrDefault(stems.get(i), 0.0) * known.getValue().byStem()[i];
                said += part;
                if (part > 0) {
                    parts.add(Map.entry(stems.get(i), part));
                }
            }
            double score = 1 / (1 + Math.exp(-(known.getValue().bias() + said)));
            all.add(new Suggestion(theme.get(), score, said > 0 ? words(parts, terms) : List.of()));
        }
        all.sort(Comparator.comparingDouble((Suggestion suggestion) -> -suggestion.score()));
        return all;
    }

    private static List<String> words(List<Map.Entry<String, Double>> parts, Terms terms) {
        return parts.stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> part) -> -part.getValue()))
                .limit(MOST_WORDS)
                .flatMap(part -> terms.of(part.getKey()).map(Terms.Use::printed).stream())
                .toList();
    }
}
