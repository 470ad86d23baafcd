package id.simpul.detect;

import id.simpul.detect.AwardNames.Named;
import id.simpul.detect.AwardSchemes.Found;
import id.simpul.detect.AwardSchemes.Place;
import id.simpul.detect.AwardSchemes.Sole;
import id.simpul.detect.AwardSeries.Told;
import id.simpul.detect.AwardWords.Cue;
import id.simpul.detect.AwardWords.Scheme;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Award;
import id.simpul.model.Award.Standing;
import id.simpul.model.Confidence;
import id.simpul.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the distinctions that a text tells of: what names a prize ({@link AwardNames}), what the words around it say
 * ({@link AwardCues}), in which competition it was won ({@link AwardSchemes}) and when ({@link AwardYears}); an award
 * that is only wished for is none. The words stand in {@code awards.tsv}. Safe to share.
 */
final class AwardReader {

    private static final String FINALIST = "Finalis";
    private static final Pattern PRIZE = Pattern.compile("(?iu)\\W*(?:penghargaan|prestasi|award|recognition)\\b");
    private static final Pattern UNSAID = Pattern.compile("(?iu)\\W*(?:penghargaan|prestasi|award|recognition)?\\W*");

    private final AwardWords words;
    private final AwardYears years;
    private final AwardNames names;
    private final AwardSchemes schemes;
    private final AwardCues cues;

    AwardReader(AwardWords words) {
        this.words = words;
        years = new AwardYears(words);
        names = new AwardNames(words, years);
        schemes = new AwardSchemes(words, years);
        cues = new AwardCues(words);
    }

    /** The words that it reads by. */
    AwardWords words() {
        return words;
    }

    /** The prizes of the document, in the order of its text; what the text leaves open is left open. */
    List<Told> told(Reading reading) {
        return reading.once(AwardReader.class, () -> read(reading));
    }

    private List<Told> read(Reading reading) {
        List<Told> found = new ArrayList<>();
        Optional<Sole> sole = schemes.sole(reading);
        Layout layout = Layout.of(reading);
        for (ReadPage page : reading.pages()) {
            List<Told> prizes = new ArrayList<>();
            names.on(page).stream()
                    .filter(named -> layout.at(page, named.span().start()) != Layout.Section.ASIDE)
                    .forEach(named -> prize(page, named, sole, prizes).ifPresent(prizes::add));
            AwardSeries.of(page, prizes).forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** @param before the prizes that stand before it */
    private Optional<Told> prize(ReadPage page, Named named, Optional<Sole> sole, List<Told> before) {
        Place place = schemes.place(page, named);
        Set<Cue> said = cues.of(page, named.span(), place.phrase(), place.sentence());
        Optional<Told> several = Optional.of(before)
                .filter(told -> isOneOfSeveral(named, place.sentence(), told))
                .map(List::getLast);
        Optional<Found> found = schemes.of(named, place, sole)
                .or(() -> several.map(told -> told.finding().value().scheme())
                        .map(scheme -> new Found(new Scheme(scheme, false), true)));
        return found.flatMap(competition -> {
            boolean shortlisted = isShortlisted(named, competition, said);
            boolean won = shortlisted || isWon(named, place, said, before);
            if (said.contains(Cue.WISH) || said.contains(Cue.LATER) || (!won && needsCue(named))) {
                return Optional.empty();
            }
            Award award = new Award(
                    competition.scheme().name(),
                    named.tier(),
                    schemes.group(named, place.phrase().of(page.text())),
                    year(named, place, competition, said, before)
                            .or(() -> competition.assumed() && !said.contains(Cue.EARLIER)
                                    ? sole.flatMap(Sole::year).or(() -> several.flatMap(Told::year))
                                    : Optional.empty()),
                    shortlisted ? Standing.SHORTLISTED : Standing.WON);
            Span stretch = new Span(
                    Math.min(named.span().start(), place.phrase().start()),
                    Math.max(named.span().end(), place.phrase().end()));
            return Optional.of(new Told(
                    Reading.finding(award, page, stretch, "award.phrase", won ? Confidence.HIGH : Confidence.MEDIUM),
                    stretch,
                    place.sentence(),
                    words.ago(page, stretch, place.sentence())));
        });
    }

    /** Whether it is a step on the way: what may come last has been reached by whoever came to it. */
    private boolean isShortlisted(Named named, Found competition, Set<Cue> said) {
        boolean national = competition.scheme().national();
        boolean isFinal = named.top()
                .map(top -> words.tops().getOrDefault(top, false) && national)
                .orElse(!named.tier().equals(FINALIST));
        boolean listed = named.top()
                .filter(top -> !national || words.tops().containsKey(top))
                .isPresent();
        boolean reached = (isFinal || listed) && said.contains(Cue.STAGE);
        return named.tier().equals(FINALIST) || said.contains(Cue.SHORTLISTED) && !reached;
    }

    private boolean isWon(Named named, Place place, Set<Cue> said, List<Told> before) {
        boolean opens = named.isRank()
                && place.page()
                        .text()
                        .substring(place.sentence().start(), named.span().start())
                        .isBlank();
        return place.heading().isPresent()
                || opens
                || isListed(place)
                || named.isRank()
                        && (years.justBefore(place.page(), named.span()).isPresent()
                                || AwardYears.opensLine(place.page(), named.span()))
                || schemes.isOfIt(named, place)
                || said.contains(Cue.WON)
                || isOneOfSeveral(named, place.sentence(), before)
                || (!named.tier().isEmpty() && said.contains(Cue.HINT));
    }

    /** {@code Penghargaan IGA tahun 2021.}: nothing else is said in the sentence. */
    private static boolean isListed(Place place) {
        String text = place.page().text();
        return place.phrase().end() <= place.sentence().end()
                && PRIZE.matcher(text.substring(
                                place.sentence().start(), place.phrase().end()))
                        .lookingAt()
                && UNSAID.matcher(text.substring(
                                place.sentence().start(), place.phrase().start()))
                        .matches()
                && UNSAID.matcher(text.substring(
                                place.phrase().end(), place.sentence().end()))
                        .matches();
    }

    /** The year by the nearest words that tell it: the prize's own first, then its line's, its sentence's, its list's. */
    private Optional<Integer> year(Named named, Place place, Found competition, Set<Cue> said, List<Told> before) {
        ReadPage page = place.page();
        Span name = named.span();
        Span sentence = place.sentence();
        int from = before.isEmpty() ? 0 : before.getLast().stretch().end();
        Optional<Span> ofItsYear = place.earlier().filter(where -> !said.contains(Cue.EARLIER));
        return named.year()
                .or(() -> AwardYears.of(page, place.phrase()))
                .or(() -> years.shifted(page, sentence, name, from))
                .or(() -> competition.isYearly() ? Optional.empty() : years.ofNear(page, name, sentence))
                .or(() -> years.justBefore(page, name))
                .or(() -> RowYear.of(page, name.start()))
                .or(() -> AwardYears.ofLine(page, name))
                .or(() -> place.heading().flatMap(line -> AwardYears.in(page.text(), line)))
                .or(() -> place.earlier().flatMap(where -> years.told(page, sentence, name.start())))
                .or(() -> ofItsYear.flatMap(where -> years.ofScheme(page, where)))
                .or(() -> competition.isYearly() ? Optional.empty() : years.ofScheme(page, sentence))
                .or(() -> years.told(page, sentence, name.start()))
                .or(() -> AwardYears.behind(page, place.phrase(), sentence))
                .or(() -> named.top().isPresent() ? years.before(page, sentence) : Optional.empty());
    }

    /** {@code RAPI juara I, JALI juara II}: what was said of the first rank holds for the ranks beside it. */
    private static boolean isOneOfSeveral(Named named, Span sentence, List<Told> before) {
        return named.isRank()
                && !before.isEmpty()
                && sentence.start() - before.getLast().sentence().end() <= 1
                && before.getLast().finding().value().tier().startsWith(AwardNames.RANK);
    }

    /** A scheme's own name says nothing of a prize; a "Top 45" does. */
    private static boolean needsCue(Named named) {
        return named.tier().isEmpty()
                || named.top().isEmpty() && !named.tierScheme().equals(AwardSchemes.YEARLY);
    }
}
