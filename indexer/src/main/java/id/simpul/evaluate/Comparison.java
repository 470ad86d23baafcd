package id.simpul.evaluate;

import java.util.List;
import java.util.Random;

/**
 * Whether one setting is better than another, by nDCG@10 on the same topics.
 *
 * @param before the mean of the other setting
 * @param difference how much this one is better, below 0 if it is worse
 * @param p how probable so large a difference is if the two were equally good: a paired permutation test of both sides
 *     (Smucker et al. 2007); 1 without topics
 */
public record Comparison(double before, double difference, double p) {

    private static final int PERMUTATIONS = 20_000;

    /** The same figures must come out every time. */
    private static final long SEED = 1_945;

    /** Differences below this are rounding. */
    private static final double ROUNDING = 1e-12;

    /** @param before the figures of the other setting @param after those of this one, of the same topics in order */
    public static Comparison of(List<Double> before, List<Double> after) {
        if (before.size() != after.size()) {
            throw new IllegalArgumentException(before.size() + " figures against " + after.size());
        }
        double[] differences = new double[after.size()];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = after.get(i) - before.get(i);
        }
        return new Comparison(mean(before), mean(after) - mean(before), p(differences));
    }

    /** The share of all ways to swap the two settings topic by topic that make so large a difference; sampled. */
    private static double p(double[] differences) {
        double seen = 0;
        for (double difference : differences) {
            seen += difference;
        }
        Random random = new Random(SEED);
        int asLarge = 0;
        for (int permutation = 0; permutation < PERMUTATIONS; permutation++) {
            double sum = 0;
            for (double difference : differences) {
                sum += random.nextBoolean() ? difference : -difference;
            }
            if (Math.abs(sum) >= Math.abs(seen) - ROUNDING) {
                asLarge++;
            }
        }
        return (asLarge + 1.0) / (PERMUTATIONS + 1.0);
    }

    private static double mean(List<Double> figures) {
        return figures.stream().mapToDouble(figure -> figure).average().orElse(0);
    }
}
