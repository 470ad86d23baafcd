package id.simpul.detect;

import id.simpul.detect.InnovationCues.Kind;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Agency;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Taxonomy;
import id.simpul.text.Lexicon;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the names of innovations and what they stand for. Precision comes first: a name must be introduced as one (in
 * {@code innovation-cues.tsv}), or stand in a field, column or list of innovations, and must not be one of the many
 * things that look alike ({@code not-innovations.tsv}). Spellings of one name become one finding. Safe to share.
 */
public final class InnovationDetector implements Detector {

    private static final Pattern BEHIND_RANK = Pattern.compile(
            "(?=[Tt])\\b[Tt][Oo][Pp]\\s+\\d{1,3}\\s+(\\p{Lu}[\\p{L}\\p{N}.-]+(?:\\s\\p{Lu}[\\p{L}\\p{N}.-]+){0,4})");

    private final NamesInText inText;
    private final NamesInLayout inLayout;
    private final NamesInContext inContext;
    private final NamesInTitle inTitle;
    private final NamesShouted shouted;
    private final NamesAwarded awarded;
    private final NamesOfSheets ofSheets;
    private final NamesKnown known = new NamesKnown();
    private final NamesSeen seen;
    private final NamesWeighed weighed;
    private final Lexicon<Kind> about;

    /** @param taxonomy the regions, whose names are no innovations */
    public InnovationDetector(Taxonomy taxonomy) {
        InnovationCues cues = InnovationCues.builtIn();
        NotNames notNames = NotNames.of(taxonomy);
        inText = new NamesInText(cues, notNames);
        inLayout = new NamesInLayout(cues, notNames);
        inContext = new NamesInContext(cues, notNames);
        inTitle = new NamesInTitle(cues, notNames);
        shouted = new NamesShouted(cues, notNames);
        awarded = new NamesAwarded(cues, notNames);
        ofSheets = new NamesOfSheets(cues, notNames);
        seen = new NamesSeen(cues, notNames);
        weighed = new NamesWeighed(seen, NameWeights.builtIn());
        about = cues.about();
    }

    @Override
    public List<Finding<?>> detect(Reading reading) {
        NamesSeen.Scene scene = scene(reading);
        String text = text(reading);
        List<Finding<InnovationName>> found = weighed.judge(scene, proposed(reading, scene, text));
        return InnovationMerge.merge(found, text);
    }

    /** Every name of the first pages, and what is seen of it: what the weights are made from. */
    List<NamesSeen.Candidate> candidates(Reading reading) {
        NamesSeen.Scene scene = scene(reading);
        return seen.candidates(scene, proposed(reading, scene, text(reading)));
    }

    private NamesSeen.Scene scene(Reading reading) {
        Set<String> agencies = reading.findings(Agency.class)
                .map(finding -> Words.fold(finding.value().name()))
                .collect(Collectors.toSet());
        return new NamesSeen.Scene(
                reading.pages(),
                TitleWords.of(reading.document().title()),
                agencies,
                !agencies.isEmpty() || speaksOfInnovation(reading));
    }

    private static String text(Reading reading) {
        return reading.pages().stream().map(ReadPage::text).collect(Collectors.joining("\n"));
    }

    private boolean speaksOfInnovation(Reading reading) {
        return !about.find(Words.of(reading.document().title())).isEmpty()
                || reading.pages().stream()
                        .anyMatch(page -> !about.find(page.words()).isEmpty());
    }

    /** What the rules find. */
    private List<Finding<InnovationName>> proposed(Reading reading, NamesSeen.Scene scene, String text) {
        List<Finding<InnovationName>> found = new ArrayList<>();
        TitleWords title = scene.title();
        for (ReadPage page : reading.pages()) {
            found.addAll(inLayout.on(page, title));
            found.addAll(inText.on(page, title));
            found.addAll(shouted.on(page, title));
            found.addAll(awarded.on(page));
            found.addAll(known.on(page));
            if (scene.speaksOfInnovation()) {
                found.addAll(inContext.on(page));
            }
        }
        found.addAll(ofSheets.on(reading.pages().getFirst()));
        if (scene.speaksOfInnovation()) {
            found.addAll(inTitle.in(reading));
        }
        Set<String> competitions =
                reading.pages().stream().anyMatch(page -> page.has("top")) ? competitions(text) : Set.of();
        found.removeIf(finding -> competitions.contains(finding.value().name()));
        found.removeIf(
                finding -> scene.offices().contains(Words.fold(finding.value().name())));
        return found;
    }

    /** {@code Top 10 KOIN YANLIK}: what stands behind a rank is what it was won in. */
    private static Set<String> competitions(String text) {
        return BEHIND_RANK.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toUnmodifiableSet());
    }
}
