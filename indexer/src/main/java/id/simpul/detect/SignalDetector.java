package id.simpul.detect;

import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.Regulation;
import id.simpul.model.Signal;
import id.simpul.model.Signal.Aspect;
import id.simpul.model.Signal.Basis;
import id.simpul.model.Signal.Presence;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what bears on whether an innovation can be replicated: rules, people, money, guides, results, copies elsewhere.
 * Looks only where a document tells of an innovation, keeps wishes apart from facts, and heeds denials. At most three
 * quotes for an aspect and basis, those with a figure or name first. Safe to share.
 */
public final class SignalDetector implements Detector {

    private static final int MOST = 3;

    /** What is needed and what was wrong is no less so because a sentence has {@code harus} or {@code dapat} in it. */
    private static final Set<Aspect> STANDING = Set.of(Aspect.PREREQUISITE, Aspect.PROBLEM, Aspect.CONTACT);

    /** Words as common as {@code petugas} or {@code naik} say nothing without a figure, wished for or not. */
    private static final Set<Aspect> FIGURES =
            Set.of(Aspect.RESULT, Aspect.TEAM, Aspect.BUDGET, Aspect.PROBLEM, Aspect.CONTACT);

    private record Cue(Aspect aspect, Presence presence, Basis basis, String detail, String needs) {}

    private record Seen(Finding<Signal> finding, int worth) {}

    private final Lexicon<Cue> cues;
    private final Hedges hedges = new Hedges();
    private final SignalFields fields = new SignalFields(hedges);

    public SignalDetector() {
        Lexicon.Builder<Cue> builder = Lexicon.builder();
        for (Tsv.Row row : Tsv.resource(SignalDetector.class, "signals.tsv").rows()) {
            Cue cue = new Cue(
                    Aspect.valueOf(row.get("aspect")),
                    Presence.valueOf(row.get("presence")),
                    Basis.valueOf(row.get("basis").toUpperCase(Locale.ROOT)),
                    row.get("detail"),
                    row.get("needs"));
            row.list("cues").forEach(phrase -> builder.add(phrase, cue));
        }
        cues = builder.build();
    }

    @Override
    public List<Finding<?>> detect(Reading reading) {
        List<Finding<Regulation>> rules = reading.findings(Regulation.class).toList();
        List<Seen> seen = new ArrayList<>();
        for (Told told : Told.in(reading, hedges)) {
            Map<Aspect, Seen> best = new HashMap<>();
            fields.read(told, rules).ifPresent(field -> best.put(field.signal().aspect(), seen(field, told)));
            for (Lexicon.Hit<Cue> hit : cues.find(told.words())) {
                signal(told, hit, rules)
                        .ifPresent(signal -> best.merge(
                                signal.finding().value().aspect(),
                                signal,
                                (one, two) -> two.worth() > one.worth() ? two : one));
            }
            seen.addAll(best.values());
        }
        Map<List<Object>, Integer> counts = new HashMap<>();
        return seen.stream()
                .sorted(Comparator.comparing((Seen one) -> one.finding().value().aspect())
                        .thenComparing(one -> one.finding().value().basis())
                        .thenComparing(Seen::worth, Comparator.reverseOrder())
                        .thenComparing(one -> one.finding().evidence().page())
                        .thenComparing(one -> one.finding().evidence().start()))
                .filter(one -> counts.merge(
                                List.of(
                                        one.finding().value().aspect(),
                                        one.finding().value().basis()),
                                1,
                                Integer::sum)
                        <= MOST)
                .<Finding<?>>map(Seen::finding)
                .toList();
    }

    /** A field says more than a cue word without a detail, and less than one with it. */
    private static Seen seen(SignalFields.Field field, Told told) {
        Span place = new Span(
                told.sentence().start() + field.value().start(),
                told.sentence().start() + field.value().end());
        return new Seen(
                Reading.finding(
                        field.signal(),
                        told.page(),
                        place,
                        "signal." + field.signal().aspect().slug() + ".field",
                        field.signal().detail().isPresent() ? Confidence.HIGH : Confidence.MEDIUM),
                field.signal().detail().isPresent() ? 5 : 3);
    }

    private Optional<Seen> signal(Told told, Lexicon.Hit<Cue> hit, List<Finding<Regulation>> rules) {
        Cue cue = hit.values().getFirst();
        String before = told.text().substring(0, hit.span().start());
        String after = told.text().substring(hit.span().end());
        Hedges.Around around = hedges.around(before, after);
        boolean denied = around.deny();
        boolean wished = cue.basis() == Basis.CLAIM || !STANDING.contains(cue.aspect()) && around.claim();
        Presence opposite = cue.presence() == Presence.PRESENT ? Presence.ABSENT : Presence.PRESENT;
        Optional<String> detail = cue.detail().equals("rule")
                ? SignalDetails.rule(rules, told.page().page().number(), told.sentence())
                : SignalDetails.read(
                        cue.detail(),
                        told.text(),
                        hit.span().start(),
                        hit.span().end());
        boolean enough = switch (cue.needs()) {
            case "name" -> told.names();
            case "detail" -> detail.isPresent() || (denied || wished) && !FIGURES.contains(cue.aspect());
            default -> true;
        };
        // What did not come about, is no problem, or is a mere figure that is missing is no sign of anything.
        boolean empty = denied
                && (cue.aspect() == Aspect.RESULT
                        || cue.aspect() == Aspect.PROBLEM
                        || cue.aspect() == Aspect.TEAM && cue.needs().equals("detail"));
        boolean hoped = wished && cue.aspect() == Aspect.RESULT && detail.isEmpty();
        if (!enough || empty || hoped) {
            return Optional.empty();
        }
        Signal signal = new Signal(
                cue.aspect(),
                denied ? opposite : cue.presence(),
                wished ? Basis.CLAIM : Basis.FACT,
                wished || denied || cue.aspect() == Aspect.CONTACT ? Optional.empty() : detail);
        Span place = new Span(
                told.sentence().start() + hit.span().start(),
                told.sentence().start() + hit.span().end());
        boolean sure = signal.basis() == Basis.FACT && (signal.detail().isPresent() || told.names());
        int worth = (signal.detail().isPresent() ? 4 : 0) + (told.names() ? 2 : 0) + Math.min(2, hit.words() - 1);
        return Optional.of(new Seen(
                Reading.finding(
                        signal,
                        told.page(),
                        place,
                        "signal." + cue.aspect().slug(),
                        sure ? Confidence.HIGH : Confidence.MEDIUM),
                worth));
    }
}
