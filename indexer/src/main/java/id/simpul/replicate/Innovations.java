package id.simpul.replicate;

import id.simpul.decide.Identity;
import id.simpul.decide.Subject;
import id.simpul.index.NameKey;
import id.simpul.model.Agency;
import id.simpul.model.Award;
import id.simpul.model.DecidedTheme;
import id.simpul.model.DecidedThemes;
import id.simpul.model.EntryId;
import id.simpul.model.Finding;
import id.simpul.model.Innovation;
import id.simpul.model.InnovationName;
import id.simpul.model.Region;
import id.simpul.model.RegionMention;
import id.simpul.model.SourceDocument;
import id.simpul.model.Sourced;
import id.simpul.model.Theme;
import id.simpul.model.Value;
import id.simpul.text.PersonalData;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts innovations together from the documents that name them. Spellings of one name meet; innovations of one name in
 * two regions stay apart. Documents that do not say firmly whose it is go with the larger group. What people decided of it
 * is the business of {@link Assembly}. Holds no state.
 */
public final class Innovations {

    private static final int MOST_THEMES = 3;
    private static final int MOST_AGENCIES = 6;

    private Innovations() {}

    /**
     * The innovations of one name.
     *
     * @param key the name as {@link NameKey} folds it
     * @param documents every document that names it; copies are passed over unless there is nothing else
     * @return one for each region that owns an innovation of that name; empty if no document names it
     */
    public static List<Innovation> assemble(String key, List<SourceDocument> documents) {
        return clusters(key, documents).stream().map(Innovations::innovation).toList();
    }

    /** How a decision speaks of an innovation. Everybody may read it, so that nothing personal goes into its name. */
    public static Subject subject(Innovation innovation) {
        return new Subject(
                Identity.of(NameKey.of(innovation.name()), innovation.id()),
                innovation.id(),
                PersonalData.standard().hidden(innovation.name()));
    }

    /** What the documents alone say, before anybody decided otherwise. */
    static List<Cluster> clusters(String key, List<SourceDocument> documents) {
        List<SourceDocument> originals = documents.stream()
                .filter(document -> document.copyOf().isEmpty())
                .toList();
        List<Telling> tellings = (originals.isEmpty() ? documents : originals)
                .stream()
                        .flatMap(document -> Telling.of(key, document).stream())
                        .sorted(Comparator.comparing(
                                telling -> telling.document().docid()))
                        .toList();
        return groups(tellings).stream()
                .map(group -> new Cluster(new Identity(key, ownerCode(group), 0), Set.of(key), group, List.of()))
                .toList();
    }

    /** Code of the region that owns what these documents tell of; empty if none says clearly. */
    static String ownerCode(List<Telling> tellings) {
        return owner(byRank(tellings), "")
                .map(owner -> owner.value().region().code())
                .orElse("");
    }

    /** Tellings of the same owner, where a kabupaten and its province count as the same. */
    private static List<List<Telling>> groups(List<Telling> tellings) {
        List<List<Telling>> groups = new ArrayList<>();
        List<Telling> unowned = new ArrayList<>();
        boolean anyFirm = tellings.stream()
                .anyMatch(telling -> telling.isFirm() && telling.owner().isPresent());
        List<Telling> narrowFirst = tellings.stream()
                .sorted(Comparator.comparing((Telling telling) ->
                                telling.owner().map(Innovations::breadth).orElse(9))
                        .thenComparing(telling -> telling.document().docid()))
                .toList();
        for (Telling telling : narrowFirst) {
            if (telling.owner().isEmpty() || (!telling.isFirm() && anyFirm)) {
                unowned.add(telling);
                continue;
            }
            Region region = telling.owner().get().value().region();
            groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> sameOwner(other, region)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Telling> group = new ArrayList<>();
                        groups.add(group);
                        return group;
                    })
                    .add(telling);
        }
        if (groups.isEmpty() && !unowned.isEmpty()) {
            groups.add(unowned);
        } else if (!groups.isEmpty()) {
            groups.stream()
                    .max(Comparator.comparingInt(List::size))
                    .orElseThrow()
                    .addAll(unowned);
        }
        return groups;
    }

    private static int breadth(Finding<RegionMention> owner) {
        return switch (owner.value().region().level()) {
            case KABUPATEN, KOTA -> 0;
            case PROVINCE -> 1;
            case NATIONAL -> 2;
        };
    }

    private static boolean sameOwner(Telling telling, Region region) {
        return telling.owner()
                .map(owner -> owner.value().region())
                .filter(other -> other.covers(region) || region.covers(other))
                .isPresent();
    }

    /** The innovation that a cluster of documents tells of, under the name and the owner that it is known by. */
    static Innovation innovation(Cluster cluster) {
        Identity identity = cluster.identity();
        List<Telling> tellings = byRank(cluster.tellings());
        Optional<Sourced<RegionMention>> owner = owner(tellings, identity.owner());
        List<Sourced<InnovationName>> names = tellings.stream()
                .flatMap(telling -> telling.names().stream()
                        .map(name -> new Sourced<>(telling.document().id(), name)))
                .toList();
        List<String> own = names.stream()
                .map(sourced -> sourced.value().name())
                .filter(spelling -> NameKey.of(spelling).equals(identity.key()))
                .toList();
        String name = mostUsed(
                own.isEmpty() ? names.stream().map(sourced -> sourced.value().name()) : own.stream());
        List<DecidedTheme> decided = decidedThemes(tellings);
        return new Innovation(
                id(name, identity),
                name,
                names.stream()
                        .flatMap(sourced -> sourced.value().expansion().stream())
                        .findFirst(),
                names,
                owner,
                readThemes(tellings, decided),
                most(tellings, Award.class, Award::label, Telling::concerns, Integer.MAX_VALUE),
                most(tellings, Agency.class, Agency::type, Telling::concerns, MOST_AGENCIES),
                tellings.stream().map(telling -> telling.document().id()).toList(),
                Passages.of(tellings),
                decided);
    }

    /** The themes that most documents have by decision, each with the most telling one. */
    private static List<DecidedTheme> decidedThemes(List<Telling> ranked) {
        Map<Theme, List<DecidedTheme>> byTheme = new LinkedHashMap<>();
        for (Telling telling : ranked) {
            Optional<DecidedThemes> decided = telling.document().decidedThemes();
            if (decided.isPresent() && telling.isMainSubject()) {
                for (Theme theme : decided.get().themes()) {
                    byTheme.computeIfAbsent(theme, first -> new ArrayList<>())
                            .add(new DecidedTheme(
                                    telling.document().id(),
                                    theme,
                                    decided.get().decision(),
                                    decided.get().at()));
                }
            }
        }
        return byTheme.values().stream()
                .sorted(Comparator.comparingInt((List<DecidedTheme> same) -> -same.size()))
                .limit(MOST_THEMES)
                .map(List::getFirst)
                .toList();
    }

    /** What the machine read where nobody decided, as far as decisions leave room. */
    private static List<Sourced<Theme>> readThemes(List<Telling> ranked, List<DecidedTheme> decided) {
        List<Theme> before = decided.stream().map(DecidedTheme::theme).toList();
        return most(
                ranked,
                Theme.class,
                Theme::slug,
                (telling, finding) -> telling.isMainSubject()
                        && telling.document().decidedThemes().isEmpty()
                        && !before.contains(finding.value()),
                MOST_THEMES - before.size());
    }

    private static List<Telling> byRank(List<Telling> tellings) {
        return tellings.stream()
                .sorted(Comparator.comparingInt(Telling::rank)
                        .thenComparing(telling -> telling.document().docid()))
                .toList();
    }

    /** The owner of this code if a document says so; else the narrowest that one tells of. */
    private static Optional<Sourced<RegionMention>> owner(List<Telling> ranked, String code) {
        return ranked.stream()
                .filter(telling -> telling.owner().isPresent())
                .min(Comparator.comparing((Telling telling) -> !telling.owner()
                                .orElseThrow()
                                .value()
                                .region()
                                .code()
                                .equals(code))
                        .thenComparingInt(telling -> breadth(telling.owner().orElseThrow()))
                        .thenComparingInt(Telling::rank))
                .map(telling ->
                        new Sourced<>(telling.document().id(), telling.owner().orElseThrow()));
    }

    private static EntryId id(String name, Identity identity) {
        List<String> words = Words.of(name).stream()
                .map(word -> word.exact().replaceAll("[^a-z0-9]", ""))
                .toList();
        String slug =
                String.join("-", words.stream().filter(word -> !word.isEmpty()).toList());
        String base = slug.isEmpty() ? EntryId.ofDocid(identity.key()).value() : slug;
        return identity.id(base.length() > 120 ? base.substring(0, 120) : base);
    }

    /** Values by how many documents tell them, each with the evidence of the most telling one. */
    private static <T extends Value> List<Sourced<T>> most(
            List<Telling> tellings,
            Class<T> type,
            Function<T, String> same,
            BiPredicate<Telling, Finding<T>> wanted,
            int limit) {
        Map<String, List<Sourced<T>>> byValue = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            telling.document()
                    .findings(type)
                    .filter(finding -> wanted.test(telling, finding))
                    .forEach(finding -> byValue.computeIfAbsent(same.apply(finding.value()), k -> new ArrayList<>())
                            .add(new Sourced<>(telling.document().id(), finding)));
        }
        return byValue.values().stream()
                .sorted(Comparator.comparingInt((List<Sourced<T>> sources) -> -sources.size()))
                .limit(limit)
                .map(List::getFirst)
                .toList();
    }

    /** The commonest spelling; among equals the one that is not all capitals, then the first. */
    private static String mostUsed(Stream<String> names) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparingInt(entry -> isAllCapitals(entry.getKey()) ? 0 : 1))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static boolean isAllCapitals(String name) {
        return name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }
}
