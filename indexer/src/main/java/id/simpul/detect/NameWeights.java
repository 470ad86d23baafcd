package id.simpul.detect;

import id.simpul.model.Tsv;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What every sign weighs in each style of writing, from {@code name-signs.tsv}: the weights of a logistic regression, so
 * that a sum of 0 means a name as likely as not. A row whose sign begins with {@code innovation.} is for what the rule of
 * that name found. Immutable.
 */
final class NameWeights {

    private final Map<String, double[]> bySign;

    NameWeights(Map<String, double[]> bySign) {
        this.bySign = Map.copyOf(bySign);
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
        return new NameWeights(bySign);
    }

    /** The column of a style. */
    static String column(NameStyle style) {
        return style.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The row of a sign. */
    static String row(NameSign sign) {
        return sign.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sum for a name that is written so and shows these rows' signs. */
    double of(NameStyle style, Set<String> rows) {
        double sum = 0;
        for (String row : rows) {
            double[] weights = bySign.get(row);
            sum += weights == null ? 0 : weights[style.ordinal()];
        }
        return sum;
    }
}
