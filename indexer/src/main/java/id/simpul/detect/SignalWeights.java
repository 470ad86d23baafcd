package id.simpul.detect;

import id.simpul.model.Signal.Aspect;
import id.simpul.model.Tsv;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How likely a sentence tells of an aspect, from {@code signal-signs.tsv}: one logistic regression for each aspect. For what has
 * no words of its own, such as what was wrong before or what came of it. Immutable.
 */
final class SignalWeights {

    /** The sign that every sentence shows. */
    static final String ANY = "any";

    private final Map<Aspect, Map<String, Double>> byAspect;

    SignalWeights(Map<Aspect, Map<String, Double>> byAspect) {
        this.byAspect = Map.copyOf(byAspect);
    }

    /** The weights that come with the program. */
    static SignalWeights builtIn() {
        Map<Aspect, Map<String, Double>> byAspect = new EnumMap<>(Aspect.class);
        for (Tsv.Row row : Tsv.resource(SignalWeights.class, "signal-signs.tsv").rows()) {
            byAspect.computeIfAbsent(
                            Aspect.valueOf(row.get("aspect").toUpperCase(Locale.ROOT)), aspect -> new HashMap<>())
                    .put(row.get("sign"), Double.valueOf(row.get("weight")));
        }
        return new SignalWeights(byAspect);
    }

    /** The aspects that can be asked for. */
    Set<Aspect> aspects() {
        return byAspect.keySet();
    }

    /** How likely a sentence with these signs tells of it as a fact, 0 to 1. */
    double likelihood(Aspect aspect, Map<String, Double> signs) {
        Map<String, Double> weights = byAspect.get(aspect);
        double sum = weights.getOrDefault(ANY, 0.0);
        for (Map.Entry<String, Double> sign : signs.entrySet()) {
            sum += weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
