package id.simpul.detect.theme;

import id.simpul.model.Tsv;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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

    private final List<String> slugs;

    /** What each sign weighs for each of the themes; most words of a document weigh nothing. */
    private final Map<String, double[]> bySign;

    ThemeWeights(Map<String, Map<String, Double>> bySlug) {
        slugs = bySlug.keySet().stream().sorted().toList();
        Map<String, double[]> signs = new HashMap<>();
        bySlug.forEach((slug, weights) -> weights.forEach((sign, weight) ->
                signs.computeIfAbsent(sign, one -> new double[slugs.size()])[slugs.indexOf(slug)] = weight));
        bySign = Map.copyOf(signs);
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
    Optional<String> likeliest(Stream<String> candidates, Map<String, Double> signs) {
        double[] sums = new double[slugs.size()];
        add(sums, ANY, 1);
        signs.forEach((sign, much) -> add(sums, sign, much));
        return candidates.filter(slugs::contains).max(Comparator.comparingDouble(slug -> sums[slugs.indexOf(slug)]));
    }

    private void add(double[] sums, String sign, double much) {
        double[] weights = bySign.get(sign);
        for (int i = 0; weights != null && i < sums.length; i++) {
            sums[i] += weights[i] * much;
        }
    }
}
