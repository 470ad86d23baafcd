package id.simpul.evaluate.findings;

/**
 * How many items were found rightly, wrongly, and not at all.
 *
 * @param right found and wanted
 * @param wrong found, neither wanted nor optional
 * @param missed wanted, not found
 */
public record Counts(int right, int wrong, int missed) {

    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** The number of items found. */
    public int found() {
        return right + wrong;
    }

    /** The number of items to find. */
    public int wanted() {
        return right + missed;
    }

    /** The share of the found that is right; 1 if nothing was found. */
    public double precision() {
        return share(found());
    }

    /** The share of the wanted that was found; 1 if there was nothing to find. */
    public double recall() {
        return share(wanted());
    }

    /** The harmonic mean of precision and recall; 1 if there was nothing to find and nothing was found. */
    public double f1() {
        int all = found() + wanted();
        return all == 0 ? 1 : 2.0 * right / all;
    }

    private double share(int all) {
        return all == 0 ? 1 : (double) right / all;
    }
}
