package id.simpul.detect;

import id.simpul.detect.AwardNames.Named;
import id.simpul.detect.AwardWords.Scheme;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.text.Lexicon;
import id.simpul.text.Sentences;
import id.simpul.text.Span;
import id.simpul.text.Words;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says in which competition a prize was won: the one beside its name, in its sentence, above its list, before its sentence,
 * or the only one of the document. Safe to share.
 */
final class AwardSchemes {

    private static final int FAR = 40;

    private static final Pattern ROW_START = Pattern.compile("\\s*(?:\\(?\\w{1,3}[.)]|[-–•*●▪])?[\\s|]*");

    private static final Pattern APPOSED = Pattern.compile("\\s*[,(–—-]\\s*");

    private static final int MOST_ROWS = 40;

    private static final int PHRASE_WORDS = 16;

    /** A sentence often names this year's competition and an earlier year's prize: only the prize's own year counts. */
    static final String YEARLY = Scheme.NATIONAL.name();

    /** Whoever holds a contest may call it so. */
    static final String ANY = "Kompetisi Inovasi Daerah";

    private final AwardWords words;
    private final AwardYears years;

    AwardSchemes(AwardWords words, AwardYears years) {
        this.words = words;
        this.years = years;
    }

    /**
     * Where a prize is told.
     *
     * @param phrase its name and the words of competitions around it
     * @param heading the line above that heads its list
     * @param earlier the sentence before, where that may name its competition
     */
    record Place(ReadPage page, Span phrase, Span sentence, Optional<Span> heading, Optional<Span> earlier) {}

    /**
     * A competition found for a prize.
     *
     * @param assumed whether it is the document's only one, and the prize's own words name none or another's
     */
    record Found(Scheme scheme, boolean assumed) {

        boolean isYearly() {
            return scheme.name().equals(YEARLY);
        }
    }

    /** Where the prize is told. */
    Place place(ReadPage page, Named named) {
        Span sentence = Sentences.around(page.sentences(), named.span());
        return new Place(
                page,
                years.phrase(page, named.span()),
                sentence,
                heading(page, named),
                sentenceBefore(page, sentence, named));
    }

    /** The competition of the prize; empty if nothing tells. @param sole the document's only one */
    Optional<Found> of(Named named, Place place, Optional<Sole> sole) {
        ReadPage page = place.page();
        Span sentence = place.sentence();
        Optional<Span> earlier = place.earlier();
        Optional<Scheme> said = ofPlace(page, named, sentence)
                .or(() -> scheme(page, place.phrase(), named)
                        .map(found -> apposed(page, place.phrase(), sentence, found)))
                .or(() -> scheme(page, sentence, named))
                .or(() -> place.heading().flatMap(line -> scheme(page, line, named)))
                .or(() -> earlier.flatMap(where -> scheme(page, where, named)));
        // "juara III tingkat provinsi itu": which one, the text has said before.
        Optional<Scheme> told = said.filter(Scheme.OWN::equals)
                .flatMap(own -> earlier.flatMap(where -> scheme(page, where, named))
                        .filter(scheme -> !scheme.national())
                        .or(() -> sole.map(Sole::scheme).filter(scheme -> !scheme.national())))
                .or(() -> said);
        // Ranks are given by the provinces only; they borrow the names of national prizes.
        boolean borrowed = named.isRank()
                || named.top().isEmpty()
                        && named.tierScheme().equals(YEARLY)
                        && !named.tier().isEmpty();
        Optional<Scheme> ranked = sole.map(Sole::scheme)
                .filter(only -> !only.national() && borrowed)
                .filter(only -> told.filter(one -> one.name().equals(YEARLY)).isPresent());
        Optional<Scheme> scheme = ranked.or(() -> told)
                .or(() -> sole.map(Sole::scheme)
                        .filter(only -> mayBeOf(named, only))
                        .filter(only -> !named.isRank() || !words.isOfContest(sentence.of(page.text()))));
        boolean national = words.national().contains(named.tier());
        return scheme.map(found -> national && !found.national()
                ? new Found(Scheme.NATIONAL, true)
                : new Found(found, told.isEmpty() || ranked.isPresent()));
    }

    /** Whether the prize's own phrase names its competition; what rules promise names the own contest of a region too. */
    boolean isOfIt(Named named, Place place) {
        return !named.tier().isEmpty()
                && (ofPlace(place.page(), named, place.sentence()).isPresent()
                        || scheme(place.page(), place.phrase(), named)
                                .filter(one -> !one.name().equals(ANY)
                                        || AwardYears.of(place.page(), place.phrase())
                                                .isPresent())
                                .isPresent());
    }

    /**
     * The one competition that a document speaks of.
     *
     * @param year the one year that stands beside it
     */
    record Sole(Scheme scheme, Optional<Integer> year) {}

    /** The competition of prizes whose sentence names none, if all of the document names only one. */
    Optional<Sole> sole(Reading reading) {
        Set<Scheme> schemes = new LinkedHashSet<>();
        Set<Integer> told = new LinkedHashSet<>();
        for (ReadPage page : reading.pages()) {
            for (Lexicon.Hit<Scheme> hit : words.schemes().find(page.words()).stream()
                    .limit(AwardNames.MOST)
                    .toList()) {
                if (!hit.values().contains(Scheme.OWN)) {
                    schemes.add(hit.values().getFirst());
                }
                AwardYears.of(page, years.phrase(page, hit.span())).ifPresent(told::add);
            }
        }
        // A province's competition is often introduced with the words of the national one.
        Optional<Scheme> scheme = only(schemes)
                .or(() ->
                        only(schemes.stream().filter(one -> !one.national()).collect(Collectors.toUnmodifiableSet())));
        return scheme.map(one -> new Sole(one, only(told)));
    }

    private static <T> Optional<T> only(Set<T> values) {
        return values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty();
    }

    /** A tier of one competition is none of another; what the national one does not award is not its own. */
    private boolean mayBeOf(Named named, Scheme scheme) {
        if (named.top().isPresent()) {
            return !scheme.national() && !words.tops().containsKey(named.top().get())
                    || scheme.national()
                            && scheme.name().equals("KIPP")
                            && words.tops().containsKey(named.top().get());
        }
        boolean ranked = named.isRank() && !scheme.national();
        return ranked || !named.tier().isEmpty() && named.tierScheme().equals(scheme.name());
    }

    /** {@code Top 30 Sulsel}, {@code terbaik kedua se-Jawa Barat}: the province behind a prize that it may give. */
    private Optional<Scheme> ofPlace(ReadPage page, Named named, Span sentence) {
        boolean ranked = named.isRank();
        boolean national = named.top().map(words.tops()::containsKey).orElse(!ranked);
        if (national || ranked && !words.isOfInnovation(sentence.of(page.text()))) {
            return Optional.empty();
        }
        Span behind = new Span(
                named.span().end(),
                Math.max(
                        named.span().end(),
                        Math.min(sentence.end(), named.span().end() + FAR)));
        return words.provinces().find(page.words(behind)).stream()
                .filter(hit -> hit.firstWord() == 0)
                .map(hit -> hit.values().getFirst())
                .findFirst();
    }

    /** {@code the provincial innovation contest, KOIN YANLIK}: what is said in general, and then by name. */
    private Scheme apposed(ReadPage page, Span phrase, Span sentence, Scheme found) {
        int end = Math.max(phrase.end(), Math.min(sentence.end(), phrase.end() + FAR));
        return words.schemes().find(page.words(new Span(phrase.end(), end))).stream()
                .filter(hit -> hit.firstWord() == 0
                        && APPOSED.matcher(page.text())
                                .region(phrase.end(), phrase.end() + hit.span().start())
                                .matches())
                .map(hit -> hit.values().getFirst())
                .filter(named -> !named.national() && vagueness(named) < vagueness(found))
                .findFirst()
                .orElse(found);
    }

    private static int vagueness(Scheme scheme) {
        return scheme.equals(Scheme.OWN) ? 2 : scheme.name().equals(ANY) ? 1 : 0;
    }

    private Optional<Scheme> scheme(ReadPage page, Span where, Named named) {
        List<Scheme> schemes = words.schemes().find(Words.of(where.of(page.text()))).stream()
                .map(hit -> hit.values().getFirst())
                .toList();
        boolean nationalTop = named.top().map(words.tops()::containsKey).orElse(false);
        Optional<Scheme> provincial = schemes.stream()
                .filter(scheme -> !scheme.national())
                .filter(scheme -> !nationalTop
                        || !scheme.equals(Scheme.OWN)
                        || where.start() >= named.span().start())
                .min(Comparator.comparingInt(AwardSchemes::vagueness));
        if (!named.tierScheme().isEmpty()) {
            boolean itself = named.tierScheme().equals("KIPP");
            if (itself && named.tier().isEmpty() && provincial.isPresent()) {
                return provincial;
            }
            return schemes.stream()
                    .filter(scheme -> scheme.name().equals(named.tierScheme()))
                    .findFirst()
                    .or(() -> itself || named.alone()
                            ? Optional.of(new Scheme(named.tierScheme(), true))
                            : Optional.empty());
        }
        if (provincial.isPresent()) {
            return provincial;
        }
        Optional<Scheme> national = schemes.stream().findFirst();
        if (named.top().isEmpty()) {
            return national;
        }
        boolean stageOfAGroup =
                named.top().get() == 15 && group(named, where.of(page.text())).isPresent();
        if (!nationalTop && !stageOfAGroup) {
            return Optional.empty();
        }
        boolean unmistakable = named.top().get() >= 35;
        return national.or(() -> unmistakable ? Optional.of(new Scheme("KIPP", true)) : Optional.empty());
    }

    /** A rank at the beginning of a row or item belongs to the competition that the heading of the list names. */
    private Optional<Span> heading(ReadPage page, Named named) {
        String text = page.text();
        int start = Lines.start(text, named.span().start());
        boolean ranked = named.top().isEmpty() && named.tierScheme().isEmpty();
        if (!ranked
                || !ROW_START
                        .matcher(text.substring(start, named.span().start()))
                        .matches()) {
            return Optional.empty();
        }
        for (int i = 0; i < MOST_ROWS && start > 0; i++) {
            Span line = new Span(Lines.start(text, start - 1), start - 1);
            start = line.start();
            if (!words.schemes().find(Words.of(line.of(text))).isEmpty()
                    && Words.of(line.of(text)).size() <= PHRASE_WORDS) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** A tier of the IGA, or a rank, may be told in the sentence behind the one that names the competition. */
    private Optional<Span> sentenceBefore(ReadPage page, Span sentence, Named named) {
        boolean ofIga = named.tierScheme().equals("IGA") && !named.tier().isEmpty();
        boolean ranked = named.isRank() && !words.isOfContest(sentence.of(page.text()));
        return ofIga || ranked ? Sentences.before(page.sentences(), sentence) : Optional.empty();
    }

    Optional<String> group(Named named, String text) {
        if (named.tier().endsWith("Replikasi")) {
            return Optional.of("replikasi");
        }
        return words.groups().find(Words.of(text)).stream()
                .map(hit -> hit.values().getFirst())
                .findFirst();
    }
}
