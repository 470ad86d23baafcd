package id.simpul.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The stems that a model knows, and how rare each is. Immutable.
 *
 * @param rarity by stem, in the order of their numbers: the natural logarithm of how many documents there are for each that
 *     has it
 */
record Vocabulary(Map<String, Double> rarity) {

    /** A stem of one document alone tells it apart from all others and says nothing of its theme. */
    private static final int FEWEST_DOCUMENTS = 2;

    /** What stands in more than half of all documents is how officials write. */
    private static final double LARGEST_SHARE = 0.5;

    Vocabulary {
        rarity = Collections.unmodifiableMap(new LinkedHashMap<>(rarity));
    }

    static Vocabulary of(Collection<Terms> documents) {
        Map<String, Integer> having = new TreeMap<>();
        documents.forEach(terms -> terms.uses().keySet().forEach(stem -> having.merge(stem, 1, Integer::sum)));
        Map<String, Double> rarity = new LinkedHashMap<>();
        having.forEach((stem, count) -> {
            if (count >= FEWEST_DOCUMENTS && count <= LARGEST_SHARE * documents.size()) {
                rarity.put(stem, Math.log((double) documents.size() / count));
            }
        });
        return new Vocabulary(rarity);
    }

    /**
     * The weights of a document's stems, 0 for those that it has not; of length 1, so that long documents say no more than short
     * ones. Weighed by the logarithm of the count and by rarity (Salton and Buckley 1988, {@code ltc}).
     */
    Map<String, Double> weights(Terms terms) {
        Map<String, Double> weights = new LinkedHashMap<>();
        double squares = 0;
        for (Map.Entry<String, Double> known : rarity.entrySet()) {
            int count = terms.of(known.getKey()).map(Terms.Use::count).orElse(0);
            if (count > 0) {
                double weight = (1 + Math.log(count)) * known.getValue();
                weights.put(known.getKey(), weight);
                squares += weight * weight;
            }
        }
        double length = Math.sqrt(squares);
        weights.replaceAll((stem, weight) -> weight / length);
        return weights;
    }

    /** The stems in the order of their numbers. */
    List<String> stems() {
        return new ArrayList<>(rarity.keySet());
    }
}
