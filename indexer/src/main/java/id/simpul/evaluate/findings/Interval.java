package id.simpul.evaluate.findings;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Where a figure lies with 95 % confidence.
 *
 * @param low from 0
 * @param high to 1
 */
public record Interval(double low, double high) {

    /** How often documents are drawn anew. */
    public static final int DRAWS = 2_000;

    /** Where the drawing starts, so that two runs give the same figures. */
    public static final long SEED = 20_261_125;

    private static final double Z = 1.959_963_984_540_054;
    private static final double TAIL = 0.025;

    /**
     * Of a share, by Wilson's score (1927): it stays honest near 0 and 1 and for few items.
     *
     * @param right how many of them
     * @param all how many there are; 0 says nothing, so the interval is everything
     */
    public static Interval ofShare(int right, int all) {
        if (all == 0) {
            return new Interval(0, 1);
        }
        double share = (double) right / all;
        double base = 1 + Z * Z / all;
        double middle = (share + Z * Z / (2.0 * all)) / base;
        double reach = Z / base * Math.sqrt(share * (1 - share) / all + Z * Z / (4.0 * all * all));
        return new Interval(Math.max(0, middle - reach), Math.min(1, middle + reach));
    }

    /**
     * Of F1, by drawing as many documents as there are, with replacement (Efron's percentile bootstrap): the items of
     * one document stand or fall together, which a formula over items would not know.
     */
    public static Interval ofF1(List<Counts> documents) {
        if (documents.isEmpty()) {
            return new Interval(0, 1);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            Counts sum = Counts.NONE;
            for (int i = 0; i < documents.size(); i++) {
                sum = sum.plus(documents.get(random.nextInt(documents.size())));
            }
            drawn[draw] = sum.f1();
        }
        Arrays.sort(drawn);
        return new Interval(drawn[(int) (TAIL * DRAWS)], drawn[(int) ((1 - TAIL) * DRAWS) - 1]);
    }
}
