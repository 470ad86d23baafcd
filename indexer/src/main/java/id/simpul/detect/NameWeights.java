package id.simpul.detect;

import id.simpul.model.Tsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What every sign weighs in each style of writing, from {@code name-signs.tsv}, and what the words do of which names are
 * made, from {@code name-words.tsv}: the weights of one logistic regression, so that a sum of 0 means a name as likely as
 * not. A row whose sign begins with {@code innovation.} is for what the rule of that name found. Immutable.
 */
final class NameWeights {

    private final Map<String, double[]> bySign;
    private final Map<String, Double> byWord;

    NameWeights(Map<String, double[]> bySign, Map<String, Double> byWord) {
        this.bySign = Map.copyOf(bySign);
        this.byWord = Map.copyOf(byWord);
    }

    /** The weights that come with the program. */
    static NameWeights builtIn() {
        Map<String, double[]> bySign = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(NameWeights.class, "name-signs.tsv").rows()) {
            bySign.put(
                    row.get("sign"),
                    Arrays.stream(NameStyle.values())
                            .mapToDouble(style -> Double.parseDouble(row.get(column(style))))
                            .toArray());
        }
        Map<String, Double> byWord = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(NameWeights.class, "name-words.tsv").rows()) {
            byWord.put(row.get("word"), Double.parseDouble(row.get("weight")));
        }
        return new NameWeights(bySign, byWord);
    }

    /** The words of a folded name, each once. */
    static List<String> words(String key) {
        List<String> words = new ArrayList<>();
        for (String word : key.split(" ")) {
            if (!words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** The column of a style. */
    static String column(NameStyle style) {
        return style.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The row of a sign. */
    static String row(NameSign sign) {
        return sign.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sum for a name of these folded words that is written so and shows these rows' signs. */
    double of(NameStyle style, Set<String> rows, String key) {
        double sum = 0;
        for (String word : words(key)) {
            sum += byWord.getOrDefault(word, 0.0);
        }
        for (String row : rows) {
            double[] weights = bySign.get(row);
            sum += weights == null ? 0 : weights[style.ordinal()];
        }
        return sum;
    }
}
