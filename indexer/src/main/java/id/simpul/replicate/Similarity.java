package id.simpul.replicate;

import id.simpul.index.Alike;
import id.simpul.index.Analysis;
import id.simpul.index.Field;
import id.simpul.index.Fields;
import id.simpul.index.Filters;
import id.simpul.index.Matches;
import id.simpul.index.NameKey;
import id.simpul.index.Searcher;
import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import id.simpul.model.Innovation;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.model.Region;
import id.simpul.model.Signal;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import id.simpul.replicate.Concepts.Concept;
import id.simpul.replicate.Concepts.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds what is alike, elsewhere, and says why.
 *
 * <p>{@code new Similarity(engine.searcher(), taxonomy).to(entry, Scope.OTHER_REGIONS, 10)}. What comes back are
 * innovations, and documents about innovations that bear no name; never the thing itself, another telling of it, or a
 * copy. Nothing is returned without a reason that can be shown. Threads may share it.
 */
public final class Similarity {

    /** Where to look. */
    public enum Scope {
        /** Only what is known to belong to another region. */
        OTHER_REGIONS,
        /** Everywhere. */
        ANYWHERE
    }

    private static final int CANDIDATES = 40;

    /** Documents about innovations that bear no name are few among the documents, and dear to read. */
    private static final int UNNAMED = 20;

    /** So many times more than another word for the same does a word of the text itself count. */
    private static final int OWN = 3;

    /** The share that problem, group and means have in the score; the rest is the words. */
    private static final double CONCEPTS = 0.6;

    /** What is less than this share as alike as the best is not worth a reader's time. */
    private static final double LEAST_OF_BEST = 0.25;

    /** Kinds of document that tell of an innovation even where they do not name it. */
    private static final List<Kind> TELLING =
            List.of(Kind.INNOVATION_NEWS, Kind.PROPOSAL, Kind.REPORT, Kind.PROFILE, Kind.GUIDE);

    private static final Comparator<Similar> MOST_ALIKE_FIRST = Comparator.comparingDouble(Similar::score)
            .reversed()
            .thenComparing(similar -> similar.entry().id());

    private final Searcher searcher;
    private final Terms terms;
    private final Concepts concepts;
    private final Reasons reasons;

    public Similarity(Searcher searcher, Taxonomy taxonomy) {
        this.searcher = searcher;
        this.terms = new Terms(taxonomy);
        this.concepts = new Concepts(Analysis.of(taxonomy));
        this.reasons = new Reasons(searcher);
    }

    /**
     * What is alike an innovation or a document, the most alike first.
     *
     * @param size how many at most
     * @throws id.simpul.index.EngineException if the engine cannot answer
     */
    public List<Similar> to(Entry entry, Scope scope, int size) {
        return ranked(Anchor.of(entry), Wish.NONE, scope, size);
    }

    /**
     * What is alike, as somebody wishes to see it: nothing from the region that it is for.
     *
     * @throws id.simpul.index.EngineException if the engine cannot answer
     */
    public List<Similar> to(Entry entry, Wish wish, int size) {
        Anchor anchor = Anchor.of(entry);
        return ranked(wish.target().map(anchor::movedTo).orElse(anchor), wish, Scope.OTHER_REGIONS, size);
    }

    /**
     * What answers a problem told in free words, as somebody wishes to see it.
     *
     * @throws id.simpul.index.EngineException if the engine cannot answer
     */
    public List<Similar> to(String problem, Wish wish, int size) {
        Anchor anchor = Anchor.of(problem);
        return wish.target()
                .map(target -> ranked(anchor.movedTo(target), wish, Scope.OTHER_REGIONS, size))
                .orElseGet(() -> ranked(anchor, wish, Scope.ANYWHERE, size));
    }

    /**
     * What is alike, for somebody in a region who wants to do it there: nothing from that region, and the same kind of
     * government first.
     *
     * @throws id.simpul.index.EngineException if the engine cannot answer
     */
    public List<Similar> to(Entry entry, Region target, int size) {
        return to(entry, Wish.in(target), size);
    }

    /**
     * What answers a problem told in free words, the best first.
     *
     * @throws id.simpul.index.EngineException if the engine cannot answer
     */
    public List<Similar> to(String problem, int size) {
        return to(problem, Wish.NONE, size);
    }

    private List<Similar> ranked(Anchor anchor, Wish wish, Scope scope, int size) {
        Map<Concept, Told> told = concepts.in(anchor.texts());
        Map<String, Integer> stems = widened(terms.stems(anchor.texts(), anchor.names()), told);
        if (stems.isEmpty()) {
            return List.of();
        }
        Filters originals = Filters.NONE.with(Field.COPY, List.of("no"));
        Filters unnamed = originals
                .with(Field.TYPE, List.of(Fields.DOCUMENT))
                .with(Field.KIND, TELLING.stream().map(Kind::slug).toList());
        Alike innovations = searcher.alike(stems, originals.with(Field.TYPE, List.of(Fields.INNOVATION)), CANDIDATES);
        Alike documents = searcher.alike(stems, unnamed, UNNAMED);
        List<Similar> found = new ArrayList<>();
        add(found, innovations, anchor, wish, told, scope, entry -> true);
        add(found, documents, anchor, wish, told, scope, Similarity::tellsOfOneWithoutName);
        double least =
                LEAST_OF_BEST * found.stream().mapToDouble(Similar::score).max().orElse(0);
        List<Similar> likely = distinct(found.stream()
                        .filter(similar -> similar.score() >= least)
                        .sorted(MOST_ALIKE_FIRST)
                        .toList())
                .limit(size * 2L)
                .toList();
        return likely.stream()
                .map(similar -> reasons.withReplication(similar, wish))
                .sorted(MOST_ALIKE_FIRST)
                .limit(size)
                .toList();
    }

    /** With other words for what is told of, each counting once where the text's own count {@link #OWN} times. */
    private Map<String, Integer> widened(Map<String, Integer> stems, Map<Concept, Told> told) {
        Map<String, Integer> wide = new HashMap<>();
        stems.forEach((stem, times) -> wide.put(stem, times * OWN));
        told.keySet().forEach(concept -> concepts.stems(concept).forEach(stem -> wide.putIfAbsent(stem, 1)));
        return wide;
    }

    private void add(
            List<Similar> found,
            Alike alike,
            Anchor anchor,
            Wish wish,
            Map<Concept, Told> told,
            Scope scope,
            Predicate<Entry> wanted) {
        double best =
                alike.matches().stream().mapToDouble(Matches.Match::score).max().orElse(1);
        Map<EntryId, Double> scores = alike.scores();
        searcher.stream(alike.ids())
                .filter(wanted)
                .filter(entry -> !anchor.isTheSameAs(entry))
                .filter(entry -> scope == Scope.ANYWHERE || isElsewhere(anchor, entry))
                .forEach(entry -> {
                    List<String> texts = Anchor.texts(entry);
                    Map<Concept, Told> theirs = concepts.in(texts);
                    Reasons.Weighed weighed =
                            reasons.of(anchor, wish, entry, alike.terms(), terms.printed(texts), told, theirs);
                    if (weighed.isAlike()) {
                        double words = scores.getOrDefault(entry.id(), 0.0) / best;
                        double score = told.isEmpty()
                                ? words
                                : (1 - CONCEPTS) * words + CONCEPTS * Concepts.likeness(told, theirs);
                        found.add(new Similar(entry, score * weighed.factor(), weighed.reasons()));
                    }
                });
    }

    /** Known to belong to a region that neither is, holds, nor lies in the anchor's. */
    static boolean isElsewhere(Anchor anchor, Entry entry) {
        List<Region> theirs = Anchor.regions(entry);
        return !theirs.isEmpty()
                && anchor.regions().stream()
                        .noneMatch(own -> theirs.stream().anyMatch(other -> own.covers(other) || other.covers(own)));
    }

    /** News of a ceremony names none either, but tells of no problem, result or anything else that was done. */
    private static boolean tellsOfOneWithoutName(Entry entry) {
        return entry instanceof SourceDocument document
                && document.findings(InnovationName.class).findAny().isEmpty()
                && document.findings(Signal.class)
                        .anyMatch(finding -> finding.value().basis() == Signal.Basis.FACT);
    }

    /** One entry for each document told of: two innovations that one document mixes up are shown once. */
    private static Stream<Similar> distinct(List<Similar> ranked) {
        Set<String> seen = new HashSet<>();
        return ranked.stream()
                .filter(similar -> seen.add(
                        switch (similar.entry()) {
                            case Innovation innovation ->
                                NameKey.of(innovation.name())
                                        + innovation.region().map(Region::code).orElse("");
                            case SourceDocument document -> document.id().value();
                        }));
    }

    /** The thing that others are compared with. */
    record Anchor(List<EntryId> ids, List<String> texts, List<String> names, List<Region> regions, List<Entry> entry) {

        static Anchor of(Entry entry) {
            return new Anchor(ids(entry), texts(entry), names(entry), regions(entry), List.of(entry));
        }

        static Anchor of(String problem) {
            return new Anchor(List.of(), List.of(problem), List.of(), List.of(), List.of());
        }

        Anchor movedTo(Region target) {
            return new Anchor(ids, texts, names, List.of(target), entry);
        }

        static List<String> texts(Entry entry) {
            return switch (entry) {
                case Innovation innovation ->
                    Stream.concat(
                                    innovation.expansion().stream(),
                                    innovation.passages().stream()
                                            .map(passage -> passage.evidence().quote()))
                            .toList();
                case SourceDocument document ->
                    document.pages().stream().map(page -> page.text()).toList();
            };
        }

        static List<Region> regions(Entry entry) {
            return switch (entry) {
                case Innovation innovation -> innovation.region().stream().toList();
                case SourceDocument document -> document.owners();
            };
        }

        private static List<EntryId> ids(Entry entry) {
            return switch (entry) {
                case Innovation innovation -> List.of(innovation.id());
                case SourceDocument document ->
                    Stream.concat(Stream.of(document.id()), document.copyOf().stream())
                            .toList();
            };
        }

        private static List<String> names(Entry entry) {
            return switch (entry) {
                case Innovation innovation -> List.of(innovation.name());
                case SourceDocument document ->
                    document.findings(InnovationName.class)
                            .map(finding -> finding.value().name())
                            .distinct()
                            .toList();
            };
        }

        /** Whether the entry is this one, a copy of it, a document it rests on, or another telling of it. */
        boolean isTheSameAs(Entry other) {
            if (ids.contains(other.id())) {
                return true;
            }
            return switch (other) {
                case SourceDocument document ->
                    document.copyOf().filter(ids::contains).isPresent()
                            || entry.stream()
                                    .anyMatch(own -> own instanceof Innovation innovation
                                            && innovation.documents().contains(document.id()));
                case Innovation innovation ->
                    innovation.documents().stream().anyMatch(ids::contains)
                            || (sharesName(innovation) && !knownElsewhere(innovation));
            };
        }

        private boolean sharesName(Innovation innovation) {
            String key = NameKey.of(innovation.name());
            return names.stream().anyMatch(name -> NameKey.of(name).equals(key));
        }

        private boolean knownElsewhere(Innovation innovation) {
            return innovation.region().isPresent() && !regions.isEmpty() && isElsewhere(this, innovation);
        }
    }
}
