package id.simpul.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Counts what was found rightly, wrongly and not at all, and keeps the misses. */
final class Tally {

    private final String name;
    private final List<String> misses = new ArrayList<>();
    private int right;
    private int wrong;
    private int missed;

    Tally(String name) {
        this.name = name;
    }

    void add(String docid, Set<String> expected, Set<String> found) {
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(found);
        Set<String> extra = new TreeSet<>(found);
        extra.removeAll(expected);
        right += expected.size() - missing.size();
        missed += missing.size();
        wrong += extra.size();
        if (!missing.isEmpty() || !extra.isEmpty()) {
            misses.add("    %s: missed %s, wrong %s".formatted(docid, missing, extra));
        }
    }

    /** The harmonic mean of precision and recall; 1 if there is nothing to find and nothing was found. */
    double f1() {
        return right + wrong + missed == 0 ? 1 : 2.0 * right / (2 * right + wrong + missed);
    }

    String report() {
        String line = String.format(
                Locale.ROOT,
                "%s: P %.3f R %.3f F1 %.3f (%d right, %d wrong, %d missed)%n",
                name,
                right / Math.max(1.0, right + wrong),
                right / Math.max(1.0, right + missed),
                f1(),
                right,
                wrong,
                missed);
        return line + String.join(System.lineSeparator(), misses);
    }
}
