package id.simpul.detect.theme;

import id.simpul.detect.Layout;
import id.simpul.detect.Layout.Section;
import id.simpul.detect.Reading;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Theme;
import id.simpul.text.Lexicon;
import id.simpul.text.Sentences;
import id.simpul.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the cues of one document. */
final class CueReader {

    private static final int NEAR = 60;

    /** What an innovation's name is, where it is printed. */
    private enum Part {
        NAME,
        EXPANSION
    }

    /** A phrase that speaks of the running of innovation, and where. */
    record Clue(Entry.Fallback fallback, Section section, ReadPage page, boolean quotable, Span span) {}

    private final ThemeWords words;
    private final Layout layout;
    private final Lexicon<Part> names;
    private final Map<Integer, Integer> contexts = new HashMap<>();
    private final List<Sign> signs = new ArrayList<>();
    private final List<Clue> clues = new ArrayList<>();

    CueReader(ThemeWords words, Reading reading) {
        this.words = words;
        layout = Layout.of(reading);
        names = names(reading);
        List<ReadPage> pages = reading.pages();
        pages.forEach(this::gatherContexts);
        layout.titleApart().ifPresent(this::gatherContexts);
        layout.titleApart().ifPresent(title -> read(title, false));
        pages.forEach(page -> read(page, true));
        signs.stream()
                .filter(sign -> sign.quotable() && sign.cue().office())
                .findFirst()
                .ifPresent(first -> signs.set(signs.indexOf(first), first.leading()));
    }

    List<Sign> signs() {
        return signs;
    }

    List<Clue> clues() {
        return clues;
    }

    private void gatherContexts(ReadPage page) {
        for (Lexicon.Hit<Integer> hit : words.contexts().find(page.words())) {
            hit.values().forEach(row -> contexts.merge(row, 1, Integer::sum));
        }
    }

    private void read(ReadPage page, boolean quotable) {
        List<Lexicon.Hit<Part>> parts = names.find(page.words());
        int part = 0;
        int hiddenTo = 0;
        for (Lexicon.Hit<ThemeWords.Word> hit : words.words().find(page.words())) {
            Section section = quotable ? layout.at(page, hit.span().start()) : Section.TITLE;
            while (part < parts.size()
                    && parts.get(part).span().end() <= hit.span().start()) {
                part++;
            }
            Optional<Part> inside =
                    part < parts.size() && parts.get(part).span().overlaps(hit.span())
                            ? Optional.of(parts.get(part).values().getLast())
                            : Optional.empty();
            boolean hidden = hit.span().start() < hiddenTo || section == Section.ASIDE;
            Place place = new Place(page, quotable, hit.span(), section, inside);
            for (ThemeWords.Word word : hit.values()) {
                if (word.inCapitals() && !printedInCapitals(page, hit)) {
                    continue;
                }
                switch (word.entry()) {
                    case Entry.Mask mask -> hiddenTo = Math.max(hiddenTo, hides(page, hit.span(), mask.reach()));
                    case Entry.Cue cue -> sign(hidden, cue, word, place);
                    case Entry.Ambiguous ambiguous ->
                        meaning(ambiguous).ifPresent(theme -> sign(hidden, new Entry.Cue(theme, true), word, place));
                    case Entry.Fallback fallback -> clue(hidden, fallback, place);
                }
            }
        }
    }

    /** Where a phrase stands: page, whether it can be quoted, the stretch, the section, the part of an innovation's name. */
    private record Place(ReadPage page, boolean quotable, Span span, Section section, Optional<Part> inside) {}

    private void sign(boolean hidden, Entry.Cue cue, ThemeWords.Word word, Place place) {
        if (hidden) {
            return;
        }
        boolean shortName = place.inside.filter(part -> part == Part.NAME).isPresent();
        boolean expanded = place.inside.filter(part -> part == Part.EXPANSION).isPresent();
        Sign.Emphasis emphasis = expanded ? Sign.Emphasis.EXPANSION : Sign.Emphasis.of(place.section);
        signs.add(new Sign(
                shortName ? cue.weakened() : cue, word.phrase(), place.page, place.quotable, place.span, emphasis));
    }

    private void clue(boolean hidden, Entry.Fallback fallback, Place place) {
        if (!hidden) {
            clues.add(new Clue(fallback, place.section, place.page, place.quotable, place.span));
        }
    }

    /** The reading whose context the document shows most often; none if two are level or none shows. */
    private Optional<Theme> meaning(Entry.Ambiguous ambiguous) {
        int best = 0;
        boolean tie = false;
        Optional<Theme> meaning = Optional.empty();
        for (Map.Entry<Integer, Optional<Theme>> reading : ambiguous.readings().entrySet()) {
            int shown = contexts.getOrDefault(reading.getKey(), 0);
            tie = shown == best || tie && shown < best;
            if (shown > best) {
                best = shown;
                meaning = reading.getValue();
            }
        }
        return tie ? Optional.empty() : meaning;
    }

    private static int hides(ReadPage page, Span span, Entry.Reach reach) {
        return switch (reach) {
            case MASK -> span.end();
            case REST -> Sentences.around(page.sentences(), span).end();
            case NEAR ->
                Math.min(
                        span.end() + NEAR,
                        Sentences.around(page.sentences(), span).end());
        };
    }

    private static boolean printedInCapitals(ReadPage page, Lexicon.Hit<ThemeWords.Word> hit) {
        int end = page.words().get(hit.firstWord()).end();
        return page.text().substring(hit.span().start(), end).chars().noneMatch(Character::isLowerCase);
    }

    private static Lexicon<Part> names(Reading reading) {
        Lexicon.Builder<Part> names = Lexicon.builder();
        reading.findings(InnovationName.class).map(Finding::value).forEach(name -> {
            names.add(name.name(), Part.NAME);
            name.expansion().ifPresent(expansion -> names.add(expansion, Part.EXPANSION));
        });
        return names.build();
    }
}
