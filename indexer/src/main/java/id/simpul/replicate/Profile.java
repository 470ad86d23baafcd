package id.simpul.replicate;

import id.simpul.index.NameKey;
import id.simpul.model.CalendarDate;
import id.simpul.model.Confidence;
import id.simpul.model.Innovation;
import id.simpul.model.LifeStage;
import id.simpul.model.RegionMention;
import id.simpul.model.RegionRole;
import id.simpul.model.Signal;
import id.simpul.model.SourceDocument;
import id.simpul.model.Sourced;
import id.simpul.model.Tsv;
import id.simpul.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What documents say of an innovation that bears on replicating it, aspect by aspect. There is no total: eleven answers, each
 * with its quotes, are no number. Indicative; no official assessment. Immutable.
 *
 * @param innovation the innovation
 * @param documents the documents it rests on
 * @param rows one for every aspect, in their order
 * @param adopters who took it over, as documents say
 * @param kin what it was copied from, and its copies, where they bear other names
 * @param stage how far along it is, by the newest document that says so
 */
public record Profile(
        Innovation innovation,
        List<SourceDocument> documents,
        List<Row> rows,
        List<Sourced<RegionMention>> adopters,
        List<Kin> kin,
        Optional<Sourced<LifeStage>> stage) {

    private static final int MOST_QUOTES = 3;
    private static final Tsv CRITERIA = Tsv.resource(Profile.class, "criteria.tsv");

    /** What the documents together answer. */
    public enum Answer {
        /** A document says that it is there. */
        PRESENT,
        /** A document says that it is there, another that it is not. */
        DISPUTED,
        /** It is only promised, wished or praised as possible. */
        CLAIMED,
        /** A document says that it is not there. */
        ABSENT,
        /** No document says anything. */
        UNKNOWN
    }

    /**
     * One aspect.
     *
     * @param sources the quotes that the answer rests on, the most telling first; empty if unknown
     */
    public record Row(Signal.Aspect aspect, Answer answer, List<Sourced<Signal>> sources) {

        public Row {
            sources = List.copyOf(sources);
        }
    }

    public Profile {
        documents = List.copyOf(documents);
        rows = List.copyOf(rows);
        adopters = List.copyOf(adopters);
        kin = List.copyOf(kin);
    }

    /** @param documents the documents that the innovation rests on, as far as they are known */
    public static Profile of(Innovation innovation, List<SourceDocument> documents) {
        Set<String> keys = Stream.concat(
                        Stream.of(innovation.name()),
                        innovation.names().stream().map(name -> name.value().name()))
                .map(NameKey::of)
                .collect(Collectors.toSet());
        List<Telling> tellings = documents.stream()
                .flatMap(document -> Telling.of(keys, document).stream())
                .toList();
        List<Sourced<Signal>> signals = concerning(tellings, Signal.class).toList();
        return new Profile(
                innovation,
                documents,
                Stream.of(Signal.Aspect.values())
                        .map(aspect -> row(aspect, signals))
                        .toList(),
                adopters(innovation, tellings),
                Kinship.of(keys, tellings),
                stage(tellings));
    }

    /** What is said of an aspect. */
    public Row row(Signal.Aspect aspect) {
        return rows.get(aspect.ordinal());
    }

    /** Aspects of which no document says anything. */
    public List<Signal.Aspect> unknown() {
        return rows.stream()
                .filter(row -> row.answer() == Answer.UNKNOWN)
                .map(Row::aspect)
                .toList();
    }

    /** The newest date of its documents: when it was last seen. */
    public Optional<CalendarDate> lastSeen() {
        return documents.stream().flatMap(document -> date(document).stream()).max(Comparator.naturalOrder());
    }

    /** Its documents with a date, the oldest first. */
    public List<SourceDocument> timeline() {
        return documents.stream()
                .filter(document -> date(document).isPresent())
                .sorted(Comparator.comparing(document -> date(document).orElseThrow()))
                .toList();
    }

    /** The five criteria of PermenPANRB 91/2021, each with the rows that speak for it; none if nothing does. */
    public Map<String, List<Row>> criteria() {
        Map<String, List<Row>> criteria = new LinkedHashMap<>();
        for (Tsv.Row criterion : CRITERIA.rows()) {
            criteria.put(
                    criterion.get("criterion"),
                    criterion.list("aspects").stream()
                            .map(name -> row(Signal.Aspect.valueOf(name.toUpperCase(Locale.ROOT))))
                            .filter(row -> row.answer() == Answer.PRESENT)
                            .toList());
        }
        return criteria;
    }

    private static Optional<CalendarDate> date(SourceDocument document) {
        return document.date().map(finding -> finding.value().date());
    }

    /** What is said of the innovation itself: all that its own documents say, elsewhere what stands beside its name. */
    private static <T extends Value> Stream<Sourced<T>> concerning(List<Telling> tellings, Class<T> type) {
        return tellings.stream()
                .flatMap(telling -> telling.document()
                        .findings(type)
                        .filter(finding -> telling.isMainSubject() || telling.concerns(finding))
                        .map(finding -> new Sourced<>(telling.document().id(), finding)));
    }

    private static Row row(Signal.Aspect aspect, List<Sourced<Signal>> signals) {
        List<Sourced<Signal>> told = signals.stream()
                .filter(sourced -> sourced.value().aspect() == aspect)
                .sorted(Comparator.comparing(
                                (Sourced<Signal> sourced) -> sourced.value().basis())
                        .thenComparing(sourced -> sourced.value().detail().isEmpty())
                        .thenComparing(
                                sourced -> !Passages.isProse(sourced.finding().evidence()))
                        .thenComparing(sourced -> sourced.finding().confidence()))
                .toList();
        boolean present = has(told, Signal.Presence.PRESENT);
        boolean absent = has(told, Signal.Presence.ABSENT);
        Answer answer = present
                ? absent ? Answer.DISPUTED : Answer.PRESENT
                : absent ? Answer.ABSENT : told.isEmpty() ? Answer.UNKNOWN : Answer.CLAIMED;
        return new Row(aspect, answer, quotes(answer, told));
    }

    private static boolean has(List<Sourced<Signal>> told, Signal.Presence presence) {
        return told.stream()
                .anyMatch(sourced -> sourced.value().presence() == presence
                        && sourced.value().basis() == Signal.Basis.FACT);
    }

    /** Of a dispute both sides; else what the answer rests on, and claims only where there is nothing better. */
    private static List<Sourced<Signal>> quotes(Answer answer, List<Sourced<Signal>> told) {
        List<Sourced<Signal>> facts = told.stream()
                .filter(sourced -> sourced.value().basis() == Signal.Basis.FACT)
                .toList();
        List<Sourced<Signal>> shown = new ArrayList<>();
        if (answer == Answer.DISPUTED) {
            for (Signal.Presence presence : Signal.Presence.values()) {
                facts.stream()
                        .filter(sourced -> sourced.value().presence() == presence)
                        .limit(2)
                        .forEach(shown::add);
            }
            return shown;
        }
        List<String> seen = new ArrayList<>();
        for (Sourced<Signal> sourced : answer == Answer.CLAIMED ? told : facts) {
            String quote = sourced.finding().evidence().quote();
            if (shown.size() < MOST_QUOTES && !seen.contains(quote)) {
                seen.add(quote);
                shown.add(sourced);
            }
        }
        return shown;
    }

    private static List<Sourced<RegionMention>> adopters(Innovation innovation, List<Telling> tellings) {
        Map<String, Sourced<RegionMention>> byRegion = new LinkedHashMap<>();
        concerning(tellings, RegionMention.class)
                .filter(sourced -> sourced.value().role() == RegionRole.ADOPTER)
                .filter(sourced -> innovation
                        .region()
                        .filter(owner -> owner.equals(sourced.value().region()))
                        .isEmpty())
                .forEach(
                        sourced -> byRegion.putIfAbsent(sourced.value().region().code(), sourced));
        return List.copyOf(byRegion.values());
    }

    private static Optional<Sourced<LifeStage>> stage(List<Telling> tellings) {
        Comparator<Sourced<LifeStage>> surest = Comparator.comparing(
                (Sourced<LifeStage> sourced) -> sourced.finding().confidence());
        return tellings.stream()
                .sorted(Profile::newestFirst)
                .flatMap(telling -> concerning(List.of(telling), LifeStage.class))
                .filter(sourced -> sourced.finding().confidence() != Confidence.LOW)
                .findFirst()
                .or(() -> concerning(tellings, LifeStage.class).min(surest));
    }

    /** Those without a date come last. */
    private static int newestFirst(Telling one, Telling other) {
        Optional<CalendarDate> first = date(one.document());
        Optional<CalendarDate> second = date(other.document());
        return first.isPresent() && second.isPresent()
                ? second.get().compareTo(first.get())
                : Boolean.compare(second.isPresent(), first.isPresent());
    }
}
