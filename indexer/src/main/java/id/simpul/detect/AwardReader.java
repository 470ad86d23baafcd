package id.simpul.detect;

import id.simpul.detect.AwardSeries.Told;
import id.simpul.detect.AwardWords.Cue;
import id.simpul.detect.AwardWords.Scheme;
import id.simpul.detect.AwardWords.Tier;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Award;
import id.simpul.model.Award.Standing;
import id.simpul.model.Confidence;
import id.simpul.text.Lexicon;
import id.simpul.text.Sentences;
import id.simpul.text.Span;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the distinctions that a text tells of. The competition's year is taken from the words that name the award or its
 * competition ({@link AwardYears}); an award that is only wished for is none. The words stand in {@code awards.tsv}.
 * Safe to share.
 */
final class AwardReader {

    private static final Pattern TOP = Pattern.compile(
            "(?=[t\\d])(?<![\\p{L}\\p{N}])(?:top[\\s-]{0,2}(?<n>\\d{1,3})|(?<m>\\d{1,3})\\s+(?:top|besar|inovasi\\s+terbaik)|(?<k>45|99)\\s+(?:terbaik|best))(?![\\p{L}\\p{N}])(?:/(?<y>20[0-4]\\d))?(?!\\s*(?:hari|menit|persen))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPELLED = Pattern.compile("Top (\\d+)");
    private static final String RANK = "Juara";
    /** A rank may be of some other contest. */
    private static final Pattern CONTEST =
            Pattern.compile("(?iu)\\b(?:lomba|kompetisi|turnamen|festival|kejuaraan|kontes|piala|sayembara)");

    private static final Pattern INNOVATION = Pattern.compile("(?i)inovasi|pelayanan publik|innovation");
    private static final int FAR = 40;
    private static final Pattern ROW_START = Pattern.compile("\\s*(?:\\(?\\w{1,3}[.)]|[-–•*●▪])?[\\s|]*");
    private static final Pattern YEAR = Pattern.compile("\\b20[0-4]\\d\\b");
    private static final Pattern BREAK = Pattern.compile("[,;]");

    /** {@code berharap dapat mengulang Top 45 yang diraih tahun lalu} */
    private static final Pattern ALREADY = Pattern.compile("(?iu)\\s*,?\\s*(?:yang|which)\\s+(?!akan|ingin|hendak)");

    private static final int MOST_ROWS = 40;
    private static final int PHRASE_WORDS = 16;
    private static final int CUE_BEFORE = 9;
    private static final int WISH_BEFORE = 14;
    private static final int CUE_AFTER = 4;

    /** A sentence often names this year's competition and an earlier year's prize: only the prize's own year counts. */
    private static final String YEARLY = "KIPP";

    /** Whoever holds a contest may call it so. */
    private static final String ANY = "Kompetisi Inovasi Daerah";

    private final AwardWords words;
    private final AwardYears years;

    /** What is won, and where its name stands. */
    private record Named(
            String tier, String tierScheme, Span span, Optional<Integer> top, Optional<Integer> year, boolean alone) {}

    /** A page that names more prizes is looked at up to here. */
    private static final int MOST = 1_000;

    AwardReader(AwardWords words) {
        this.words = words;
        years = new AwardYears(words);
    }

    /** The prizes of the document, in the order of its text; what the text leaves open is left open. */
    List<Told> told(Reading reading) {
        return reading.once(AwardReader.class, () -> read(reading));
    }

    private List<Told> read(Reading reading) {
        List<Told> found = new ArrayList<>();
        Optional<Sole> sole = sole(reading);
        Layout layout = Layout.of(reading);
        for (ReadPage page : reading.pages()) {
            List<Told> prizes = new ArrayList<>();
            for (Named named : named(page)) {
                if (layout.at(page, named.span().start()) == Layout.Section.ASIDE) {
                    continue;
                }
                award(page, named, sole, prizes).ifPresent(prizes::add);
            }
            AwardSeries.of(page, prizes).forEach(found::add);
        }
        return List.copyOf(found);
    }

    /**
     * The one competition that a document speaks of.
     *
     * @param year the one year that stands beside it
     */
    private record Sole(Scheme scheme, Optional<Integer> year) {}

    /** The competition of prizes whose sentence names none, if all of the document names only one. */
    private Optional<Sole> sole(Reading reading) {
        Set<Scheme> schemes = new LinkedHashSet<>();
        Set<Integer> told = new LinkedHashSet<>();
        for (ReadPage page : reading.pages()) {
            for (Lexicon.Hit<Scheme> hit :
                    words.schemes().find(page.words()).stream().limit(MOST).toList()) {
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
        boolean ranked = named.tier().startsWith(RANK) && !scheme.national();
        return ranked || !named.tier().isEmpty() && named.tierScheme().equals(scheme.name());
    }

    private List<Named> named(ReadPage page) {
        List<Named> all = new ArrayList<>();
        Matcher matcher = TOP.matcher(page.text());
        List<Lexicon.Hit<Tier>> tiers =
                words.tiers().find(page.words()).stream().limit(MOST).toList();
        while ((page.has("top") || page.has("besar") || page.has("terbaik") || page.has("best"))
                && all.size() < MOST
                && matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (tiers.stream().noneMatch(hit -> hit.span().overlaps(span))) {
                String digits = Stream.of("n", "m", "k")
                        .map(matcher::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
                Optional<Integer> year = Optional.ofNullable(matcher.group("y")).map(Integer::parseInt);
                all.add(new Named("Top " + digits, "", span, Optional.of(Integer.parseInt(digits)), year, false));
            }
        }
        // "Top 45 … Terpuji" is one award, not two.
        List<Span> tops =
                all.stream().map(top -> years.phrase(page, top.span())).toList();
        for (Lexicon.Hit<Tier> hit : tiers) {
            Tier tier = tier(page, hit);
            boolean shouted = !hit.span().of(page.text()).matches(".*\\p{Ll}.*");
            boolean isWord = tier.name().equals("OPSI") && hit.words() == 1 && !shouted;
            if (!isWord && tops.stream().noneMatch(top -> top.overlaps(hit.span()))) {
                Matcher spelled = SPELLED.matcher(tier.name());
                Optional<Integer> top =
                        spelled.matches() ? Optional.of(Integer.parseInt(spelled.group(1))) : Optional.empty();
                all.add(new Named(tier.name(), tier.scheme(), hit.span(), top, Optional.empty(), tier.alone()));
            }
        }
        for (RankColumn.Cell cell : RankColumn.of(page)) {
            if (all.size() < MOST
                    && all.stream().noneMatch(named -> named.span().overlaps(cell.span()))) {
                all.add(new Named(cell.rank(), "", cell.span(), Optional.empty(), Optional.empty(), false));
            }
        }
        all.sort(Comparator.comparingInt(one -> one.span().start()));
        return all;
    }

    /** What a form means depends on the competition that the sentence names. */
    private Tier tier(ReadPage page, Lexicon.Hit<Tier> hit) {
        if (hit.values().size() == 1) {
            return hit.values().getFirst();
        }
        Span sentence = Sentences.around(page.sentences(), hit.span());
        Set<String> schemes = words.schemes().find(Words.of(sentence.of(page.text()))).stream()
                .map(scheme -> scheme.values().getFirst().name())
                .collect(Collectors.toUnmodifiableSet());
        return hit.values().stream()
                .filter(tier -> schemes.contains(tier.scheme()))
                .findFirst()
                .or(() -> hit.values().stream()
                        .filter(tier -> tier.scheme().isEmpty())
                        .findFirst())
                .orElse(hit.values().getFirst());
    }

    /** @param before the prizes that stand before it */
    private Optional<Told> award(ReadPage page, Named named, Optional<Sole> sole, List<Told> before) {
        Span phrase = years.phrase(page, named.span());
        Span sentence = Sentences.around(page.sentences(), named.span());
        Optional<Span> heading = heading(page, named);
        Optional<Span> earlier = sentenceBefore(page, sentence, named);
        Set<Cue> cues = cues(page, named.span(), phrase, sentence);
        Optional<Span> ofItsYear = earlier.filter(where -> !cues.contains(Cue.EARLIER));
        Optional<Scheme> said = ofPlace(page, named, sentence)
                .or(() -> scheme(page, phrase, named))
                .or(() -> scheme(page, sentence, named))
                .or(() -> heading.flatMap(line -> scheme(page, line, named)))
                .or(() -> earlier.flatMap(where -> scheme(page, where, named)));
        // "juara III tingkat provinsi itu": which one, the text has said before.
        Optional<Scheme> told = said.filter(Scheme.OWN::equals)
                .flatMap(own -> earlier.flatMap(where -> scheme(page, where, named))
                        .filter(scheme -> !scheme.national())
                        .or(() -> sole.map(Sole::scheme).filter(scheme -> !scheme.national())))
                .or(() -> said);
        // Ranks are given by the provinces only; they borrow the names of national prizes.
        boolean borrowed = named.tier().startsWith(RANK)
                || named.top().isEmpty()
                        && named.tierScheme().equals(YEARLY)
                        && !named.tier().isEmpty();
        Optional<Scheme> ranked = sole.map(Sole::scheme)
                .filter(only -> !only.national() && borrowed)
                .filter(only -> told.filter(one -> one.name().equals(YEARLY)).isPresent());
        Optional<Scheme> scheme = ranked.or(() -> told)
                .or(() -> sole.map(Sole::scheme)
                        .filter(only -> mayBeOf(named, only))
                        .filter(only -> !named.tier().startsWith(RANK)
                                || !CONTEST.matcher(sentence.of(page.text())).find()));
        if (scheme.isEmpty()) {
            return Optional.empty();
        }
        boolean isFinal = named.top()
                .map(top ->
                        words.tops().getOrDefault(top, false) && scheme.get().national())
                .orElse(!named.tier().equals("Finalis"));
        boolean listed = named.top()
                .filter(top -> !scheme.get().national() || words.tops().containsKey(top))
                .isPresent();
        boolean reached = (isFinal || listed) && cues.contains(Cue.STAGE);
        boolean stage = cues.contains(Cue.SHORTLISTED) && !reached;
        boolean shortlisted = named.tier().equals("Finalis") || stage;
        // "Juara I Lomba Inovasi Daerah" may be what a rule promises; with its year it is a prize.
        boolean ofIt = !named.tier().isEmpty()
                && scheme(page, phrase, named)
                        .filter(one -> !one.name().equals(ANY)
                                || AwardYears.of(page, phrase).isPresent())
                        .isPresent();
        boolean opens = named.tier().startsWith(RANK)
                && page.text().substring(sentence.start(), named.span().start()).isBlank();
        boolean won = heading.isPresent()
                || opens
                || ofIt
                || cues.contains(Cue.WON)
                || shortlisted
                || isOneOfSeveral(named, sentence, before)
                || (!named.tier().isEmpty() && cues.contains(Cue.HINT));
        if (cues.contains(Cue.WISH) || cues.contains(Cue.LATER) || (!won && needsCue(named))) {
            return Optional.empty();
        }
        String text = phrase.of(page.text());
        Award award = new Award(
                scheme.get().name(),
                named.tier(),
                group(named, text),
                named.year()
                        .or(() -> AwardYears.of(page, phrase))
                        .or(() -> years.shifted(
                                page,
                                sentence,
                                named.span(),
                                before.isEmpty()
                                        ? 0
                                        : before.getLast().stretch().end()))
                        .or(() -> scheme.get().name().equals(YEARLY)
                                ? Optional.empty()
                                : years.ofNear(page, named.span(), sentence))
                        .or(() -> years.justBefore(page, named.span()))
                        .or(() -> RowYear.of(page, named.span().start()))
                        .or(() -> AwardYears.ofLine(page, named.span()))
                        .or(() -> heading.flatMap(line -> AwardYears.in(page.text(), line)))
                        .or(() -> earlier.isPresent()
                                ? years.told(page, sentence, named.span().start())
                                : Optional.empty())
                        .or(() -> ofItsYear.flatMap(where -> years.ofScheme(page, where)))
                        .or(() ->
                                scheme.get().name().equals(YEARLY) ? Optional.empty() : years.ofScheme(page, sentence))
                        .or(() -> years.told(page, sentence, named.span().start()))
                        .or(() -> AwardYears.behind(page, phrase, sentence))
                        .or(() -> named.top().isPresent() ? years.before(page, sentence) : Optional.empty())
                        .or(() -> (told.isEmpty() || ranked.isPresent()) && !cues.contains(Cue.EARLIER)
                                ? sole.flatMap(Sole::year)
                                : Optional.empty()),
                shortlisted ? Standing.SHORTLISTED : Standing.WON);
        Span stretch = new Span(
                Math.min(named.span().start(), phrase.start()),
                Math.max(named.span().end(), phrase.end()));
        return Optional.of(new Told(
                Reading.finding(award, page, stretch, "award.phrase", won ? Confidence.HIGH : Confidence.MEDIUM),
                stretch,
                sentence,
                words.ago(page, stretch, sentence)));
    }

    /** {@code RAPI juara I, JALI juara II}: what was said of the first rank holds for the ranks beside it. */
    private static boolean isOneOfSeveral(Named named, Span sentence, List<Told> before) {
        return named.tier().startsWith(RANK)
                && !before.isEmpty()
                && sentence.start() - before.getLast().sentence().end() <= 1
                && before.getLast().finding().value().tier().startsWith(RANK);
    }

    /** {@code Top 30 Sulsel}, {@code terbaik kedua se-Jawa Barat}: the province behind a prize that it may give. */
    private Optional<Scheme> ofPlace(ReadPage page, Named named, Span sentence) {
        boolean ranked = named.tier().startsWith(RANK);
        boolean national = named.top().map(words.tops()::containsKey).orElse(!ranked);
        if (national || ranked && !INNOVATION.matcher(sentence.of(page.text())).find()) {
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

    /** A scheme's own name says nothing of a prize; a "Top 45" does. */
    private static boolean needsCue(Named named) {
        return named.tier().isEmpty()
                || named.top().isEmpty() && !named.tierScheme().equals("KIPP");
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
                .min(Comparator.comparingInt(AwardReader::vagueness));
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
    private static Optional<Span> sentenceBefore(ReadPage page, Span sentence, Named named) {
        boolean ofIga = named.tierScheme().equals("IGA") && !named.tier().isEmpty();
        boolean ranked = named.tier().startsWith(RANK)
                && !CONTEST.matcher(sentence.of(page.text())).find();
        return ofIga || ranked ? Sentences.before(page.sentences(), sentence) : Optional.empty();
    }

    private Optional<String> group(Named named, String text) {
        if (named.tier().endsWith("Replikasi")) {
            return Optional.of("replikasi");
        }
        return words.groups().find(Words.of(text)).stream()
                .map(hit -> hit.values().getFirst())
                .findFirst();
    }

    /** The words beside the award that say how far it came, within the sentence. */
    private Set<Cue> cues(ReadPage page, Span name, Span phrase, Span sentence) {
        Set<Cue> met = EnumSet.noneOf(Cue.class);
        String before = page.text().substring(sentence.start(), name.start());
        String after = page.text().substring(phrase.end(), Math.max(phrase.end(), sentence.end()));
        List<Token> left = Words.of(before);
        List<Token> right = Words.of(after);
        List<Token> near = left.subList(Math.max(0, left.size() - WISH_BEFORE), left.size());
        int close = left.size() <= CUE_BEFORE
                ? 0
                : left.get(left.size() - CUE_BEFORE).start();
        List<Lexicon.Hit<Cue>> said = words.cues().find(near);
        int turn = said.stream()
                .filter(hit -> hit.values().contains(Cue.TURN))
                .mapToInt(hit -> hit.span().end())
                .max()
                .orElse(0);
        said.forEach(hit -> {
            boolean holds = hit.span().start() >= turn
                    && BREAK.matcher(before)
                            .region(hit.span().end(), before.length())
                            .results()
                            .findAny()
                            .isEmpty();
            boolean isNear = hit.span().start() >= close;
            if (hit.values().contains(Cue.WON) && isNear || holds) {
                hit.values().stream()
                        .filter(cue -> cue != Cue.LATER && (isNear || cue == Cue.WISH))
                        .forEach(met::add);
            }
        });
        words.cues().find(page.words(name)).stream()
                .filter(hit -> hit.values().contains(Cue.WON))
                .forEach(hit -> met.add(Cue.WON));
        words.cues().find(right.subList(0, Math.min(CUE_AFTER, right.size()))).forEach(hit -> {
            boolean ofNext =
                    YEAR.matcher(after.substring(0, hit.span().start())).find();
            hit.values().stream()
                    .filter(cue -> cue != Cue.WISH && !(ofNext && cue == Cue.SHORTLISTED))
                    .forEach(met::add);
        });
        if (met.contains(Cue.WISH)
                && met.contains(Cue.WON)
                && ALREADY.matcher(after).lookingAt()) {
            met.remove(Cue.WISH);
        }
        return met;
    }
}
