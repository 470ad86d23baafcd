package id.simpul.replicate;

import id.simpul.model.Confidence;
import id.simpul.model.DecidedTheme;
import id.simpul.model.EntryId;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Signal;
import id.simpul.model.SourceDocument;
import id.simpul.model.Sourced;
import id.simpul.model.Tsv;
import id.simpul.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What documents say for the form on how an innovation lasts and is replicated (PKRI), and for the five criteria of
 * PermenPANRB 91/2021, field by field. What nobody says is left blank, to be filled in by people. Indicative; no official
 * assessment. Fields stand in {@code pkri.tsv}. Immutable.
 *
 * @param profile what it is filled from
 * @param parts in the order of the form
 */
public record PkriSheet(Profile profile, List<Part> parts) {

    private static final Tsv FIELDS = Tsv.resource(PkriSheet.class, "pkri.tsv");

    /** Part that holds the criteria; stands behind the first of the table. */
    public static final String CRITERIA = "criteria";

    private static final int MOST_LINES = 3;
    private static final int MOST_NAMES = 10;

    /** @param name of the part in {@code pkri.tsv}, or {@link #CRITERIA} */
    public record Part(String name, List<Field> fields) {

        public Part {
            fields = List.copyOf(fields);
        }
    }

    /**
     * What is asked.
     *
     * @param name of the field in {@code pkri.tsv}, or of the criterion
     * @param answer what documents together answer; empty where it is no question of yes and no
     * @param lines what they say, each with its sentence
     * @param decided themes that people said they have, which no sentence has to say
     */
    public record Field(
            String name,
            Optional<Profile.Answer> answer,
            List<Sourced<? extends Value>> lines,
            List<DecidedTheme> decided) {

        public Field {
            lines = List.copyOf(lines);
            decided = List.copyOf(decided);
        }

        /** One that documents alone fill. */
        public Field(String name, Optional<Profile.Answer> answer, List<Sourced<? extends Value>> lines) {
            this(name, answer, lines, List.of());
        }

        /** Whether people have to fill it in. */
        public boolean isBlank() {
            return lines.isEmpty() && decided.isEmpty();
        }
    }

    public PkriSheet {
        parts = List.copyOf(parts);
    }

    public static PkriSheet of(Profile profile) {
        Map<String, List<Field>> parts = new LinkedHashMap<>();
        for (Tsv.Row row : FIELDS.rows()) {
            parts.computeIfAbsent(row.get("part"), part -> new ArrayList<>()).add(field(profile, row));
            if (parts.size() == 1) {
                parts.put(CRITERIA, new ArrayList<>());
            }
        }
        profile.criteria()
                .forEach((criterion, rows) -> parts.getOrDefault(CRITERIA, new ArrayList<>())
                        .add(new Field(criterion, Optional.empty(), best(rows))));
        return new PkriSheet(
                profile,
                parts.entrySet().stream()
                        .map(part -> new Part(part.getKey(), part.getValue()))
                        .toList());
    }

    /** How many fields documents fill, and how many there are. */
    public int filled() {
        return (int) fields().filter(field -> !field.isBlank()).count();
    }

    public int size() {
        return (int) fields().count();
    }

    /** The documents that something is quoted from, in the order in which they come up; their numbers count from 1. */
    public List<SourceDocument> sources() {
        List<EntryId> ids = fields().flatMap(field -> field.lines().stream())
                .map(line -> line.document())
                .distinct()
                .toList();
        return ids.stream()
                .flatMap(id -> profile.documents().stream()
                        .filter(document -> document.id().equals(id)))
                .toList();
    }

    /** The number of a line's document among the sources. */
    public int source(Sourced<? extends Value> line) {
        return sources().stream().map(SourceDocument::id).toList().indexOf(line.document()) + 1;
    }

    private Stream<Field> fields() {
        return parts.stream().flatMap(part -> part.fields().stream());
    }

    private static Field field(Profile profile, Tsv.Row row) {
        String from = row.get("from");
        Optional<Signal.Aspect> aspect = Stream.of(Signal.Aspect.values())
                .filter(candidate -> candidate.slug().equals(from))
                .findFirst();
        if (aspect.isPresent()) {
            Profile.Row told = profile.row(aspect.get());
            return new Field(
                    row.get("field"),
                    Optional.of(told.answer()),
                    told.sources().stream()
                            .limit(MOST_LINES)
                            .<Sourced<? extends Value>>map(line -> line)
                            .toList());
        }
        return new Field(
                row.get("field"),
                Optional.empty(),
                facts(profile, from),
                from.equals("themes") ? profile.innovation().decidedThemes() : List.of());
    }

    private static List<Sourced<? extends Value>> facts(Profile profile, String from) {
        Stream<? extends Sourced<? extends Value>> lines = switch (from) {
            case "names" ->
                profile.innovation().names().stream()
                        .filter(name ->
                                name.value().name().equals(profile.innovation().name()))
                        .limit(1);
            case "owner" -> profile.innovation().owner().stream();
            case "agencies" -> profile.innovation().agencies().stream().limit(MOST_LINES);
            case "themes" -> profile.innovation().readThemes().stream();
            case "awards" -> profile.innovation().awards().stream().limit(MOST_LINES);
            case "stage" -> profile.stage().stream();
            case "adopters" -> profile.adopters().stream().limit(MOST_NAMES);
            case "origin" -> kin(profile, Kin.Relation.ORIGIN);
            case "replicas" -> kin(profile, Kin.Relation.REPLICA);
            case "" -> Stream.<Sourced<? extends Value>>empty();
            default -> throw new IllegalStateException("pkri.tsv: " + from);
        };
        return lines.<Sourced<? extends Value>>map(line -> line).toList();
    }

    private static Stream<Sourced<InnovationName>> kin(Profile profile, Kin.Relation relation) {
        return profile.kin().stream()
                .filter(kin -> kin.relation() == relation)
                .limit(MOST_NAMES)
                .map(kin -> new Sourced<>(
                        kin.document(),
                        new Finding<>(
                                new InnovationName(kin.name(), Optional.empty()), kin.evidence(), Confidence.MEDIUM)));
    }

    /** The most telling line of each row, no sentence twice. */
    private static List<Sourced<? extends Value>> best(List<Profile.Row> rows) {
        Set<String> seen = new HashSet<>();
        List<Sourced<? extends Value>> lines = new ArrayList<>();
        for (Profile.Row row : rows) {
            row.sources().stream()
                    .filter(sourced -> sourced.value().presence() == Signal.Presence.PRESENT)
                    .filter(sourced -> seen.add(sourced.finding().evidence().quote()))
                    .findFirst()
                    .ifPresent(lines::add);
        }
        return lines;
    }
}
