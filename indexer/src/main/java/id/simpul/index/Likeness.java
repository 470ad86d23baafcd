package id.simpul.index;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Which of a text's stems tell what else is like it, the same for every engine: those that are rare, but not unique. */
public final class Likeness {

    /** Stems compared; 50 measured better than the 25 that search libraries take. */
    private static final int MOST = 50;

    /** A stem of a larger share of all entries is common. */
    private static final double COMMON = 0.3;

    /** In a small index nothing is common. */
    private static final int FEW = 5;

    private Likeness() {}

    /**
     * The stems that weigh most. One that stands in a single entry cannot join two, and one of every third says nothing:
     * both are left out.
     *
     * @param stems the stems of the text with the number of times each occurs
     * @param frequencies the number of entries that have each stem; 0 for those left out
     * @param entries the number of all entries
     */
    public static List<Alike.Term> heaviest(Map<String, Integer> stems, Map<String, Long> frequencies, long entries) {
        return stems.entrySet().stream()
                .filter(stem -> tells(frequencies.getOrDefault(stem.getKey(), 0L), entries))
                .map(stem -> new Alike.Term(
                        stem.getKey(), stem.getValue() * rarity(frequencies.get(stem.getKey()), entries)))
                .sorted(Comparator.comparingDouble(Alike.Term::weight)
                        .reversed()
                        .thenComparing(Alike.Term::stem))
                .limit(MOST)
                .toList();
    }

    private static boolean tells(long frequency, long entries) {
        return frequency >= 2 && (frequency <= FEW || frequency < entries * COMMON);
    }

    private static double rarity(long frequency, long entries) {
        return Math.log(1 + (entries - frequency + 0.5) / (frequency + 0.5));
    }
}
