package id.simpul.web;

import id.simpul.model.Confidence;
import id.simpul.model.DecidedTheme;
import id.simpul.model.DecidedThemes;
import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.Innovation;
import id.simpul.model.InnovationName;
import id.simpul.model.Signal;
import id.simpul.model.SourceDocument;
import id.simpul.model.Sourced;
import id.simpul.model.Theme;
import id.simpul.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts findings in order for a reader: by what they are about, the same statement once with all its quotes. */
public final class Facts {

    /** Statements of a topic that are shown before the reader asks for more. */
    private static final int SHOWN = 4;

    private Facts() {}

    /**
     * Findings about one thing.
     *
     * @param topic what they are about; its name stands in the bundles under {@code fact.<topic>}
     * @param facts the statements, the surest first
     */
    public record Group(Topic topic, List<Fact> facts) {

        /** Those to show at once. */
        public List<Fact> first() {
            return facts.subList(0, shown());
        }

        /** The others. */
        public List<Fact> others() {
            return facts.subList(shown(), facts.size());
        }

        private int shown() {
            // One statement alone behind "more" is longer than the statement itself.
            return facts.size() <= SHOWN + 1 ? facts.size() : SHOWN;
        }
    }

    /**
     * One statement.
     *
     * @param value what is said
     * @param confidence how sure the machine is, at best
     * @param sources where it was read, at least once
     */
    public record Fact(Value value, Confidence confidence, List<Source> sources) {

        /** Whether no quote alone says it: a part of it was taken from elsewhere in the document. */
        public boolean isInferred() {
            return sources.stream().allMatch(source -> source.evidence().inferred());
        }

        /** The place to show first. */
        public Source source() {
            return sources.getFirst();
        }
    }

    /** A quote and the document it stands in. */
    public record Source(EntryId document, Evidence evidence) {}

    /** All that was found in a document, by topic. */
    public static List<Group> of(SourceDocument document) {
        return group(document.findings().stream().map(finding -> new Sourced<>(document.id(), finding)));
    }

    /** All that is said of an innovation, by topic. */
    public static List<Group> of(Innovation innovation) {
        return group(Stream.of(
                        innovation.names().stream(),
                        innovation.owner().stream(),
                        innovation.readThemes().stream(),
                        innovation.awards().stream(),
                        innovation.agencies().stream())
                .flatMap(sourced -> sourced));
    }

    /** The themes of an entry that stand, each once, the main one first. */
    public static List<Theme> themes(Entry entry) {
        return switch (entry) {
            case SourceDocument document -> document.themes();
            case Innovation innovation -> innovation.themes();
        };
    }

    /** Those of its themes that a person decided. */
    public static List<Theme> decidedThemes(Entry entry) {
        return switch (entry) {
            case SourceDocument document ->
                document.decidedThemes().map(DecidedThemes::themes).orElse(List.of());
            case Innovation innovation ->
                innovation.decidedThemes().stream().map(DecidedTheme::theme).toList();
        };
    }

    /** What decides over a replication and is not mentioned; empty for a document that names no innovation. */
    public static List<Signal.Aspect> unmentioned(SourceDocument document) {
        if (document.findings(InnovationName.class).findAny().isEmpty()) {
            return List.of();
        }
        Set<Signal.Aspect> mentioned = document.findings(Signal.class)
                .map(finding -> finding.value().aspect())
                .collect(Collectors.toSet());
        return Stream.of(Signal.Aspect.values())
                .filter(aspect -> !mentioned.contains(aspect))
                .toList();
    }

    private static List<Group> group(Stream<? extends Sourced<?>> findings) {
        Map<Topic, Map<Value, List<Sourced<?>>>> byTopic = new EnumMap<>(Topic.class);
        findings.forEach(sourced -> byTopic.computeIfAbsent(Topic.of(sourced.value()), topic -> new LinkedHashMap<>())
                .computeIfAbsent(sourced.value(), value -> new ArrayList<>())
                .add(sourced));
        return byTopic.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), facts(entry.getValue())))
                .toList();
    }

    private static List<Fact> facts(Map<Value, List<Sourced<?>>> byValue) {
        return byValue.entrySet().stream()
                .map(entry -> fact(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Fact::confidence))
                .toList();
    }

    private static Fact fact(Value value, List<Sourced<?>> findings) {
        List<Source> sources = findings.stream()
                .sorted(Comparator.comparing(sourced -> sourced.finding().confidence()))
                .map(sourced -> new Source(sourced.document(), sourced.finding().evidence()))
                .distinct()
                .toList();
        Confidence best = findings.stream()
                .map(Sourced::finding)
                .map(Finding::confidence)
                .min(Comparator.naturalOrder())
                .orElse(Confidence.LOW);
        return new Fact(value, best, sources);
    }
}
