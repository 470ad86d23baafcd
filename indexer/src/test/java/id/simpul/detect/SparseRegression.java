package id.simpul.detect;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression that drops signs which tell little (L1), for what is learned from labelled texts and kept as a table.
 *
 * @param fewest signs of fewer examples are left out
 * @param cost how much a wrong example costs beside large weights
 */
public record SparseRegression(int fewest, double cost) {

    private static final double STOP = 0.001;
    private static final double YES = 1;
    private static final double NO = -1;

    /** What weighs less is not kept. */
    private static final double LIGHTEST = 0.02;

    /** The weight of each sign that tells something. @param examples how much of each sign shows in each, 0 for nothing */
    public Map<String, Double> learn(List<Map<String, Double>> examples, List<Boolean> answers) {
        Map<String, Integer> often = new TreeMap<>();
        examples.forEach(signs -> signs.forEach((sign, much) -> often.merge(sign, much > 0 ? 1 : 0, Integer::sum)));
        List<String> signs = often.entrySet().stream()
                .filter(sign -> sign.getValue() >= fewest)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        signs.forEach(sign -> numbers.put(sign, numbers.size() + 1));
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = signs.size() + 1;
        problem.bias = 1;
        problem.y = answers.stream().mapToDouble(answer -> answer ? YES : NO).toArray();
        problem.x = examples.stream()
                .map(example -> features(example, numbers, problem))
                .toArray(Feature[][]::new);
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L1R_LR, cost, STOP));
        double direction = model.getLabels()[0] == (int) YES ? 1 : -1;
        Map<String, Double> weights = new TreeMap<>();
        weights.put(ChoiceWeights.ANY, direction * model.getFeatureWeights()[signs.size()]);
        for (int i = 0; i < signs.size(); i++) {
            double weight = direction * model.getFeatureWeights()[i];
            if (Math.abs(weight) >= LIGHTEST) {
                weights.put(signs.get(i), weight);
            }
        }
        return weights;
    }

    private static Feature[] features(Map<String, Double> example, Map<String, Integer> numbers, Problem problem) {
        List<Feature> features = new ArrayList<>();
        example.forEach((sign, much) -> {
            if (much > 0 && numbers.containsKey(sign)) {
                features.add(new FeatureNode(numbers.get(sign), much));
            }
        });
        features.add(new FeatureNode(problem.n, problem.bias));
        features.sort(Comparator.comparingInt(Feature::getIndex));
        return features.toArray(Feature[]::new);
    }
}
