package id.simpul.detect.region;

import id.simpul.detect.Layout.Section;
import id.simpul.model.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How strongly a document speaks for one region as owner.
 *
 * @param region the region
 * @param score the best sighting counts whole, the others a quarter, up to a limit: many mentions do not make an owner
 * @param best the weightiest sighting that can be quoted
 * @param all every sighting
 */
record Standing(Region region, double score, Weighed best, List<Weighed> all) {

    private static final double OTHERS = 0.25;
    private static final double LIMIT = 3;

    /** The regions of the document that can be quoted for something, strongest first. */
    static List<Standing> of(List<Weighed> weighed) {
        Map<Region, List<Weighed>> byRegion = new LinkedHashMap<>();
        weighed.forEach(w -> byRegion.computeIfAbsent(w.region(), region -> new ArrayList<>())
                .add(w));
        List<Standing> standings = new ArrayList<>();
        byRegion.forEach((region, list) -> list.stream()
                .filter(w -> w.mention().sheet().quotable())
                .max(Comparator.comparingDouble(Weighed::weight))
                .ifPresent(best ->
                        standings.add(new Standing(region, score(list, Weighed::weight), best, List.copyOf(list)))));
        standings.sort(Comparator.<Standing>comparingDouble(Standing::score).reversed());
        return List.copyOf(standings);
    }

    /** Whether the text says in so many words that it owns. */
    boolean claims() {
        return all.stream().anyMatch(Weighed::claims);
    }

    /** Whether the title names it. */
    boolean inTitle() {
        return all.stream().anyMatch(w -> w.weight() > 0 && w.mention().section() == Section.TITLE);
    }

    /** Whether the title or the lead names it. */
    boolean isUpFront() {
        return all.stream().anyMatch(w -> w.weight() > 0 && w.upFront());
    }

    /** Whether it says so in the title, the lead or a form's field. */
    boolean claimsUpFront() {
        return all.stream()
                .anyMatch(w -> w.claims() && (w.upFront() || w.frames().contains(Frame.FIELD)));
    }

    /** Whether not the region but the police, a court or another branch named after it is what the text is about. */
    boolean isBranch() {
        double branch = score(all, Weighed::branchWeight);
        boolean upFront = all.stream().anyMatch(w -> w.branchWeight() > 0 && w.upFront());
        boolean titled =
                all.stream().anyMatch(w -> w.branchWeight() > 0 && w.mention().section() == Section.TITLE);
        boolean actsInTitle = all.stream().anyMatch(w -> w.acts() && w.mention().section() == Section.TITLE);
        return upFront && (branch >= score || !acts() && !claims() || titled && !actsInTitle);
    }

    /** Whether its government acts somewhere in the text. */
    boolean acts() {
        return all.stream().anyMatch(Weighed::acts);
    }

    /** Whether its government acts, or it is named outright, in the title or the lead. */
    boolean isSubject() {
        return all.stream()
                .anyMatch(w -> w.upFront() && w.weight() > 0 && (w.acts() || w.claims() || w.weight() >= LIMIT));
    }

    /** Whether every sighting that counts was guessed. */
    boolean guessed() {
        return all.stream()
                .filter(w -> w.weight() > 0)
                .noneMatch(w -> w.sighting().sure());
    }

    private static double score(List<Weighed> list, ToDoubleFunction<Weighed> weight) {
        double max = list.stream().mapToDouble(weight).max().orElse(0);
        double sum = list.stream().mapToDouble(weight).sum();
        return max + Math.min(LIMIT * max, OTHERS * (sum - max));
    }
}
