package id.simpul.detect;

import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.model.LifeStage;
import id.simpul.model.Signal;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Span;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says how far along the innovation is. A form's field decides; without one, the furthest stage that the text tells as
 * done; where none is told, an innovation whose results, people, money or rule are told is in use. At most one finding, none where the text is silent. The words stand in {@code stages.tsv}. Safe to share.
 */
public final class StageDetector implements Detector {

    private static final String LABEL = "label";
    private static final String RULE = "rule";
    private static final String LAUNCH = "launch";
    private static final int OPENING = 300;

    /** So far into a text stands what its news is. */
    private static final int NEWS = 700;

    /** Told of these, an innovation is in use. */
    private static final Set<Signal.Aspect> AT_WORK = EnumSet.of(
            Signal.Aspect.RESULT,
            Signal.Aspect.ALIVE,
            Signal.Aspect.TEAM,
            Signal.Aspect.MONITORING,
            Signal.Aspect.BUDGET,
            Signal.Aspect.RULE,
            Signal.Aspect.GUIDE,
            Signal.Aspect.CONTACT);

    /** What is only proposed may have people and money set aside for it. */
    private static final Set<Signal.Aspect> ACHIEVED =
            EnumSet.of(Signal.Aspect.RESULT, Signal.Aspect.ALIVE, Signal.Aspect.MONITORING);

    /** They speak of what shall be. */
    private static final Set<Kind> INTENTIONS = EnumSet.of(Kind.COMMITMENT, Kind.EVENT_NEWS, Kind.REGULATION);

    private record Cue(String stage, boolean needsName) {}

    private final Lexicon<Cue> fields;
    private final Lexicon<Cue> telling;
    private final Lexicon<Boolean> rules;
    private final Lexicon<Boolean> launches;
    private final Hedges hedges = new Hedges();

    public StageDetector() {
        Lexicon.Builder<Cue> inFields = Lexicon.builder();
        Lexicon.Builder<Cue> inBody = Lexicon.builder();
        Lexicon.Builder<Boolean> ofRegions = Lexicon.builder();
        Lexicon.Builder<Boolean> launching = Lexicon.builder();
        Map<String, Lexicon.Builder<Boolean>> apart = Map.of(RULE, ofRegions, LAUNCH, launching);
        for (Tsv.Row row : Tsv.resource(StageDetector.class, "stages.tsv").rows()) {
            if (apart.containsKey(row.get("stage"))) {
                row.list("cues").forEach(cue -> apart.get(row.get("stage")).add(cue, true));
                continue;
            }
            Lexicon.Builder<Cue> target = row.get("where").equals("field") ? inFields : inBody;
            row.list("cues")
                    .forEach(cue -> target.add(
                            cue, new Cue(row.get("stage"), row.get("needs").equals("name"))));
        }
        fields = inFields.build();
        telling = inBody.build();
        rules = ofRegions.build();
        launches = launching.build();
    }

    @Override
    public List<Finding<?>> detect(Reading reading) {
        List<Told> told = Told.in(reading, hedges);
        if (Told.isUnnamed(reading) && reading.findings(Signal.class).findAny().isEmpty()) {
            return List.of();
        }
        return told.stream()
                .flatMap(sentence -> field(sentence).stream())
                .findFirst()
                .or(() -> Stream.concat(
                                told.stream().flatMap(this::told),
                                Stream.of(decreed(reading), ended(reading), copied(reading))
                                        .flatMap(Optional::stream))
                        .max(Comparator.comparing(finding -> finding.value().ordinal()))
                        .filter(stage -> stage.value() != LifeStage.INITIATED || !hasResult(reading)))
                .or(() -> launched(reading))
                .or(() -> atWork(reading))
                .or(() -> promised(reading))
                .<List<Finding<?>>>map(List::of)
                .orElse(List.of());
    }

    /** What has been measured has run, and so has what people are told to be at work at. */
    private static Optional<Finding<LifeStage>> atWork(Reading reading) {
        Optional<Kind> kind = reading.findings(Kind.class).map(Finding::value).findFirst();
        boolean proposed = kind.filter(Kind.PROPOSAL::equals).isPresent();
        return kind.filter(INTENTIONS::contains).isPresent()
                ? Optional.empty()
                : signals(reading, proposed ? ACHIEVED : AT_WORK)
                        .filter(finding -> finding.value().presence() == Signal.Presence.PRESENT)
                        .findFirst()
                        .map(finding -> read(finding, LifeStage.RUNNING, "stage.at-work"));
    }

    /** News of an opening, of which no result is told yet. */
    private Optional<Finding<LifeStage>> launched(Reading reading) {
        boolean news = reading.findings(Kind.class)
                .map(Finding::value)
                .anyMatch(kind -> kind == Kind.EVENT_NEWS || kind == Kind.INNOVATION_NEWS);
        if (!news
                || hasResult(reading)
                || signals(reading, EnumSet.of(Signal.Aspect.ALIVE)).findAny().isPresent()) {
            return Optional.empty();
        }
        Reading.ReadPage page = reading.pages().getFirst();
        return reading.findings(InnovationName.class).findAny().isEmpty()
                ? Optional.empty()
                : launches.find(page.words()).stream()
                        .filter(hit -> hit.span().start() < NEWS)
                        .findFirst()
                        .map(hit -> Reading.finding(
                                LifeStage.INITIATED, page, hit.span(), "stage.launched", Confidence.LOW));
    }

    /** What somebody has bound himself to do, and nothing is told to be at work, has been begun. */
    private static Optional<Finding<LifeStage>> promised(Reading reading) {
        return reading.findings(Kind.class)
                .filter(kind -> kind.value() == Kind.COMMITMENT)
                // Where something is replicated, nobody can say whether the old or the new one is meant.
                .filter(kind -> reading.pages().stream().noneMatch(page -> page.has("replikasi")))
                .filter(kind -> reading.findings(InnovationName.class).findAny().isPresent())
                .findFirst()
                .map(kind -> new Finding<>(LifeStage.INITIATED, kind.evidence().by("stage.promised"), Confidence.LOW));
    }

    /** What has results is more than begun, whatever is still being prepared beside it. */
    private static boolean hasResult(Reading reading) {
        return signals(reading, EnumSet.of(Signal.Aspect.RESULT))
                .anyMatch(finding -> finding.value().detail().isPresent());
    }

    private static Optional<Finding<LifeStage>> ended(Reading reading) {
        return signals(reading, EnumSet.of(Signal.Aspect.ALIVE))
                .filter(finding -> finding.value().presence() == Signal.Presence.ABSENT)
                .findFirst()
                .map(finding -> read(finding, LifeStage.STOPPED, "stage.ended"));
    }

    /** What named others have copied has grown. */
    private static Optional<Finding<LifeStage>> copied(Reading reading) {
        return signals(reading, EnumSet.of(Signal.Aspect.REPLICATED))
                .filter(finding -> finding.value().presence() == Signal.Presence.PRESENT
                        && finding.value().detail().isPresent())
                .findFirst()
                .map(finding -> read(finding, LifeStage.DEVELOPED, "stage.copied"));
    }

    /** An innovation that a rule of the region is about has become rule. */
    private Optional<Finding<LifeStage>> decreed(Reading reading) {
        boolean rule = reading.findings(Kind.class).anyMatch(kind -> kind.value() == Kind.REGULATION);
        if (!rule) {
            return Optional.empty();
        }
        String first = reading.pages().getFirst().text();
        String opening = first.substring(0, Math.min(first.length(), OPENING));
        return rules.find(Words.of(opening)).isEmpty()
                ? Optional.empty()
                : reading.findings(InnovationName.class)
                        .findFirst()
                        .map(name -> new Finding<>(
                                LifeStage.INSTITUTIONALISED, name.evidence().by("stage.decreed"), Confidence.LOW));
    }

    private static Stream<Finding<Signal>> signals(Reading reading, Set<Signal.Aspect> aspects) {
        return reading.findings(Signal.class)
                .filter(finding -> aspects.contains(finding.value().aspect())
                        && finding.value().basis() == Signal.Basis.FACT);
    }

    private static Finding<LifeStage> read(Finding<Signal> signal, LifeStage stage, String rule) {
        return new Finding<>(stage, signal.evidence().by(rule), Confidence.LOW);
    }

    /** {@code Tahapan Inovasi | Penerapan}: a label and behind it nothing but the stage. */
    private Optional<Finding<LifeStage>> field(Told sentence) {
        List<Token> words = sentence.words();
        List<Lexicon.Hit<Cue>> hits = fields.find(words);
        boolean form = hits.size() == 2
                && hits.getFirst().firstWord() <= 1
                && hits.getFirst().values().stream().anyMatch(cue -> cue.stage().equals(LABEL))
                && hits.get(1).firstWord()
                        == hits.getFirst().firstWord() + hits.getFirst().words()
                && hits.get(1).firstWord() + hits.get(1).words() == words.size();
        return form
                ? hits.get(1).values().stream()
                        .map(Cue::stage)
                        .filter(stage -> !stage.equals(LABEL))
                        .findFirst()
                        .map(stage -> finding(sentence, stage, hits.get(1).span(), "stage.field", Confidence.HIGH))
                : Optional.empty();
    }

    private Stream<Finding<LifeStage>> told(Told sentence) {
        return telling.find(sentence.words()).stream()
                .filter(hit -> {
                    boolean about = sentence.names() || !hit.values().getFirst().needsName();
                    if (!about) {
                        return false;
                    }
                    Hedges.Around around = hedges.around(sentence, hit);
                    return !around.claim() && !around.deny();
                })
                .map(hit -> finding(
                        sentence, hit.values().getFirst().stage(), hit.span(), "stage.told", Confidence.MEDIUM));
    }

    private static Finding<LifeStage> finding(
            Told sentence, String stage, Span hit, String rule, Confidence confidence) {
        int start = sentence.sentence().start();
        return Reading.finding(
                LifeStage.valueOf(stage),
                sentence.page(),
                new Span(start + hit.start(), start + hit.end()),
                rule,
                confidence);
    }
}
