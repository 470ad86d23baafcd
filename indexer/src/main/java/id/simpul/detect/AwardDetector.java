package id.simpul.detect;

import id.simpul.detect.AwardWords.Cue;
import id.simpul.detect.AwardWords.Scheme;
import id.simpul.detect.AwardWords.Tier;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Award;
import id.simpul.model.Award.Standing;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.Taxonomy;
import id.simpul.text.Lexicon;
import id.simpul.text.Sentences;
import id.simpul.text.Span;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds distinctions and gives each its normal form. The competition's year is taken from the words that name the
 * award or its competition ({@link AwardYears}), because ceremonies and pages are dated later; an award that is only wished for is none.
 * The words stand in {@code awards.tsv}. Safe to share.
 */
public final class AwardDetector implements Detector {

    private static final Pattern TOP = Pattern.compile(
            "(?=[t\\d])(?<![\\p{L}\\p{N}])(?:top[\\s-]{0,2}(?<n>\\d{1,3})|(?<m>\\d{1,3})\\s+(?:top|besar|inovasi\\s+terbaik))(?![\\p{L}\\p{N}])(?:/(?<y>20[0-4]\\d))?(?!\\s*(?:hari|menit|persen))",
            Pattern.CASE_INSENSITIVE);
    private static final String RANK = "Juara";
    /** A rank may be of some other contest. */
    private static final Pattern CONTEST =
            Pattern.compile("(?iu)\\b(?:lomba|kompetisi|turnamen|festival|kejuaraan|kontes|piala|sayembara)");

    private static final Pattern ROW_START = Pattern.compile("\\s*(?:\\(?\\w{1,3}[.)]|[-–•*●▪])?[\\s|]*");
    private static final Pattern JOINED =
            Pattern.compile("\\s*(?:,\\s*)?(?:(?:dan|serta|sekaligus|juga|masuk|penghargaan)\\s+)*");
    private static final int FAR = 40;
    private static final int MOST_ROWS = 40;
    private static final int PHRASE_WORDS = 16;
    private static final int CUE_BEFORE = 9;
    private static final int CUE_AFTER = 4;

    /** A sentence often names this year's competition and an earlier year's prize: only the prize's own year counts. */
    private static final String YEARLY = "KIPP";

    /** Whoever holds a contest may call it so. */
    private static final String ANY = "Kompetisi Inovasi Daerah";

    private final AwardWords words;
    private final AwardYears years;

    /** What is won, and where its name stands. */
    private record Named(String tier, String tierScheme, Span span, Optional<Integer> top, Optional<Integer> year) {}

    /** An award read, and the words that name it. */
    private record Read(Finding<Award> finding, Span stretch) {

        Read withYearOf(Read other) {
            Award award = finding.value();
            Award dated = new Award(
                    award.scheme(),
                    award.tier(),
                    award.group(),
                    other.finding().value().year(),
                    award.standing());
            return new Read(new Finding<>(dated, finding.evidence(), finding.confidence()), stretch);
        }
    }

    /** A page that names more prizes is looked at up to here. */
    private static final int MOST = 1_000;

    /** @param taxonomy the provinces, after which provincial competitions are named */
    public AwardDetector(Taxonomy taxonomy) {
        words = AwardWords.of(taxonomy);
        years = new AwardYears(words);
    }

    @Override
    public List<Finding<?>> detect(Reading reading) {
        List<Finding<Award>> found = new ArrayList<>();
        Optional<Sole> sole = sole(reading);
        for (ReadPage page : reading.pages()) {
            Optional<Read> before = Optional.empty();
            for (Named named : named(page)) {
                Optional<Read> neighbour = before;
                before = award(page, named, sole)
                        .map(read -> neighbour
                                .filter(other -> isJoined(page.text(), other, read))
                                .map(read::withYearOf)
                                .orElse(read));
                before.map(Read::finding).ifPresent(found::add);
            }
        }
        return AwardMerge.merge(found);
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
                schemes.add(hit.values().getFirst());
                AwardYears.in(page.text(), years.phrase(page, hit.span())).ifPresent(told::add);
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
        return !named.tier().isEmpty() && named.tierScheme().equals(scheme.name());
    }

    /** {@code Top 45 KIPP 2022 dan Top 5 Replikasi}: one year for both. */
    private static boolean isJoined(String text, Read one, Read other) {
        Award first = one.finding().value();
        Award second = other.finding().value();
        int from = one.stretch().end();
        int to = other.stretch().start();
        return first.scheme().equals(second.scheme())
                && first.year().isPresent()
                && second.year().isEmpty()
                && from <= to
                && to - from <= FAR
                && JOINED.matcher(text.substring(from, to)).matches();
    }

    private List<Named> named(ReadPage page) {
        List<Named> all = new ArrayList<>();
        Matcher matcher = TOP.matcher(page.text());
        List<Lexicon.Hit<Tier>> tiers =
                words.tiers().find(page.words()).stream().limit(MOST).toList();
        while ((page.has("top") || page.has("besar") || page.has("terbaik")) && all.size() < MOST && matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (tiers.stream().noneMatch(hit -> hit.span().overlaps(span))) {
                String digits = matcher.group("n") == null ? matcher.group("m") : matcher.group("n");
                Optional<Integer> year = Optional.ofNullable(matcher.group("y")).map(Integer::parseInt);
                all.add(new Named("Top " + digits, "", span, Optional.of(Integer.parseInt(digits)), year));
            }
        }
        // "Top 45 … Terpuji" is one award, not two.
        List<Span> tops =
                all.stream().map(top -> years.phrase(page, top.span())).toList();
        for (Lexicon.Hit<Tier> hit : tiers) {
            Tier tier = hit.values().getFirst();
            boolean shouted = !hit.span().of(page.text()).matches(".*\\p{Ll}.*");
            boolean isWord = tier.name().equals("OPSI") && hit.words() == 1 && !shouted;
            if (!isWord && tops.stream().noneMatch(top -> top.overlaps(hit.span()))) {
                all.add(new Named(tier.name(), tier.scheme(), hit.span(), Optional.empty(), Optional.empty()));
            }
        }
        return all;
    }

    private Optional<Read> award(ReadPage page, Named named, Optional<Sole> sole) {
        Span phrase = years.phrase(page, named.span());
        Span sentence = Sentences.around(page.sentences(), named.span());
        Optional<Span> heading = heading(page, named);
        Optional<Span> before = sentenceBefore(page, sentence, named);
        Set<Cue> cues = cues(page, named.span(), phrase, sentence);
        Optional<Span> ofItsYear = before.filter(where -> !cues.contains(Cue.EARLIER));
        Optional<Scheme> told = scheme(page, phrase, named)
                .or(() -> scheme(page, sentence, named))
                .or(() -> heading.flatMap(line -> scheme(page, line, named)))
                .or(() -> before.flatMap(where -> scheme(page, where, named)));
        // Ranks are given by the provinces only.
        Optional<Scheme> ranked = sole.map(Sole::scheme)
                .filter(only -> !only.national() && named.tier().startsWith(RANK))
                .filter(only -> told.filter(one -> one.name().equals(YEARLY)).isPresent());
        Optional<Scheme> scheme =
                ranked.or(() -> told).or(() -> sole.map(Sole::scheme).filter(only -> mayBeOf(named, only)));
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
        boolean ofIt = !named.tier().isEmpty()
                && scheme(page, phrase, named)
                        .filter(one -> !one.name().equals(ANY))
                        .isPresent();
        boolean won = heading.isPresent()
                || ofIt
                || cues.contains(Cue.WON)
                || shortlisted
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
                        .or(() -> AwardYears.in(page.text(), phrase))
                        .or(() -> years.justBefore(page, named.span()))
                        .or(() -> RowYear.of(page, named.span().start()))
                        .or(() -> heading.flatMap(line -> AwardYears.in(page.text(), line)))
                        .or(() -> before.isPresent()
                                ? years.told(page, sentence, named.span().start())
                                : Optional.empty())
                        .or(() -> ofItsYear.flatMap(where -> years.ofScheme(page, where)))
                        .or(() ->
                                scheme.get().name().equals(YEARLY) ? Optional.empty() : years.ofScheme(page, sentence))
                        .or(() -> years.told(page, sentence, named.span().start()))
                        .or(() -> AwardYears.behind(page, phrase, sentence))
                        .or(() -> named.top().isPresent() ? years.before(page, sentence) : Optional.empty())
                        .or(() -> told.isEmpty() && !cues.contains(Cue.EARLIER)
                                ? sole.flatMap(Sole::year)
                                : Optional.empty()),
                shortlisted ? Standing.SHORTLISTED : Standing.WON);
        Span stretch = new Span(
                Math.min(named.span().start(), phrase.start()),
                Math.max(named.span().end(), phrase.end()));
        return Optional.of(new Read(
                Reading.finding(award, page, stretch, "award.phrase", won ? Confidence.HIGH : Confidence.MEDIUM),
                stretch));
    }

    /** A scheme's own name says nothing of a prize; a "Top 45" does. */
    private static boolean needsCue(Named named) {
        return named.tier().isEmpty()
                || named.top().isEmpty() && !named.tierScheme().equals("KIPP");
    }

    private Optional<Scheme> scheme(ReadPage page, Span where, Named named) {
        List<Scheme> schemes = words.schemes().find(Words.of(where.of(page.text()))).stream()
                .map(hit -> hit.values().getFirst())
                .toList();
        Optional<Scheme> provincial =
                schemes.stream().filter(scheme -> !scheme.national()).findFirst();
        boolean nationalTop = named.top().map(words.tops()::containsKey).orElse(false);
        if (!named.tierScheme().isEmpty()) {
            boolean itself = named.tierScheme().equals("KIPP");
            if (itself && named.tier().isEmpty() && provincial.isPresent()) {
                return provincial;
            }
            return schemes.stream()
                    .filter(scheme -> scheme.name().equals(named.tierScheme()))
                    .findFirst()
                    .or(() -> itself ? Optional.of(new Scheme("KIPP", true)) : Optional.empty());
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
        List<Token> near = left.subList(Math.max(0, left.size() - CUE_BEFORE), left.size());
        words.cues().find(near).forEach(hit -> {
            if (hit.values().contains(Cue.WON)
                    || !before.substring(hit.span().end()).contains(",")) {
                hit.values().stream().filter(cue -> cue != Cue.LATER).forEach(met::add);
            }
        });
        words.cues().find(right.subList(0, Math.min(CUE_AFTER, right.size()))).forEach(hit -> {
            hit.values().stream().filter(cue -> cue != Cue.WISH).forEach(met::add);
        });
        return met;
    }
}
