package id.simpul.detect;

import id.simpul.detect.NamesSeen.Candidate;
import id.simpul.detect.NamesSeen.Scene;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Weighs every name that is written large or quoted in running text by many weak signs ({@link NamesSeen}): what weighs
 * enough is the name of an innovation though no rule found it; what a rule found and weighs too little is none. Safe to
 * share.
 */
final class NamesWeighed {

    /** What no rule found must come to: log odds, so that 0 is as likely as not. */
    private static final double ENOUGH = -0.25;

    /** What a rule found and comes to less than this is no name. */
    private static final double TOO_LITTLE = -1;

    private final NamesSeen seen;
    private final NameWeights weights;

    NamesWeighed(NamesSeen seen, NameWeights weights) {
        this.seen = seen;
        this.weights = weights;
    }

    /** Of the names that rules propose, those that weigh enough, and then those that none of them found. */
    List<Finding<InnovationName>> judge(Scene scene, List<Finding<InnovationName>> proposed) {
        Map<String, Double> sums = new HashMap<>();
        List<Candidate> candidates = seen.candidates(scene, proposed);
        candidates.forEach(candidate ->
                sums.put(candidate.key(), weights.of(candidate.style(), candidate.rows(), candidate.key())));
        Map<String, Double> heavy = new HashMap<>();
        sums.forEach((key, sum) -> {
            if (sum >= ENOUGH) {
                heavy.put(" " + key + " ", sum);
            }
        });
        Set<String> rules = proposed.stream()
                .map(finding -> NotNames.key(finding.value().name()))
                .collect(Collectors.toSet());
        List<Finding<InnovationName>> judged = new ArrayList<>();
        for (Finding<InnovationName> finding : proposed) {
            String key = NotNames.key(finding.value().name());
            if (sums.getOrDefault(key, ENOUGH) >= TOO_LITTLE && !isOutweighed(key, sums, heavy)) {
                judged.add(finding);
            }
        }
        for (Candidate candidate : candidates) {
            boolean enough = sums.get(candidate.key()) >= ENOUGH;
            if (enough && !rules.contains(candidate.key()) && !isOutweighed(candidate.key(), sums, heavy)) {
                judged.add(candidate.first());
            }
        }
        return judged;
    }

    /**
     * Of two names of which one is a part of the other, the one that weighs more is meant.
     *
     * @param heavy those that weigh enough, with a blank on each side
     */
    private static boolean isOutweighed(String key, Map<String, Double> sums, Map<String, Double> heavy) {
        Double own = sums.get(key);
        String words = " " + key + " ";
        return own != null
                && heavy.entrySet().stream()
                        .anyMatch(other -> other.getValue() > own
                                && (words.contains(other.getKey())
                                        || other.getKey().contains(words)));
    }
}
