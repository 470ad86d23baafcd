package id.simpul.benchmarks;

import java.util.List;

/** What so many of a hundred stay below. */
final class Quantile {

    private Quantile() {}

    /** The value at this share of the sorted ones, 0 for the least to 1 for the greatest; the nearest one, none is made up. */
    static double of(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }
}
