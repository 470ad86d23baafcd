package id.simpul.detect.theme;

import id.simpul.model.Tsv;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much each sign of {@code theme-signs.tsv} tells for a theme as the main one: for each theme the weights of one logistic
 * regression. Immutable.
 */
final class ThemeWeights {

    /** The sign that every document shows. */
    static final String ANY = "any";

    private final Map<String, Map<String, Double>> bySlug;

    ThemeWeights(Map<String, Map<String, Double>> bySlug) {
        this.bySlug = Map.copyOf(bySlug);
    }

    /** The weights that come with the program. */
    static ThemeWeights builtIn() {
        Map<String, Map<String, Double>> bySlug = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(ThemeWeights.class, "theme-signs.tsv").rows()) {
            bySlug.computeIfAbsent(row.get("theme"), slug -> new HashMap<>())
                    .put(row.get("sign"), Double.valueOf(row.get("weight")));
        }
        return new ThemeWeights(bySlug);
    }

    /** The likeliest of these themes; empty if nothing is known of any. */
    Optional<String> likeliest(Stream<String> slugs, Map<String, Double> signs) {
        return slugs.filter(bySlug::containsKey).max(Comparator.comparingDouble(slug -> sum(slug, signs)));
    }

    private double sum(String slug, Map<String, Double> signs) {
        Map<String, Double> weights = bySlug.get(slug);
        double sum = weights.getOrDefault(ANY, 0.0);
        for (Map.Entry<String, Double> sign : signs.entrySet()) {
            sum += weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
        }
        return sum;
    }
}
