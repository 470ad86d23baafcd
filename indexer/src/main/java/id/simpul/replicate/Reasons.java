package id.simpul.replicate;

import id.simpul.index.Alike;
import id.simpul.index.Searcher;
import id.simpul.model.Award;
import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import id.simpul.model.Innovation;
import id.simpul.model.Region;
import id.simpul.model.Signal;
import id.simpul.model.SourceDocument;
import id.simpul.model.Theme;
import id.simpul.replicate.Concepts.Concept;
import id.simpul.replicate.Concepts.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why an entry is alike, and how much each reason counts. */
final class Reasons {

    private static final int MOST_TERMS = 6;

    /** Fewer of the heaviest words than this make nothing alike, unless the theme is shared. */
    private static final int LEAST_TERMS = 4;

    private static final int HEAVIEST = 20;

    private static final double SAME_THEME = 1.3;
    private static final double SAME_LEVEL = 1.05;
    private static final double SAME_SETTING = 1.15;
    private static final double NEAR = 1.05;
    private static final double AWARDED = 1.05;
    private static final double REPLICATED = 1.1;

    private final Searcher searcher;
    private final Settings settings = new Settings();

    Reasons(Searcher searcher) {
        this.searcher = searcher;
    }

    /**
     * The reasons, and what they multiply the likeness of the words by.
     *
     * @param isAlike whether they make the two alike at all
     */
    record Weighed(List<Reason> reasons, double factor, boolean isAlike) {}

    Weighed of(
            Similarity.Anchor anchor,
            Wish wish,
            Entry entry,
            List<Alike.Term> terms,
            Map<String, String> printed,
            Map<Concept, Told> told,
            Map<Concept, Told> theirSides) {
        List<Reason> reasons = new ArrayList<>();
        double factor = 1;
        Optional<Theme> theme = sharedTheme(anchor, entry);
        if (theme.isPresent()) {
            reasons.add(new Reason.SameTheme(theme.get()));
            factor *= SAME_THEME;
        }
        boolean sameProblem = false;
        for (Reason.Side side : Reason.Side.values()) {
            List<Concept> both = Concepts.shared(side, told, theirSides);
            if (!both.isEmpty()) {
                sameProblem |= side == Reason.Side.PROBLEM;
                reasons.add(new Reason.SharedSide(side, words(both, theirSides)));
            }
        }
        List<String> shared = terms.stream()
                .map(term -> printed.getOrDefault(term.stem(), ""))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_TERMS)
                .toList();
        if (!shared.isEmpty()) {
            reasons.add(new Reason.SharedTerms(shared));
        }
        long heavy = terms.stream()
                .limit(HEAVIEST)
                .filter(term -> printed.containsKey(term.stem()))
                .count();
        boolean isAlike = theme.isPresent() ? !shared.isEmpty() : sameProblem || heavy >= LEAST_TERMS;

        List<Region> theirs = Similarity.Anchor.regions(entry);
        if (!anchor.regions().isEmpty() && Similarity.isElsewhere(anchor, entry)) {
            reasons.add(new Reason.OtherRegion(theirs.getFirst()));
        }
        for (Weighty weighty : fitting(anchor, wish, entry, theirs)) {
            reasons.add(weighty.reason());
            factor *= weighty.factor();
        }
        Stream.of(Reason.Side.values())
                .filter(side -> told.keySet().stream().anyMatch(concept -> concept.side() == side))
                .filter(side -> Concepts.shared(side, told, theirSides).isEmpty())
                .map(Reason.OtherSide::new)
                .forEach(reasons::add);
        return new Weighed(reasons, factor, isAlike);
    }

    /** The same with the proof that others have copied it, if there is one: it takes a look into the documents. */
    Similar withReplication(Similar similar, Wish wish) {
        return (wish.heeds(Wish.Criterion.REPLICATED) ? replicated(similar.entry()) : Optional.<Reason>empty())
                .map(reason -> {
                    List<Reason> reasons = new ArrayList<>(similar.reasons());
                    int place = (int) reasons.stream()
                            .filter(other -> !(other instanceof Reason.OtherSide))
                            .count();
                    reasons.add(place, reason);
                    return new Similar(similar.entry(), similar.score() * REPLICATED, reasons);
                })
                .orElse(similar);
    }

    private record Weighty(Reason reason, double factor) {}

    /** What else speaks for it, apart from its being alike, as far as it matters to who asks. */
    private List<Weighty> fitting(Similarity.Anchor anchor, Wish wish, Entry entry, List<Region> theirs) {
        List<Weighty> found = new ArrayList<>();
        for (Region region : theirs.stream().limit(1).toList()) {
            if (wish.heeds(Wish.Criterion.LEVEL)
                    && anchor.regions().stream().anyMatch(own -> own.level() == region.level())) {
                found.add(new Weighty(new Reason.SameLevel(region.level()), SAME_LEVEL));
            }
            Optional<Reason.Setting> setting = settings.of(region);
            if (wish.heeds(Wish.Criterion.SETTING)
                    && setting.isPresent()
                    && anchor.regions().stream()
                            .anyMatch(own -> settings.of(own).equals(setting))) {
                found.add(new Weighty(new Reason.SameSetting(setting.get(), region), SAME_SETTING));
            }
            boolean near = wish.target()
                    .filter(own ->
                            own.provinceCode().isPresent() && own.provinceCode().equals(region.provinceCode()))
                    .isPresent();
            if (wish.heeds(Wish.Criterion.NEAR) && near) {
                found.add(new Weighty(new Reason.Near(region), NEAR));
            }
        }
        if (wish.heeds(Wish.Criterion.AWARD)) {
            award(entry).ifPresent(reason -> found.add(new Weighty(reason, AWARDED)));
        }
        return found;
    }

    private static List<String> words(List<Concept> concepts, Map<Concept, Told> told) {
        return concepts.stream()
                .flatMap(concept -> told.get(concept).words().stream())
                .distinct()
                .limit(MOST_TERMS)
                .toList();
    }

    private static Optional<Theme> sharedTheme(Similarity.Anchor anchor, Entry entry) {
        List<Theme> own = anchor.entry().stream().flatMap(Reasons::themes).toList();
        return themes(entry).filter(own::contains).findFirst();
    }

    private static Stream<Theme> themes(Entry entry) {
        return switch (entry) {
            case Innovation innovation -> innovation.themes().stream();
            case SourceDocument document -> document.themes().stream();
        };
    }

    private static Optional<Reason> award(Entry entry) {
        return switch (entry) {
            case Innovation innovation ->
                innovation.awards().stream()
                        .filter(sourced -> sourced.value().standing() == Award.Standing.WON)
                        .findFirst()
                        .map(sourced -> new Reason.Awarded(sourced.value(), sourced.document()));
            case SourceDocument document ->
                document.findings(Award.class)
                        .filter(finding -> finding.value().standing() == Award.Standing.WON)
                        .findFirst()
                        .map(finding -> new Reason.Awarded(finding.value(), document.id()));
        };
    }

    private Optional<Reason> replicated(Entry entry) {
        Stream<EntryId> documents = switch (entry) {
            case Innovation innovation -> innovation.documents().stream().limit(3);
            case SourceDocument document -> Stream.of(document.id());
        };
        return documents
                .flatMap(id -> searcher.get(id).stream())
                .filter(SourceDocument.class::isInstance)
                .map(SourceDocument.class::cast)
                .filter(document -> entry.id().equals(document.id()) || isAboutOne(document))
                .flatMap(document -> document.findings(Signal.class)
                        .filter(finding -> finding.value().aspect() == Signal.Aspect.REPLICATED
                                && finding.value().presence() == Signal.Presence.PRESENT
                                && finding.value().basis() == Signal.Basis.FACT)
                        .filter(finding -> Passages.isProse(finding.evidence()))
                        .map(finding -> (Reason)
                                new Reason.AlreadyReplicated(finding.evidence().quote(), document.id())))
                .findFirst();
    }

    private static boolean isAboutOne(SourceDocument document) {
        return document.findings(id.simpul.model.InnovationName.class)
                        .map(finding ->
                                id.simpul.index.NameKey.of(finding.value().name()))
                        .distinct()
                        .count()
                <= 2;
    }
}
