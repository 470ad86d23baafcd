package id.simpul.replicate;

import id.simpul.model.EntryId;
import id.simpul.model.Passage;
import id.simpul.model.Signal;
import id.simpul.model.Signal.Aspect;
import id.simpul.model.SourceDocument;
import id.simpul.model.Sourced;
import id.simpul.model.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What to take to a meeting about replicating an innovation: quotes in the order in which somebody decides, each with its
 * source, and what nobody has said. Nothing in it is written by a machine but the headings. Immutable.
 *
 * @param profile what it rests on
 * @param parts in the order of {@link Part}; each is there, empty where nothing is known
 */
public record Brief(Profile profile, List<Section> parts) {

    private static final int MOST_LINES = 3;
    private static final int MOST_STEPS = 4;

    /** The questions of the meeting. */
    public enum Part {
        /** Which problem does it answer? */
        PROBLEM,
        /** How does it work? */
        HOW,
        /** What does it need: people, rules, guides, conditions? */
        NEEDS,
        /** What does it cost? */
        COSTS,
        /** What proves that it works? */
        PROOF,
        /** What speaks against it, or is only promised? */
        RISKS,
        /** Who has done it already? */
        WHO,
        /** Whom can one call? */
        CONTACT
    }

    /** @param lines quotes; empty if no document says anything */
    public record Section(Part part, List<Passage> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    public Brief {
        parts = List.copyOf(parts);
    }

    public static Brief of(Profile profile) {
        Set<String> said = new HashSet<>();
        Map<Part, Section> sections = new EnumMap<>(Part.class);
        // What else is said goes last: it takes what nothing more telling has taken.
        Stream.concat(Stream.of(Part.values()).filter(part -> part != Part.HOW), Stream.of(Part.HOW))
                .forEach(part -> sections.put(part, new Section(part, fresh(lines(profile, part), part, said))));
        return new Brief(profile, List.copyOf(sections.values()));
    }

    /** The documents that something is quoted from, in the order in which they come up; their numbers count from 1. */
    public List<SourceDocument> sources() {
        List<EntryId> ids = parts.stream()
                .flatMap(section -> section.lines().stream())
                .map(Passage::document)
                .distinct()
                .toList();
        return ids.stream()
                .flatMap(id -> profile.documents().stream()
                        .filter(document -> document.id().equals(id)))
                .toList();
    }

    /** The number of a line's document among the sources. */
    public int source(Passage line) {
        return sources().stream().map(SourceDocument::id).toList().indexOf(line.document()) + 1;
    }

    private static Stream<Passage> lines(Profile profile, Part part) {
        return switch (part) {
            case PROBLEM -> facts(profile, Aspect.PROBLEM);
            case HOW -> profile.innovation().passages().stream();
            case NEEDS ->
                Stream.of(Aspect.TEAM, Aspect.RULE, Aspect.GUIDE, Aspect.PREREQUISITE)
                        .flatMap(aspect -> facts(profile, aspect).limit(1));
            case COSTS -> facts(profile, Aspect.BUDGET);
            case PROOF ->
                Stream.of(
                                facts(profile, Aspect.RESULT),
                                facts(profile, Aspect.MONITORING).limit(1),
                                profile.innovation().awards().stream().limit(1).map(Brief::line))
                        .flatMap(lines -> lines);
            case RISKS ->
                profile.rows().stream()
                        .filter(row -> row.answer() != Profile.Answer.PRESENT)
                        .flatMap(row -> row.sources().stream())
                        .map(Brief::line);
            case WHO ->
                Stream.of(
                                profile.innovation().owner().stream().map(Brief::line),
                                facts(profile, Aspect.REPLICATED),
                                profile.adopters().stream().map(Brief::line))
                        .flatMap(lines -> lines);
            case CONTACT -> facts(profile, Aspect.CONTACT);
        };
    }

    private static Stream<Passage> facts(Profile profile, Aspect aspect) {
        Profile.Row row = profile.row(aspect);
        return switch (row.answer()) {
            case PRESENT, DISPUTED ->
                row.sources().stream()
                        .filter(sourced -> sourced.value().presence() == Signal.Presence.PRESENT)
                        .map(Brief::line);
            case CLAIMED, ABSENT, UNKNOWN -> Stream.empty();
        };
    }

    /** No sentence twice, and few: a meeting reads two pages. */
    private static List<Passage> fresh(Stream<Passage> lines, Part part, Set<String> said) {
        List<Passage> fresh = new ArrayList<>();
        lines.filter(line -> said.add(line.evidence().quote()))
                .limit(part == Part.HOW || part == Part.NEEDS || part == Part.RISKS ? MOST_STEPS : MOST_LINES)
                .forEach(fresh::add);
        return fresh;
    }

    private static Passage line(Sourced<? extends Value> sourced) {
        return new Passage(sourced.document(), sourced.finding().evidence());
    }
}
