package id.simpul.detect.theme;

import id.simpul.detect.ChoiceWeights;
import id.simpul.detect.Detector;
import id.simpul.detect.Layout.Section;
import id.simpul.detect.Reading;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.model.Taxonomy;
import id.simpul.model.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads what a document is about: at most three themes, the main one first, none if the words do not suffice. A theme
 * needs a strong cue in title, lead or expanded innovation name, or two different ones in the body; news of the running
 * of innovation itself gives {@code tata-kelola} with low confidence at most. Which of the themes that have a cue is the main
 * one, weights say that were learned from labelled texts ({@link ChoiceWeights}). The evidence is the sentence with the
 * strongest cue. Innovation names found before help, but are not needed. Safe to share.
 */
public final class ThemeDetector implements Detector {

    private static final int MOST = 3;
    private static final double SHARE = 0.45;
    private static final double CLEAR = 1.5;
    private static final double MUCH = 5;
    private static final double SOME = 2.5;
    private static final int MANY = 3;

    /** What speaks of innovation in general more often than of one. */
    private static final Set<Kind> ON_RUNNING = Set.of(Kind.REPORT, Kind.GUIDE, Kind.OTHER, Kind.REGULATION);

    private final ThemeWords words;
    private final ChoiceWeights weights;

    /** @param taxonomy the themes; their cues are read from its table */
    public ThemeDetector(Taxonomy taxonomy) {
        this(taxonomy, ChoiceWeights.resource(ThemeDetector.class, "theme-signs.tsv", "theme"));
    }

    ThemeDetector(Taxonomy taxonomy, ChoiceWeights weights) {
        words = new ThemeWords(taxonomy);
        this.weights = weights;
    }

    @Override
    public List<Finding<?>> detect(Reading reading) {
        CueReader cues = new CueReader(words, reading);
        List<ThemeScore> scores = ThemeScore.of(cues.signs());
        return weighed(reading, scores, byCues(reading, cues, scores));
    }

    /** What the weights are made from. */
    Ballot ballot(Reading reading) {
        CueReader cues = new CueReader(words, reading);
        List<ThemeScore> scores = ThemeScore.of(cues.signs());
        return ballot(reading, scores, byCues(reading, cues, scores));
    }

    /** The themes as the cues alone give them. */
    private static List<Finding<?>> byCues(Reading reading, CueReader cues, List<ThemeScore> scores) {
        List<ThemeScore> chosen = choose(scores, fitting(cues, reading));
        List<Finding<?>> findings = new ArrayList<>();
        for (ThemeScore score : chosen) {
            Confidence confidence = runsInnovation(cues, score.theme()) ? Confidence.LOW : confidence(score, chosen);
            best(score).map(sign -> finding(sign, confidence)).ifPresent(findings::add);
        }
        fallback(cues, findings, isGathering(reading)).ifPresent(findings::add);
        return findings;
    }

    /**
     * What the choice of a main theme is made from.
     *
     * @param slugs the themes that have a cue to quote
     * @param found the one that the cues alone give
     * @param signs what is seen of the document, read when it is asked for
     */
    record Ballot(List<String> slugs, Optional<String> found, Supplier<Map<String, Double>> signs) {}

    /** What is weighed, from the cues of the document and what they give. */
    private Ballot ballot(Reading reading, List<ThemeScore> scores, List<Finding<?>> findings) {
        Optional<String> found =
                findings.stream().findFirst().map(first -> first.value() instanceof Theme theme ? theme.slug() : "");
        List<String> slugs = Stream.concat(
                        found.stream(),
                        scores.stream()
                                .filter(score ->
                                        score.score() > 0 && best(score).isPresent())
                                .map(score -> score.theme().slug()))
                .distinct()
                .toList();
        return new Ballot(slugs, found, () -> ThemeSigns.of(reading, scores, found));
    }

    /** The same findings, with the likeliest theme first; it need not be one of them, but has a cue. */
    private List<Finding<?>> weighed(Reading reading, List<ThemeScore> scores, List<Finding<?>> findings) {
        Ballot ballot = ballot(reading, scores, findings);
        if (ballot.slugs().size() < 2) {
            return List.copyOf(findings);
        }
        return weights.likeliest(ballot.slugs().stream(), ballot.signs().get())
                .map(slug -> first(slug, scores, findings))
                .orElse(findings);
    }

    private static List<Finding<?>> first(String slug, List<ThemeScore> scores, List<Finding<?>> findings) {
        Predicate<Finding<?>> isMain = finding ->
                finding.value() instanceof Theme theme && theme.slug().equals(slug);
        Optional<Finding<?>> known = findings.stream().filter(isMain).findFirst();
        Optional<Finding<?>> main = known.or(() -> scores.stream()
                .filter(score -> score.theme().slug().equals(slug))
                .findFirst()
                .flatMap(ThemeDetector::best)
                .map(sign -> Reading.finding(sign.theme(), sign.page(), sign.span(), "theme.likely", Confidence.LOW)));
        return Stream.concat(main.stream(), findings.stream().filter(isMain.negate()))
                .limit(MOST)
                .toList();
    }

    /** Which themes may be those of the document: where innovation is run, what stands as an example is none. */
    private static Predicate<ThemeScore> fitting(CueReader cues, Reading reading) {
        boolean running = cues.clues().stream()
                .anyMatch(clue ->
                        clue.section() == Section.TITLE && clue.fallback().besideOthers());
        boolean clued = cues.clues().stream().anyMatch(clue -> clue.section() != Section.BODY);
        boolean gathering = isGathering(reading);
        long names = names(reading);
        if (gathering && clued) {
            return names == 1 ? ThemeScore::upFront : ThemeScore::headed;
        }
        boolean pledge = isAny(reading, Set.of(Kind.COMMITMENT)) && names < MANY;
        if (running && !pledge) {
            return ThemeScore::inTitle;
        }
        // Of no innovation or of many: what it lists or who came gives no theme.
        boolean listing = clued && (names == 0 || names >= MANY);
        if (gathering || listing) {
            return ThemeScore::upFront;
        }
        return clued && isAny(reading, ON_RUNNING) ? ThemeScore::isToldTwice : score -> true;
    }

    private static boolean isGathering(Reading reading) {
        return isAny(reading, Set.of(Kind.EVENT_NEWS));
    }

    private static boolean isAny(Reading reading, Set<Kind> kinds) {
        return reading.findings(Kind.class).anyMatch(kind -> kinds.contains(kind.value()));
    }

    /** How many innovations it names. */
    private static long names(Reading reading) {
        return reading.findings(InnovationName.class)
                .filter(name -> name.confidence() != Confidence.LOW)
                .map(name -> name.value().name())
                .distinct()
                .count();
    }

    /** @param fits whether a theme may be that of the document: an example in a text on running innovation may not */
    private static List<ThemeScore> choose(List<ThemeScore> scores, Predicate<ThemeScore> fits) {
        List<ThemeScore> enough =
                scores.stream().filter(ThemeScore::suffices).filter(fits).toList();
        double least = enough.isEmpty() ? 0 : SHARE * enough.getFirst().score();
        List<ThemeScore> near =
                enough.stream().filter(score -> score.score() >= least).toList();
        boolean everything = near.size() > MOST + 1 && !near.getFirst().inTitle();
        return everything ? List.of() : near.stream().limit(MOST).toList();
    }

    private static Confidence confidence(ThemeScore score, List<ThemeScore> chosen) {
        if (score != chosen.getFirst()) {
            return score.score() >= MUCH ? Confidence.MEDIUM : Confidence.LOW;
        }
        double next = chosen.size() > 1 ? chosen.get(1).score() : 0;
        if (score.score() >= MUCH && score.score() >= CLEAR * next) {
            return Confidence.HIGH;
        }
        return score.score() >= SOME ? Confidence.MEDIUM : Confidence.LOW;
    }

    private static Optional<Sign> best(ThemeScore score) {
        return score.signs().stream().filter(Sign::quotable).max(Comparator.comparingDouble(Sign::weight));
    }

    private static Finding<Theme> finding(Sign sign, Confidence confidence) {
        return Reading.finding(sign.theme(), sign.page(), sign.span(), "theme.cue", confidence);
    }

    private static boolean runsInnovation(CueReader cues, Theme theme) {
        return cues.clues().stream()
                .anyMatch(clue -> clue.fallback().theme().equals(theme) && clue.section() != Section.BODY);
    }

    /** The theme that the running of innovation stands for: where no other was found, or beside others by its title. */
    private static Optional<Finding<Theme>> fallback(CueReader cues, List<Finding<?>> findings, boolean gathering) {
        return cues.clues().stream()
                .filter(CueReader.Clue::quotable)
                .filter(clue -> gathering || clue.fallback().when() != Entry.When.EVENT)
                .filter(clue -> findings.isEmpty()
                        ? clue.section() != Section.BODY
                        : clue.fallback().besideOthers() && clue.section() == Section.TITLE)
                .filter(clue -> findings.size() < MOST)
                .filter(clue -> findings.stream()
                        .noneMatch(finding ->
                                finding.value().equals(clue.fallback().theme())))
                .findFirst()
                .map(clue -> Reading.finding(
                        clue.fallback().theme(), clue.page(), clue.span(), "theme.running-innovation", Confidence.LOW));
    }
}
