package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Span;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what news is about: an event, or an innovation. Many weak signs are added up, none decides alone: a meeting where
 * one innovation is shown is an event, and an innovation whose owner speaks at a meeting is none. The phrases stand in
 * {@code news-subjects.tsv}; how much each sign tells was learned by logistic regression from the labelled news of the
 * half of the samples that may be looked at, and rounded. Immutable, safe to share.
 */
final class NewsSubject {

    /** Where a cue must stand to count. */
    private enum Place {
        /** In the title or the first paragraph. */
        HEAD,
        TITLE,
        /** Says that something is given a name, whether or not the name was read. */
        NAMING,
        /** Anywhere behind the title. */
        BODY
    }

    private static final Map<String, Kind> SUBJECTS =
            Map.of("event", Kind.EVENT_NEWS, "innovation", Kind.INNOVATION_NEWS, "other", Kind.OTHER);

    private static final Map<Kind, String> RULES = Map.of(
            Kind.EVENT_NEWS,
            "kind.news-event",
            Kind.INNOVATION_NEWS,
            "kind.news-subject",
            Kind.OTHER,
            "kind.news-other");

    private static final int NOT_EVENT = -18;
    private static final int EVENT_IN_TITLE = 23;
    private static final int EVENT_IN_LEAD = 4;
    private static final int MOST_IN_LEAD = 3;
    private static final int EVENT_IN_BODY = 3;
    private static final int INNOVATION_IN_TITLE = -12;
    private static final int INNOVATION_IN_BODY = -2;
    private static final int MOST_IN_BODY = 8;
    private static final int NO_NAME = 13;
    private static final int NAMING = -8;
    private static final int NAMED = -6;
    private static final int NAME_IN_TITLE = -8;
    private static final int NAME_IN_LEAD = -12;
    private static final int MANY_NAMES = 3;
    private static final int NAMES = 3;

    /** A first paragraph is longer than a byline or a date. */
    private static final int PARAGRAPH = 60;

    /** A title stands among them. */
    private static final int FIRST_LINES = 15;

    private static final int CLEAR = 20;

    /** So many words of sports, accidents or courts, and no innovation: none of our news. */
    private static final int ELSEWHERE = 3;

    /** The same where the title sounds of an event. */
    private static final int WHOLLY_ELSEWHERE = 5;

    private final Lexicon<Cue> cues;

    private record Cue(Kind kind, Place place, String phrase) {}

    private NewsSubject(Lexicon<Cue> cues) {
        this.cues = cues;
    }

    /** With the phrases that come with the program. */
    static NewsSubject builtIn() {
        Lexicon.Builder<Cue> builder = Lexicon.builder();
        for (Tsv.Row row : Tsv.resource(NewsSubject.class, "news-subjects.tsv").rows()) {
            Kind kind = SUBJECTS.get(row.get("subject"));
            Place place = Place.valueOf(row.get("where").toUpperCase(Locale.ROOT));
            row.list("cues").forEach(phrase -> builder.add(phrase, new Cue(kind, place, phrase)));
        }
        return new NewsSubject(builder.build());
    }

    /** The sort of news that the document is, quoted where the best sign stands. */
    Finding<Kind> of(Reading reading) {
        Tally tally = new Tally(reading);
        reading.pages().forEach(page -> tally.add(page, cues.find(page.words())));
        tally.titleApart().ifPresent(title -> tally.addTitle(cues.find(title)));
        int score = tally.score();
        Kind kind = tally.elsewhere() ? Kind.OTHER : score > 0 ? Kind.EVENT_NEWS : Kind.INNOVATION_NEWS;
        Sign sign = tally.best(kind);
        Confidence confidence = Math.abs(score) >= CLEAR ? Confidence.HIGH : Confidence.MEDIUM;
        return Reading.finding(kind, sign.page(), sign.span(), RULES.get(kind), confidence);
    }

    private record Sign(ReadPage page, Span span) {}

    /** The signs of one document. */
    private static final class Tally {

        private final Reading reading;
        private final Layout layout;
        private final Span lead;
        /** Without a title the first paragraph stands for it. */
        private final boolean untitled;

        private final List<Finding<InnovationName>> names;
        private final Map<Kind, Set<String>> title = sets();
        private final Map<Kind, Set<String>> body = sets();
        private final Set<String> eventsInLead = new HashSet<>();
        private boolean naming;
        private final Map<Kind, Sign> signs = new EnumMap<>(Kind.class);

        Tally(Reading reading) {
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
        }

        Optional<List<Token>> titleApart() {
            return layout.titleApart().map(ReadPage::words);
        }

        void addTitle(List<Lexicon.Hit<Cue>> hits) {
            hits.forEach(hit -> hit.values().forEach(cue -> inTitle(cue)));
        }

        void add(ReadPage page, List<Lexicon.Hit<Cue>> hits) {
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
            return title.get(cue.kind()).add(cue.phrase());
        }

        private boolean behindTitle(Cue cue, boolean leads) {
            return switch (cue.place()) {
                case HEAD ->
                    leads
                            && (untitled
                                    ? inTitle(cue) | eventsInLead.add(cue.phrase())
                                    : eventsInLead.add(cue.phrase()));
                case TITLE -> leads && untitled && inTitle(cue);
                case NAMING -> naming = true;
                case BODY -> body.get(cue.kind()).add(cue.phrase());
            };
        }

        private static Map<Kind, Set<String>> sets() {
            return Map.of(
                    Kind.EVENT_NEWS,
                    new HashSet<>(),
                    Kind.INNOVATION_NEWS,
                    new HashSet<>(),
                    Kind.OTHER,
                    new HashSet<>());
        }

        boolean elsewhere() {
            boolean silent = untitled || title.get(Kind.EVENT_NEWS).isEmpty();
            return names.isEmpty() && body.get(Kind.OTHER).size() >= (silent ? ELSEWHERE : WHOLLY_ELSEWHERE);
        }

        int score() {
            String headline = Words.fold(reading.document().title());
            String first = Words.fold(lead.of(reading.pages().getFirst().text()));
            return NOT_EVENT
                    + (title.get(Kind.EVENT_NEWS).isEmpty() ? 0 : EVENT_IN_TITLE)
                    + Math.min(MOST_IN_LEAD, eventsInLead.size()) * EVENT_IN_LEAD
                    + Math.min(MOST_IN_BODY, body.get(Kind.EVENT_NEWS).size()) * EVENT_IN_BODY
                    + (title.get(Kind.INNOVATION_NEWS).isEmpty() ? 0 : INNOVATION_IN_TITLE)
                    + Math.min(MOST_IN_BODY, body.get(Kind.INNOVATION_NEWS).size()) * INNOVATION_IN_BODY
                    + unnamed()
                    + (named(headline) ? NAME_IN_TITLE : 0)
                    + (named(first) ? NAME_IN_LEAD : 0)
                    + (names.size() >= MANY_NAMES ? NAMES : 0);
        }

        private int unnamed() {
            if (names.isEmpty()) {
                return naming ? NAMING : NO_NAME;
            }
            return naming ? NAMED : 0;
        }

        private boolean named(String text) {
            return names.stream()
                    .anyMatch(name -> text.contains(Words.fold(name.value().name())));
        }

        /** A name says best that news is about an innovation; else the first cue of the kind, else the first paragraph. */
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
                            page,
                            new Span(name.evidence().start(), name.evidence().end())));
        }

        private Sign opening() {
            ReadPage first = reading.pages().getFirst();
            Span whole = lead.end() > 0 ? lead : new Span(0, first.text().length());
            return new Sign(first, first.sentences().stream().findFirst().orElse(whole));
        }
    }
}
