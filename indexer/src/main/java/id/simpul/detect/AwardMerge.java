package id.simpul.detect;

import id.simpul.model.Award;
import id.simpul.model.Award.Standing;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one finding of the several times that a document names the same distinction. */
final class AwardMerge {

    /** Who is among these has been among those of the stage before, in the same year. */
    private static final String FINAL = "Top 45";

    private static final String STAGE = "Top 99";

    private AwardMerge() {}

    /** The awards, surest first; a vaguer mention gives way to one that also has the year, the group, or the prize. */
    static List<Finding<?>> merge(List<Finding<Award>> found) {
        Map<Award, Finding<Award>> byAward = new LinkedHashMap<>();
        found.stream()
                .sorted(Comparator.<Finding<Award>, Confidence>comparing(Finding::confidence)
                        .thenComparing(finding -> finding.value().standing()))
                .forEach(finding -> byAward.putIfAbsent(finding.value(), finding));
        return byAward.values().stream()
                .filter(finding -> byAward.keySet().stream().noneMatch(other -> saysMore(other, finding.value())))
                .<Finding<?>>map(finding -> finding)
                .toList();
    }

    private static boolean saysMore(Award other, Award award) {
        if (other.equals(award) || !other.scheme().equals(award.scheme())) {
            return false;
        }
        boolean sameTier = other.tier().equals(award.tier());
        boolean noLess = (award.year().isEmpty() || award.year().equals(other.year()))
                && (award.group().isEmpty() || award.group().equals(other.group()))
                && (award.standing() == other.standing() || other.standing() == Standing.WON);
        boolean bareScheme = award.tier().isEmpty() && noLess;
        boolean onTheWay = award.year().isEmpty()
                && other.year().isPresent()
                && other.tier().equals(FINAL)
                && award.tier().equals(STAGE);
        return sameTier && noLess || bareScheme || onTheWay;
    }
}
