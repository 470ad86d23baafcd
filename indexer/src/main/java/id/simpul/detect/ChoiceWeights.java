package id.simpul.detect;

import id.simpul.model.Tsv;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much each sign tells for each of several answers: the weights of one logistic regression for each, from a table such as
 * {@code kind-signs.tsv}. Immutable.
 */
public final class ChoiceWeights {

    /** The sign that every document shows. */
    public static final String ANY = "any";

    private final List<String> answers;

    /** What each sign weighs for each of the answers; most words of a document weigh nothing. */
    private final Map<String, double[]> bySign;

    public ChoiceWeights(Map<String, Map<String, Double>> byAnswer) {
        answers = byAnswer.keySet().stream().sorted().toList();
        Map<String, double[]> signs = new HashMap<>();
        byAnswer.forEach((answer, weights) -> weights.forEach((sign, weight) ->
                signs.computeIfAbsent(sign, one -> new double[answers.size()])[answers.indexOf(answer)] = weight));
        bySign = Map.copyOf(signs);
    }

    /**
     * The weights of a table.
     *
     * @param answer the name of the column that holds the answers; beside it stand {@code sign} and {@code weight}
     */
    public static ChoiceWeights resource(Class<?> beside, String table, String answer) {
        Map<String, Map<String, Double>> byAnswer = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(beside, table).rows()) {
            byAnswer.computeIfAbsent(row.get(answer), one -> new HashMap<>())
                    .put(row.get("sign"), Double.valueOf(row.get("weight")));
        }
        return new ChoiceWeights(byAnswer);
    }

    /** The likeliest of these answers; empty if nothing is known of any. */
    public Optional<String> likeliest(Stream<String> candidates, Map<String, Double> signs) {
        double[] sums = new double[answers.size()];
        add(sums, ANY, 1);
        signs.forEach((sign, much) -> add(sums, sign, much));
        return candidates
                .filter(answers::contains)
                .max(Comparator.comparingDouble(answer -> sums[answers.indexOf(answer)]));
    }

    /** All that can be answered. */
    public List<String> answers() {
        return answers;
    }

    /** How much these signs tell for an answer that is known: the logarithm of its odds. */
    public double sum(String answer, Map<String, Double> signs) {
        int at = answers.indexOf(answer);
        double sum = weight(ANY, at);
        for (Map.Entry<String, Double> sign : signs.entrySet()) {
            sum += weight(sign.getKey(), at) * sign.getValue();
        }
        return sum;
    }

    private double weight(String sign, int at) {
        double[] weights = bySign.get(sign);
        return weights == null ? 0 : weights[at];
    }

    private void add(double[] sums, String sign, double much) {
        double[] weights = bySign.get(sign);
        for (int i = 0; weights != null && i < sums.length; i++) {
            sums[i] += weights[i] * much;
        }
    }
}
