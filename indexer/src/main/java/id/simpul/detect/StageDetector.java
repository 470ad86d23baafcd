package id.simpul.detect;

import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.model.LifeStage;
import id.simpul.model.Regulation;
import id.simpul.model.Signal;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Span;
import id.simpul.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says how far along the innovation is. A form's field decides; without one, the furthest stage that the text tells as
 * done; where none is told, what has been measured, or has people, money or a rule of its own, is in use. A region's rule
 * on it makes it an institution. At most one finding, none where the text is silent. The words stand in
 * {@code stages.tsv}. Safe to share.
 */
public final class StageDetector implements Detector {

    private static final String LABEL = "label";
    private static final List<String> RULES_OF_REGIONS =
            List.of("Perda ", "Qanun ", "Perbup ", "Perwali ", "Pergub ", "Perdes ");
    private static final Set<Signal.Aspect> AT_WORK = Set.of(
            Signal.Aspect.ALIVE,
            Signal.Aspect.RESULT,
            Signal.Aspect.TEAM,
            Signal.Aspect.BUDGET,
            Signal.Aspect.MONITORING,
            Signal.Aspect.CONTACT,
            Signal.Aspect.RULE,
            Signal.Aspect.GUIDE);

    private record Cue(String stage, boolean needsName) {}

    private final Lexicon<Cue> fields;
    private final Lexicon<Cue> telling;
    private final Hedges hedges = new Hedges();

    public StageDetector() {
        Lexicon.Builder<Cue> inFields = Lexicon.builder();
        Lexicon.Builder<Cue> inBody = Lexicon.builder();
        for (Tsv.Row row : Tsv.resource(StageDetector.class, "stages.tsv").rows()) {
            Lexicon.Builder<Cue> target = row.get("where").equals("field") ? inFields : inBody;
            row.list("cues")
                    .forEach(cue -> target.add(
                            cue, new Cue(row.get("stage"), row.get("needs").equals("name"))));
        }
        fields = inFields.build();
        telling = inBody.build();
    }

    @Override
    public List<Finding<?>> detect(Reading reading) {
        List<Told> told = Told.in(reading, hedges);
        return told.stream()
                .flatMap(sentence -> field(sentence).stream())
                .findFirst()
                .or(() -> ownRule(reading))
                .or(() -> told.stream()
                        .flatMap(this::told)
                        .max(Comparator.comparing(finding -> finding.value().ordinal())))
                .or(() -> measured(reading))
                .or(() -> atWork(reading))
                .<List<Finding<?>>>map(List::of)
                .orElse(List.of());
    }

    /** What has been measured has run. */
    private static Optional<Finding<LifeStage>> measured(Reading reading) {
        return reading.findings(Signal.class)
                .filter(finding -> finding.value().aspect() == Signal.Aspect.RESULT
                        && finding.value().basis() == Signal.Basis.FACT
                        && finding.value().detail().isPresent())
                .findFirst()
                .map(finding ->
                        new Finding<>(LifeStage.RUNNING, finding.evidence().by("stage.measured"), Confidence.LOW));
    }

    /** A rule of the region that is about the innovation has made it an institution; a decree on a team has not. */
    private static Optional<Finding<LifeStage>> ownRule(Reading reading) {
        boolean rules = reading.findings(Kind.class).anyMatch(kind -> kind.value() == Kind.REGULATION);
        boolean named = reading.findings(InnovationName.class).findFirst().isPresent();
        return Optional.of(reading)
                .filter(same -> rules && named)
                .flatMap(same -> same.findings(Regulation.class)
                        .min(Comparator.comparing((Finding<Regulation> rule) ->
                                        rule.evidence().page())
                                .thenComparing(rule -> rule.evidence().start())))
                .filter(rule -> RULES_OF_REGIONS.stream()
                        .anyMatch(prefix -> rule.value().key().startsWith(prefix)))
                .map(rule -> new Finding<>(
                        LifeStage.INSTITUTIONALISED, rule.evidence().by("stage.rule"), Confidence.MEDIUM));
    }

    /** What has people, money, a rule or an address of its own, and is told as a fact, is in use. */
    private static Optional<Finding<LifeStage>> atWork(Reading reading) {
        return reading.findings(Signal.class)
                .filter(finding -> AT_WORK.contains(finding.value().aspect())
                        && finding.value().presence() == Signal.Presence.PRESENT
                        && finding.value().basis() == Signal.Basis.FACT)
                .findFirst()
                .map(finding ->
                        new Finding<>(LifeStage.RUNNING, finding.evidence().by("stage.at-work"), Confidence.LOW));
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
                    String before = sentence.text().substring(0, hit.span().start());
                    String after = sentence.text().substring(hit.span().end());
                    boolean about = sentence.names() || !hit.values().getFirst().needsName();
                    if (!about) {
                        return false;
                    }
                    Hedges.Around around = hedges.around(before, after);
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
