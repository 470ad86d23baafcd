package id.simpul.detect;

import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.model.Regulation;
import id.simpul.model.Signal;
import id.simpul.model.Signal.Aspect;
import id.simpul.model.Signal.Basis;
import id.simpul.model.Signal.Presence;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Span;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what bears on whether an innovation can be replicated: rules, people, money, guides, results, copies elsewhere.
 * Looks only where a document tells of an innovation, keeps wishes apart from facts, and heeds denials. At most three
 * quotes for an aspect and basis, those with a figure or name first. Safe to share.
 */
public final class SignalDetector implements Detector {

    private static final int MOST = 3;

    /** The title of a guide says more than a word in its text. */
    private static final int ITSELF = 3;

    /** So many aspects together are told of innovations only. */
    private static final int ENOUGH = 3;

    /** What a commitment says of these is still to be done. */
    private static final Set<Aspect> PROMISED =
            EnumSet.of(Aspect.TEAM, Aspect.BUDGET, Aspect.RULE, Aspect.MONITORING, Aspect.REPLICATED);

    private static final Pattern JOINED =
            Pattern.compile("[^.;:]{0,30}?(?:,| dan | and | serta | bersama | plus )\\s*(?:[\\p{L}-]+\\s){0,2}");

    /** Its, their, the: {@code anggarannya}. */
    private static final String POSSESSIVE = "nya";

    private record Cue(Aspect aspect, Presence presence, Basis basis, String detail, String needs) {}

    private record Seen(Finding<Signal> finding, int worth) {}

    /** A sentence with the details read in it so far: many cues ask for the same one. */
    private record Heard(
            SignalDetails details,
            Told told,
            List<Lexicon.Hit<Cue>> hits,
            List<Finding<Regulation>> rules,
            Map<String, Optional<String>> read) {

        /** {@code bidan desa, petugas TB dan kader}: who works is told by a row of them as well as by a number. */
        boolean isInCompany(Cue cue, Lexicon.Hit<Cue> hit) {
            return hits.stream()
                    .filter(other -> other != hit && other.values().contains(cue))
                    .anyMatch(other -> isBeside(hit.span(), other.span()) || isBeside(other.span(), hit.span()));
        }

        private boolean isBeside(Span one, Span other) {
            return one.end() <= other.start()
                    && !Words.fold(one.of(told.text())).equals(Words.fold(other.of(told.text())))
                    && JOINED.matcher(told.text().substring(one.end(), other.start()))
                            .matches();
        }

        Optional<String> detail(Cue cue, Lexicon.Hit<Cue> hit) {
            return switch (cue.detail()) {
                case "" -> Optional.empty();
                case "count",
                        "adopter",
                        "adopter-before",
                        "output",
                        "output-before",
                        "amount",
                        "measure",
                        "tally",
                        "ratio",
                        "crew" -> details.read(cue.detail(), told.text(), hit.span());
                case "rule" ->
                    read.computeIfAbsent("rule", kind -> SignalDetails.rule(rules, told.page(), told.sentence()));
                default -> read.computeIfAbsent(cue.detail(), kind -> details.read(kind, told.text(), hit.span()));
            };
        }
    }

    private final Lexicon<Cue> cues;
    private final Hedges hedges = new Hedges();
    private final SignalCompanions companions = new SignalCompanions();
    private final SignalDetails details = new SignalDetails(SignalWords.builtIn(), Calendars.builtIn());
    private final SignalFields fields = new SignalFields(hedges, details);
    private final SignalsByWeight byWeight = SignalsByWeight.builtIn();

    public SignalDetector() {
        Lexicon.Builder<Cue> builder = Lexicon.builder();
        for (Tsv.Row row : Tsv.resource(SignalDetector.class, "signals.tsv").rows()) {
            Cue cue = new Cue(
                    Aspect.valueOf(row.get("aspect")),
                    Presence.valueOf(row.get("presence")),
                    Basis.valueOf(row.get("basis").toUpperCase(Locale.ROOT)),
                    row.get("detail"),
                    row.get("needs"));
            row.list("cues").forEach(phrase -> {
                builder.add(phrase, cue);
                builder.add(phrase + POSSESSIVE, cue);
            });
        }
        cues = builder.build();
    }

    @Override
    public List<Finding<?>> detect(Reading reading) {
        List<Seen> seen = new ArrayList<>();
        List<SignalsByWeight.Sentence> sentences = listen(reading, seen);
        itself(reading).ifPresent(seen::add);
        if (Told.isUnnamed(reading) && !tellsOfAnInnovation(seen)) {
            return List.of();
        }
        likely(reading, sentences, seen).forEach(seen::add);
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

    /** The sentences that tell of the innovation, with what cues told of each. */
    List<SignalsByWeight.Sentence> sentences(Reading reading) {
        return listen(reading, new ArrayList<>());
    }

    private List<SignalsByWeight.Sentence> listen(Reading reading, List<Seen> seen) {
        List<Finding<Regulation>> rules = reading.findings(Regulation.class).toList();
        List<SignalsByWeight.Sentence> sentences = new ArrayList<>();
        boolean promised = reading.findings(Kind.class).anyMatch(kind -> kind.value() == Kind.COMMITMENT);
        for (Told told : Told.in(reading, hedges)) {
            if (hedges.isClutter(told.words())) {
                continue;
            }
            Map<Aspect, Seen> best = new HashMap<>();
            fields.read(told, rules).ifPresent(field -> best.put(field.signal().aspect(), seen(field, told)));
            Heard heard = new Heard(details, told, cues.find(told.words()), rules, new HashMap<>());
            for (Lexicon.Hit<Cue> hit : heard.hits()) {
                for (Cue cue : hit.values()) {
                    signal(heard, hit, cue, promised)
                            .ifPresent(signal -> best.merge(
                                    signal.finding().value().aspect(),
                                    signal,
                                    (one, two) -> two.worth() > one.worth() ? two : one));
                }
            }
            seen.addAll(best.values());
            sentences.add(new SignalsByWeight.Sentence(told, said(best.values())));
        }
        return sentences;
    }

    /** What cues told of a sentence, as {@link SignalSigns} has it. */
    private static Set<String> said(Collection<Seen> best) {
        return best.stream()
                .map(one -> one.finding().value())
                .map(signal -> "%s/%s/%s"
                        .formatted(signal.aspect().slug(), signal.presence(), signal.basis())
                        .toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What no cue told of. */
    private Stream<Seen> likely(Reading reading, List<SignalsByWeight.Sentence> sentences, List<Seen> seen) {
        Set<Aspect> known = seen.stream()
                .map(one -> one.finding().value())
                .filter(signal -> signal.basis() == Basis.FACT)
                .map(Signal::aspect)
                .collect(Collectors.toUnmodifiableSet());
        return byWeight.read(sentences, reading.kind(), known).stream().map(finding -> new Seen(finding, 0));
    }

    /** A text that names none tells of an innovation all the same, if it tells what was wrong or what came of it, and how. */
    private static boolean tellsOfAnInnovation(List<Seen> seen) {
        Set<Aspect> told = EnumSet.noneOf(Aspect.class);
        seen.stream()
                .map(one -> one.finding().value())
                .filter(signal -> signal.basis() == Basis.FACT)
                .forEach(signal -> told.add(signal.aspect()));
        return told.size() >= ENOUGH && (told.contains(Aspect.RESULT) || told.contains(Aspect.PROBLEM));
    }

    /** A guide to an innovation is there: the document is one. */
    private static Optional<Seen> itself(Reading reading) {
        return reading.findings(Kind.class)
                .filter(kind -> kind.value() == Kind.GUIDE)
                .filter(kind ->
                        reading.findings(InnovationName.class).findFirst().isPresent())
                .findFirst()
                .map(kind -> new Seen(
                        new Finding<>(
                                new Signal(Aspect.GUIDE, Presence.PRESENT, Basis.FACT, Optional.empty()),
                                kind.evidence().by("signal.guide.itself"),
                                Confidence.MEDIUM),
                        ITSELF));
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

    private Optional<Seen> signal(Heard heard, Lexicon.Hit<Cue> hit, Cue cue, boolean promised) {
        Told told = heard.told();
        Optional<String> detail = heard.detail(cue, hit);
        if (!hasCompanion(cue, hit, heard, detail.isPresent())) {
            return Optional.empty();
        }
        Hedges.Around around = hedges.around(told, hit);
        boolean denied = around.deny();
        Presence opposite = cue.presence() == Presence.PRESENT ? Presence.ABSENT : Presence.PRESENT;
        boolean wished = cue.basis() == Basis.CLAIM
                || promised && PROMISED.contains(cue.aspect())
                || isWished(cue, around, detail.isPresent());
        // That something shall not be, says nothing of what is.
        boolean unwanted = denied && wished && cue.aspect() != Aspect.PROBLEM;
        if (unwanted || !tells(cue, around, detail.isPresent(), wished)) {
            return Optional.empty();
        }
        Signal signal = new Signal(
                cue.aspect(),
                denied && cue.aspect() != Aspect.PROBLEM ? opposite : cue.presence(),
                wished ? Basis.CLAIM : Basis.FACT,
                wished || denied ? Optional.empty() : detail);
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

    /** What lies in the past or in hand is not made a wish by what it is good for. */
    private static boolean isWished(Cue cue, Hedges.Around around, boolean detailed) {
        return switch (cue.aspect()) {
            case PREREQUISITE, PROBLEM, CONTACT -> false;
            case REPLICATED, MONITORING, ALIVE -> around.claim();
            case RESULT -> detailed ? around.planned() : around.claim();
            case TEAM, BUDGET, GUIDE, RULE -> around.planned();
        };
    }

    /** Whether the sentence has what a vague cue needs; looked at first, as most cues fall here. */
    private boolean hasCompanion(Cue cue, Lexicon.Hit<Cue> hit, Heard heard, boolean detailed) {
        Told told = heard.told();
        return switch (cue.needs()) {
            case "never" -> false;
            case "lack-behind" -> companions.isBehind(SignalCompanions.Sort.LACK, told, hit);
            case "going-on" -> companions.goesOn(told, hit);
            case "name" -> told.names();
            case "detail" -> detailed;
            case "company" -> detailed || heard.isInCompany(cue, hit);
            case "reach" -> SignalCompanions.isReachable(told.text());
            case "lack", "interval", "elsewhere", "people" ->
                companions.has(SignalCompanions.Sort.valueOf(cue.needs().toUpperCase(Locale.ROOT)), told.words());
            default -> true;
        };
    }

    private static boolean tells(Cue cue, Hedges.Around around, boolean detailed, boolean wished) {
        boolean denied = around.deny();
        boolean enough = switch (cue.needs()) {
            case "detail", "company", "affirmed" -> !denied;
            case "denial" -> detailed || denied;
            case "told" -> detailed || denied || wished;
            default -> true;
        };
        return enough
                && switch (cue.aspect()) {
                    // What did not come about, or is no problem, is no sign of anything; nor is a result that is hoped
                    // for, unless it is said how large.
                    case RESULT -> !denied && (detailed || !wished || cue.basis() == Basis.CLAIM);
                    case PROBLEM -> cue.needs().equals("lack") || !denied && !around.conditional();
                    case TEAM, BUDGET, GUIDE -> !around.conditional();
                    // "So far it has not" speaks of something else, and what cannot be stopped has not ended.
                    case ALIVE -> !around.conditional() && (cue.presence() == Presence.PRESENT ? !denied : !wished);
                    case PREREQUISITE -> !denied;
                    case RULE, MONITORING, REPLICATED, CONTACT -> true;
                };
    }
}
