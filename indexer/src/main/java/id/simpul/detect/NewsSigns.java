package id.simpul.detect;

import id.simpul.detect.NewsCues.Cue;
import id.simpul.detect.NewsCues.Place;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.text.Lexicon;
import id.simpul.text.Span;
import id.simpul.text.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The signs in one document that its news is about an event, or about an innovation: which cues stand where, and how the
 * innovations' names run through it. Made per document, by one thread.
 */
final class NewsSigns {

    /** A place that can be quoted. */
    record Sign(ReadPage page, Span span) {}

    private static final int MANY_NAMES = 3;
    private static final int MOST_IN_BODY = 8;
    private static final int MOST_IN_LEAD = 3;

    /** A first paragraph is longer than a byline or a date. */
    private static final int PARAGRAPH = 60;

    /** A title stands among them. */
    private static final int FIRST_LINES = 15;

    /** So much of all paragraphs, in tenths, and the name runs through the document; so much, and it is touched on. */
    private static final int OFTEN = 4;

    private static final int SELDOM = 2;

    /** So many words of sports, accidents or courts, and no innovation: none of our news. */
    private static final int ELSEWHERE = 3;

    /** The same where the title sounds of an event. */
    private static final int WHOLLY_ELSEWHERE = 5;

    private final Reading reading;
    private final Layout layout;
    private final Span lead;
    /** Without a title the first paragraph stands for it. */
    private final boolean untitled;

    private final List<Finding<InnovationName>> names;
    private final List<String> foldedNames;
    private final Set<String> title = new HashSet<>();
    private final Set<String> inLead = new HashSet<>();
    private final Map<Kind, Set<String>> body = Map.of(
            Kind.EVENT_NEWS, new HashSet<>(), Kind.INNOVATION_NEWS, new HashSet<>(), Kind.OTHER, new HashSet<>());
    private boolean eventInTitle;
    private final Set<String> eventsInLead = new HashSet<>();
    private boolean naming;
    private final Map<Kind, Sign> signs = new EnumMap<>(Kind.class);

    /** Reads a document for its signs. @param cues what to look for */
    NewsSigns(Reading reading, NewsCues cues) {
        this.reading = reading;
        layout = Layout.of(reading);
        ReadPage first = reading.pages().getFirst();
        List<Span> lines = Lines.written(first.text()).stream()
                .filter(line -> layout.at(first, line.start()) != Layout.Section.TITLE)
                .toList();
        lead = lines.stream()
                .filter(line -> line.end() - line.start() >= PARAGRAPH)
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .orElse(new Span(0, 0));
        untitled = layout.titleApart().isEmpty()
                && Lines.written(first.text()).stream()
                        .limit(FIRST_LINES)
                        .noneMatch(line -> layout.at(first, line.start()) == Layout.Section.TITLE);
        names = reading.findings(InnovationName.class)
                .filter(name -> name.confidence() != Confidence.LOW)
                .toList();
        foldedNames =
                names.stream().map(name -> Words.fold(name.value().name())).toList();
        reading.pages().forEach(page -> add(page, cues.find(page.words())));
        layout.titleApart()
                .map(ReadPage::words)
                .ifPresent(words -> cues.find(words).forEach(hit -> hit.values().forEach(this::inTitle)));
    }

    private void add(ReadPage page, List<Lexicon.Hit<Cue>> hits) {
        for (Lexicon.Hit<Cue> hit : hits) {
            Layout.Section section = layout.at(page, hit.span().start());
            boolean leads = page == reading.pages().getFirst()
                    && hit.span().start() >= lead.start()
                    && hit.span().end() <= lead.end();
            for (Cue cue : hit.values()) {
                boolean counts = switch (section) {
                    case TITLE -> inTitle(cue);
                    case LEAD, BODY -> behindTitle(cue, leads);
                    case ASIDE -> false;
                };
                if (counts) {
                    signs.putIfAbsent(cue.kind(), new Sign(page, hit.span()));
                }
            }
        }
    }

    private boolean inTitle(Cue cue) {
        if (cue.place() == Place.BODY || cue.place() == Place.NAMING) {
            return false;
        }
        eventInTitle |= cue.kind() == Kind.EVENT_NEWS;
        return title.add(cue.sort());
    }

    private boolean behindTitle(Cue cue, boolean leads) {
        if (leads && cue.place() == Place.HEAD && cue.kind() == Kind.EVENT_NEWS) {
            eventsInLead.add(cue.phrase());
        }
        return switch (cue.place()) {
            case HEAD -> leads && (untitled ? inTitle(cue) | inLead.add(cue.sort()) : inLead.add(cue.sort()));
            case TITLE -> leads && untitled && inTitle(cue);
            case NAMING -> naming = true;
            case BODY -> body.get(cue.kind()).add(cue.phrase());
        };
    }

    /** Whether it is no news of ours: sports, accidents, elections, the weather. */
    boolean elsewhere() {
        boolean silent = untitled || !eventInTitle;
        return names.isEmpty() && body.get(Kind.OTHER).size() >= (silent ? ELSEWHERE : WHOLLY_ELSEWHERE);
    }

    /** How often each sign shows, by the names that {@code news-signs.tsv} gives them. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("any", 1);
        title.forEach(sort -> counts.put("title:" + sort, 1));
        inLead.forEach(sort -> counts.put("lead:" + sort, 1));
        counts.put(
                "events-in-body",
                Math.min(MOST_IN_BODY, body.get(Kind.EVENT_NEWS).size()));
        counts.put(
                "innovations-in-body",
                Math.min(MOST_IN_BODY, body.get(Kind.INNOVATION_NEWS).size()));
        counts.put("event-in-title", count(eventInTitle));
        counts.put("events-in-lead", Math.min(MOST_IN_LEAD, eventsInLead.size()));
        counts.put("nameless", count(names.isEmpty() && !naming));
        counts.put("nameless-naming", count(names.isEmpty() && naming));
        counts.put("naming", count(!names.isEmpty() && naming));
        counts.put("name-in-title", count(named(Words.fold(reading.document().title()))));
        counts.put(
                "name-in-lead",
                count(named(Words.fold(lead.of(reading.pages().getFirst().text())))));
        counts.put("many-names", count(names.size() >= MANY_NAMES));
        int share = share();
        counts.put("named-often", count(!names.isEmpty() && share >= OFTEN));
        counts.put("named-seldom", count(!names.isEmpty() && share < SELDOM));
        return counts;
    }

    private static int count(boolean shows) {
        return shows ? 1 : 0;
    }

    private boolean named(String folded) {
        return foldedNames.stream().anyMatch(folded::contains);
    }

    /** In how many tenths of the paragraphs that one of the names stands which stands in most. */
    private int share() {
        Map<String, Integer> named = new HashMap<>();
        int paragraphs = 0;
        for (ReadPage page : reading.pages()) {
            for (Span line : Lines.written(page.text())) {
                if (line.end() - line.start() >= PARAGRAPH) {
                    paragraphs++;
                    String folded = Words.fold(line.of(page.text()));
                    foldedNames.stream()
                            .limit(MANY_NAMES)
                            .filter(folded::contains)
                            .forEach(name -> named.merge(name, 1, Integer::sum));
                }
            }
        }
        return named.values().stream().mapToInt(Integer::intValue).max().orElse(0) * 10 / Math.max(1, paragraphs);
    }

    /** What shows best that the news is of this kind: a name, else the first cue of the kind, else how it begins. */
    Sign best(Kind kind) {
        Optional<Sign> name = names.stream().findFirst().flatMap(this::place);
        return Optional.of(kind)
                .filter(Kind.INNOVATION_NEWS::equals)
                .flatMap(same -> name)
                .or(() -> Optional.ofNullable(signs.get(kind)))
                .orElseGet(this::opening);
    }

    private Optional<Sign> place(Finding<InnovationName> name) {
        return reading.pages().stream()
                .filter(page -> page.page().number() == name.evidence().page())
                .findFirst()
                .map(page -> new Sign(
                        page, new Span(name.evidence().start(), name.evidence().end())));
    }

    private Sign opening() {
        ReadPage first = reading.pages().getFirst();
        Span whole = lead.end() > 0 ? lead : new Span(0, first.text().length());
        return new Sign(first, first.sentences().stream().findFirst().orElse(whole));
    }
}
