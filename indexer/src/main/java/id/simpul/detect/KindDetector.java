package id.simpul.detect;

import id.simpul.detect.KindCues.Cue;
import id.simpul.detect.KindCues.Place;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.text.Lexicon;
import id.simpul.text.Span;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says what sort of document it is: one finding always, {@code OTHER} where nothing tells. Headings, form labels and set
 * phrases vote ({@code kinds.tsv}); who speaks in quotation marks makes it news, of which {@link NewsSubject} tells the two
 * sorts apart; what the votes, the layout and the words make likeliest together, learned weights say ({@link ChoiceWeights}). Safe
 * to share.
 */
public final class KindDetector implements Detector {

    private static final int ENOUGH = 4;
    private static final int SURE = 9;
    private static final int TITLE_LINES = 6;
    private static final int TITLE_WORDS = 22;
    private static final int HEADING_WORDS = 14;
    private static final int PARAGRAPH = 60;
    private static final int MENTIONS = 3;
    private static final int NAME_WORDS = 4;
    private static final int PROSE = 100;
    private static final String NEWS = KindVote.NEWS;
    private static final String SHEET = "profile";
    private static final String LIKELY = "kind.likely";
    private static final String FORM = "proposal";

    /** So many questions in the same words count. */
    private static final int QUESTIONS = 4;

    private static final Cue TABLE = new Cue("report", ENOUGH, "table");
    private static final Cue HEAD = new Cue(SHEET, ENOUGH, "name over office");
    private static final int CELLS = 3;

    /** Of a catalogue an archive often holds a page or two. */
    private static final int FEW = 3;

    /** A place and a dash before the first sentence: hardly anything but news has that. */
    private static final int DATELINED = 8;

    private static final int SPOKEN = 2;

    /** What says less of the kind may be said of the innovation that stands before a dash: {@code BANK POHON – cara …}. */
    private static final int BEHIND_DASH = 6;

    /** What the very first line says it heads counts more than what stands below it. */
    private static final int FIRST_LINE = 3;

    private static final Pattern DASH = Pattern.compile("[–—-]");
    private static final Pattern MARK = Pattern.compile(":|\\s[|–—-]\\s");

    /** Nothing, a number, a bullet, or the end of the sentence before. */
    private static final Pattern OPENING = Pattern.compile("(?:^|[.!?:|])\\s*(?:\\(?\\w{1,3}[.)]|[-–•*●▪])?\\s*$");

    private final KindCues cues = KindCues.builtIn();
    private final NewsSubject subjects = NewsSubject.builtIn();
    private final ChoiceWeights weights;
    private final Reporting reporting = new Reporting(Calendars.builtIn());

    public KindDetector() {
        this(ChoiceWeights.resource(KindDetector.class, "kind-signs.tsv", "kind"));
    }

    KindDetector(ChoiceWeights weights) {
        this.weights = weights;
    }

    @Override
    public List<Finding<?>> detect(Reading reading) {
        List<KindVote> votes = votesOf(reading);
        Finding<Kind> news = subjects.of(reading);
        Finding<Kind> byCues = byCues(reading, votes, news);
        Kind likeliest = weights.likeliest(
                        Stream.of(Kind.values()).map(Kind::slug), KindSigns.of(reading, votes, news.value()))
                .flatMap(Kind::ofSlug)
                .orElse(byCues.value());
        return List.of(likeliest == byCues.value() ? byCues : likely(reading, likeliest, votes, news));
    }

    /** What is seen of a document: what the weights are made from. */
    Map<String, Double> signs(Reading reading) {
        return KindSigns.of(reading, votesOf(reading), subjects.of(reading).value());
    }

    /** A kind that the cues alone do not give, quoted where something speaks for it, else where the document begins. */
    private static Finding<Kind> likely(Reading reading, Kind kind, List<KindVote> votes, Finding<Kind> news) {
        Optional<Finding<Kind>> voted = votes.stream()
                .filter(vote -> vote.kind().equals(kind.slug()))
                .max(Comparator.comparingInt(vote -> vote.cue().weight()))
                .map(vote -> Reading.finding(kind, vote.page(), vote.span(), LIKELY, Confidence.LOW));
        return voted.or(() -> Optional.of(news)
                        .filter(finding -> finding.value() == kind)
                        .map(finding -> new Finding<>(kind, finding.evidence().by(LIKELY), Confidence.LOW)))
                .orElseGet(() -> {
                    Finding<Kind> opening = other(reading);
                    return new Finding<>(kind, opening.evidence().by(LIKELY), Confidence.LOW);
                });
    }

    private List<KindVote> votesOf(Reading reading) {
        String catalogue = reading.findings(InnovationName.class).count() > FEW ? "report" : "profile";
        return votes(reading).stream()
                .map(vote -> vote.withCatalogueAs(catalogue))
                .toList();
    }

    /** The kind as the cues alone give it. @param news which sort of news it would be */
    private static Finding<Kind> byCues(Reading reading, List<KindVote> votes, Finding<Kind> news) {
        Map<String, Integer> sums = new HashMap<>();
        votes.forEach(vote -> sums.merge(vote.kind(), vote.cue().weight(), Integer::sum));
        Optional<Map.Entry<String, Integer>> best = sums.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
        if (best.isEmpty()) {
            return sheet(reading, votes)
                    .or(() -> subjectAlone(reading))
                    .or(() -> prose(reading, news))
                    .orElseGet(() -> other(reading));
        }
        String winner = best.get().getKey();
        if (winner.equals(NEWS)) {
            return news;
        }
        KindVote telling = telling(votes, winner);
        Optional<Finding<Kind>> profile = Optional.of(winner)
                .filter(kind -> kind.equals("report") && telling.cue().weight() < ENOUGH)
                .flatMap(kind -> subjectAlone(reading));
        if (profile.isPresent()) {
            return profile.get();
        }
        Confidence confidence = best.get().getValue() >= SURE ? Confidence.HIGH : Confidence.MEDIUM;
        return Reading.finding(
                Kind.valueOf(winner.toUpperCase(Locale.ROOT)),
                telling.page(),
                telling.span(),
                "kind." + winner,
                confidence);
    }

    /** Little tells, but that little is a label of a sheet, and no reporter is heard. */
    private static Optional<Finding<Kind>> sheet(Reading reading, List<KindVote> votes) {
        boolean reported = votes.stream().anyMatch(vote -> vote.kind().equals(NEWS));
        boolean named = reading.findings(InnovationName.class).findFirst().isPresent();
        return votes.stream()
                .filter(vote -> vote.kind().equals(SHEET) && named && !reported)
                .findFirst()
                .map(vote -> Reading.finding(Kind.PROFILE, vote.page(), vote.span(), "kind.profile", Confidence.LOW));
    }

    /** Nothing tells but an innovation is the subject: prose about it is news, slides and sheets are its profile. */
    private static Optional<Finding<Kind>> subjectAlone(Reading reading) {
        return subject(reading).map(name -> {
            Kind kind = isProse(reading) ? Kind.INNOVATION_NEWS : Kind.PROFILE;
            return Reading.finding(kind, name.page(), name.span(), "kind.subject-alone", Confidence.LOW);
        });
    }

    /** Prose that names an innovation and is nothing else is most often news, though nobody speaks in it. */
    private static Optional<Finding<Kind>> prose(Reading reading, Finding<Kind> news) {
        return Optional.of(new Finding<>(news.value(), news.evidence(), Confidence.LOW))
                .filter(finding ->
                        reading.findings(InnovationName.class).findFirst().isPresent())
                .filter(finding -> isProse(reading));
    }

    private static boolean isProse(Reading reading) {
        long all = reading.pages().stream()
                .mapToLong(page -> page.text().strip().length())
                .sum();
        long prose = reading.pages().stream()
                .flatMap(page -> page.text().lines())
                .mapToLong(String::length)
                .filter(length -> length >= PROSE)
                .sum();
        return 2 * prose >= all;
    }

    private record Subject(ReadPage page, Span span) {}

    private static Optional<Subject> subject(Reading reading) {
        return place(reading, reading.findings(InnovationName.class).filter(name -> isSubject(reading, name)));
    }

    private static Optional<Subject> place(Reading reading, Stream<Finding<InnovationName>> names) {
        return names.findFirst()
                .flatMap(name -> reading.pages().stream()
                        .filter(page -> page.page().number() == name.evidence().page())
                        .findFirst()
                        .map(page -> new Subject(
                                page,
                                new Span(
                                        name.evidence().start(), name.evidence().end()))));
    }

    private static KindVote telling(List<KindVote> votes, String kind) {
        return votes.stream()
                .filter(vote -> vote.kind().equals(kind))
                .max(Comparator.comparingInt((KindVote vote) -> vote.cue().weight()))
                .orElseThrow();
    }

    private static Finding<Kind> other(Reading reading) {
        ReadPage page = reading.pages().stream()
                .filter(candidate -> !candidate.sentences().isEmpty())
                .findFirst()
                .orElse(reading.pages().getFirst());
        Span line = page.sentences().stream()
                .findFirst()
                .orElse(new Span(0, page.text().length()));
        return Reading.finding(Kind.OTHER, page, line, "kind.none", Confidence.LOW);
    }

    private List<KindVote> votes(Reading reading) {
        Map<Cue, KindVote> votes = new HashMap<>();
        for (ReadPage page : reading.pages()) {
            boolean first =
                    page.page().number() == reading.pages().getFirst().page().number();
            List<Span> lines = Lines.written(page.text());
            for (int i = 0; i < lines.size(); i++) {
                Span line = lines.get(i);
                List<Token> tokens = page.words(line);
                int words = tokens.size();
                boolean heads = i == 0 || !line.of(page.text()).stripTrailing().endsWith(".");
                if (first && i < TITLE_LINES && words <= TITLE_WORDS && heads) {
                    vote(votes, page, line, tokens, Place.TITLE, 2);
                }
                if (first && i == 0) {
                    headed(votes);
                }
                if (isRow(line.of(page.text()))) {
                    boolean alone =
                            i + 1 == lines.size() || !isRow(lines.get(i + 1).of(page.text()));
                    if (!alone) {
                        table(votes, page, line, tokens);
                    }
                } else if (words <= HEADING_WORDS) {
                    vote(votes, page, line, tokens, Place.HEADING, 1);
                }
                vote(votes, page, line, tokens, Place.BODY, Integer.MAX_VALUE);
            }
            instructions(votes, page);
            newsLayout(page, first).forEach(vote -> votes.putIfAbsent(vote.cue(), vote));
        }
        SheetHead.of(reading)
                .ifPresent(head -> votes.put(
                        HEAD, new KindVote(SHEET, HEAD, reading.pages().getFirst(), head)));
        return List.copyOf(votes.values());
    }

    private static boolean isRow(String line) {
        return Letters.count(line, sign -> sign == '\t' || sign == '|') >= CELLS - 1;
    }

    /** Labels side by side head a table of many innovations, one below another a sheet of one. */
    private void table(Map<Cue, KindVote> votes, ReadPage page, Span line, List<Token> tokens) {
        boolean heads = cues.byPlace().get(Place.HEADING).find(tokens).stream()
                .flatMap(hit -> hit.values().stream())
                .anyMatch(cue -> cue.kind().equals(SHEET));
        if (heads) {
            votes.putIfAbsent(TABLE, new KindVote(TABLE.kind(), TABLE, page, line));
        }
    }

    private static void headed(Map<Cue, KindVote> votes) {
        votes.values().stream()
                .filter(vote -> vote.cue().weight() > ENOUGH)
                .min(Comparator.comparingInt((KindVote vote) -> vote.span().start())
                        .thenComparing(vote -> vote.cue().weight(), Comparator.reverseOrder())
                        .thenComparing(KindVote::kind))
                .ifPresent(vote -> {
                    Cue more = new Cue(vote.kind(), FIRST_LINE, "first line");
                    votes.put(more, new KindVote(vote.kind(), more, vote.page(), vote.span()));
                });
    }

    /** What tells the reader to do something stands at the beginning of its sentence: {@code Timbang hasilnya setiap bulan}. */
    private void instructions(Map<Cue, KindVote> votes, ReadPage page) {
        for (Lexicon.Hit<Cue> hit : cues.byPlace().get(Place.OPENING).find(page.words())) {
            int start = hit.span().start();
            String before = page.text().substring(Lines.start(page.text(), start), start);
            boolean opens = Character.isUpperCase(page.text().charAt(start))
                    && OPENING.matcher(before).find();
            if (opens) {
                hit.values().forEach(cue -> asked(votes, cue, new KindVote(cue.kind(), cue, page, hit.span())));
            }
        }
    }

    /** A form asks in the same words again and again, and each time counts; what a guide says twice it says once. */
    private static void asked(Map<Cue, KindVote> votes, Cue cue, KindVote vote) {
        if (votes.putIfAbsent(cue, vote) != null && cue.kind().equals(FORM)) {
            for (int i = 2; i <= QUESTIONS; i++) {
                Cue again = new Cue(cue.kind(), cue.weight(), cue.phrase() + " " + i);
                if (votes.putIfAbsent(again, new KindVote(cue.kind(), again, vote.page(), vote.span())) == null) {
                    return;
                }
            }
        }
    }

    /** @param within how many words, numbers left out, may stand before the cue */
    private void vote(Map<Cue, KindVote> votes, ReadPage page, Span line, List<Token> tokens, Place place, int within) {
        for (Lexicon.Hit<Cue> hit : cues.byPlace().get(place).find(tokens)) {
            if (within == Integer.MAX_VALUE || wordsBefore(page, line, tokens, hit, place) < within) {
                Span span = new Span(
                        line.start() + hit.span().start(),
                        line.start() + hit.span().end());
                hit.values().forEach(cue -> votes.putIfAbsent(cue, new KindVote(cue.kind(), cue, page, span)));
            }
        }
    }

    private static long wordsBefore(ReadPage page, Span line, List<Token> tokens, Lexicon.Hit<Cue> hit, Place place) {
        List<Token> before = tokens.subList(0, hit.firstWord());
        if (place == Place.TITLE) {
            String head = line.of(page.text()).substring(0, hit.span().start());
            int colon = hit.values().stream().allMatch(cue -> cue.weight() >= BEHIND_DASH)
                    ? lastMark(head)
                    : head.lastIndexOf(':');
            List<Token> behindColon =
                    before.stream().filter(word -> word.start() > colon).toList();
            before = before.size() - behindColon.size() <= NAME_WORDS ? behindColon : before;
        }
        return before.stream()
                .filter(word -> word.exact().length() > 1
                        && !Character.isDigit(word.exact().charAt(0)))
                .count();
    }

    /** Where what is said of a name begins: {@code BANK POHON – A Short Guide}. */
    private static int lastMark(String text) {
        Matcher mark = MARK.matcher(text);
        int last = -1;
        while (mark.find()) {
            last = mark.start();
        }
        return last;
    }

    private List<KindVote> newsLayout(ReadPage page, boolean first) {
        List<KindVote> votes = new ArrayList<>();
        if (first) {
            reporting
                    .dateline(page)
                    .filter(line -> !isTitle(page, line))
                    .ifPresent(line ->
                            votes.add(new KindVote(NEWS, new Cue(NEWS, DATELINED, KindVote.DATELINE), page, line)));
        }
        reporting
                .day(page)
                .ifPresent(day -> votes.add(new KindVote(NEWS, new Cue(NEWS, ENOUGH, KindVote.DAY), page, day)));
        reporting
                .speeches(page)
                .forEach(speech -> votes.add(
                        new KindVote(NEWS, new Cue(NEWS, SPOKEN, KindVote.SPEECH + " " + votes.size()), page, speech)));
        return votes;
    }

    /** Whether what stands before the dash says what sort of document it is: {@code Formulir Replikasi – BANK POHON}. */
    private boolean isTitle(ReadPage page, Span line) {
        Matcher dash = DASH.matcher(line.of(page.text()));
        return dash.find()
                && !cues
                        .byPlace()
                        .get(Place.TITLE)
                        .find(Words.of(line.of(page.text()).substring(0, dash.start())))
                        .stream()
                        .flatMap(hit -> hit.values().stream())
                        .allMatch(cue -> cue.kind().equals(NEWS));
    }

    /** The innovation is what the news is about: in the title or the first paragraph, or named again and again. */
    private static boolean isSubject(Reading reading, Finding<InnovationName> finding) {
        String name = Words.fold(finding.value().name());
        String title = Words.fold(reading.document().title());
        String lead = Words.fold(firstParagraph(reading.pages().getFirst().text()));
        if (title.contains(name) || lead.contains(name)) {
            return true;
        }
        Pattern words = Pattern.compile(Pattern.quote(name));
        long mentions = reading.pages().stream()
                .mapToLong(
                        page -> words.matcher(Words.fold(page.text())).results().count())
                .sum();
        return mentions >= MENTIONS;
    }

    private static String firstParagraph(String text) {
        return Lines.written(text).stream()
                .map(line -> line.of(text))
                .filter(line -> line.length() >= PARAGRAPH)
                .findFirst()
                .orElse("");
    }
}
