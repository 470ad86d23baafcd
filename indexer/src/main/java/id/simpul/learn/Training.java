package id.simpul.learn;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import id.simpul.index.Analysis;
import id.simpul.model.Taxonomy;
import id.simpul.model.Theme;
import id.simpul.text.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Trains a model: for each theme, logistic regression with a quadratic penalty tells the documents that have it from all others
 * (Fan and others, JMLR 2008). From the same examples always the same model comes out: the solver starts at zero and draws no lots.
 * Safe to share.
 */
public final class Training {

    /** Changes whenever another model may come out of the same examples. */
    private static final String METHOD = "1";

    /** How much a wrong example costs beside large weights; the best F1 on half A of the labelled samples. */
    private static final double COST = 1;

    private static final double STOP = 0.001;
    private static final double YES = 1;
    private static final double NO = -1;

    private final Taxonomy taxonomy;
    private final Analysis analysis;

    public Training(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.analysis = Analysis.of(taxonomy);
    }

    /** What a model comes from: the words and themes of every example, and the way of training. */
    public String fingerprint(List<Example> examples) {
        MessageDigest digest = sha256();
        digest.update((METHOD + "\n" + Words.FINGERPRINT + "\n").getBytes(StandardCharsets.UTF_8));
        for (Example example : examples) {
            String line = example.document().docid() + "\t"
                    + example.document().origin().sha256() + "\t" + String.join("|", slugs(example)) + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A model of these examples; empty if they are not {@link Enough}. */
    public Optional<ThemeModel> train(List<Example> examples) {
        Enough enough = Enough.of(examples.stream().map(Training::slugs).toList());
        return enough.isEnough() ? Optional.of(model(examples, enough.themes())) : Optional.empty();
    }

    private ThemeModel model(List<Example> examples, List<String> slugs) {
        List<Terms> terms = examples.stream()
                .map(example -> Terms.of(example.document(), analysis))
                .toList();
        Vocabulary vocabulary = Vocabulary.of(terms);
        Feature[][] documents = features(terms, vocabulary);
        Map<String, ThemeModel.Weights> weights = new TreeMap<>();
        for (String slug : slugs) {
            List<Boolean> has = examples.stream()
                    .map(example -> slugs(example).contains(slug))
                    .toList();
            weights.put(slug, weights(documents, has, vocabulary.rarity().size()));
        }
        return new ThemeModel(taxonomy, analysis, examples.size(), fingerprint(examples), vocabulary, weights);
    }

    private static Feature[][] features(List<Terms> terms, Vocabulary vocabulary) {
        Map<String, Integer> numbers = new TreeMap<>();
        vocabulary.stems().forEach(stem -> numbers.put(stem, numbers.size() + 1));
        return terms.stream()
                .map(one -> vocabulary.weights(one).entrySet().stream()
                        .map(weight -> new FeatureNode(numbers.get(weight.getKey()), weight.getValue()))
                        .toArray(Feature[]::new))
                .toArray(Feature[][]::new);
    }

    private static ThemeModel.Weights weights(Feature[][] documents, List<Boolean> has, int stems) {
        Problem problem = new Problem();
        problem.l = documents.length;
        problem.n = stems + 1;
        problem.bias = 1;
        problem.x = new Feature[documents.length][];
        problem.y = new double[documents.length];
        int positive = 0;
        for (int i = 0; i < documents.length; i++) {
            List<Feature> features = new ArrayList<>(List.of(documents[i]));
            features.add(new FeatureNode(problem.n, problem.bias));
            problem.x[i] = features.toArray(Feature[]::new);
            problem.y[i] = has.get(i) ? YES : NO;
            positive += has.get(i) ? 1 : 0;
        }
        Parameter parameter = new Parameter(SolverType.L2R_LR, COST, STOP);
        parameter.setRegularizeBias(false);
        parameter.setWeights(
                new double[] {Math.max(1, (double) (documents.length - positive) / positive), 1}, new int[] {
                    (int) YES, (int) NO
                });
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0] == (int) YES ? 1 : -1;
        double[] byStem = new double[stems];
        for (int i = 0; i < stems; i++) {
            byStem[i] = sign * model.getFeatureWeights()[i];
        }
        return new ThemeModel.Weights(sign * model.getFeatureWeights()[stems], byStem);
    }

    private static List<String> slugs(Example example) {
        return example.themes().stream().map(Theme::slug).toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
