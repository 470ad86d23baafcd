package id.simpul.detect;

import id.simpul.detect.AwardWords.Tier;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.text.Lexicon;
import id.simpul.text.Sentences;
import id.simpul.text.Span;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what names a prize: a "Top n", a rank, a predicate; whether it was won, others say. Safe to share. */
final class AwardNames {

    private static final Pattern TOP = Pattern.compile(
            "(?=[t\\d])(?<![\\p{L}\\p{N}])(?:top[\\s-]{0,2}(?<n>\\d{1,3})|(?<m>\\d{1,3})\\s+(?:top|besar|inovasi\\s+terbaik)|(?<k>45|99)\\s+(?:terbaik|best))(?![\\p{L}\\p{N}])(?:/(?<y>20[0-4]\\d))?(?!\\s*(?:hari|menit|persen))",
            Pattern.CASE_INSENSITIVE);

    static final String WORD = "top";

    /** What may stand between the word and its figure, and how much of it. */
    private static final String BETWEEN = " -\n\r\t\f\u000B";

    private static final int MOST_BETWEEN = 2;

    private static final String FIRST = "Juara I";

    /** So many characters of a sentence may tell of a first rank and of those behind it. */
    private static final int ROW = 500;

    private static final Map<String, String> ORDINALS =
            Map.of("kedua", "Juara II", "second", "Juara II", "ketiga", "Juara III", "third", "Juara III");
    private static final Pattern ORDINAL = Pattern.compile(
            "[,;](?:\\s+(?:dan|serta|sedangkan|sementara|disusul|lalu|and|then|the|yang|di))*\\s+(?<o>kedua|ketiga|second|third)"
                    + "(?=\\s+(?:\\p{Lu}|[“\"]|(?:diraih|ditempati|diduduki|adalah|ialah|untuk|jatuh|milik|to|went|goes)\\s))");

    private static final Pattern SPELLED = Pattern.compile("Top (\\d+)");

    static final String RANK = "Juara";

    /** A page that names more prizes is looked at up to here. */
    static final int MOST = 1_000;

    private final AwardWords words;
    private final AwardYears years;

    /**
     * What is won, and where its name stands.
     *
     * @param tierScheme the competition that alone gives it; empty if any may
     * @param top the number of a "Top n"
     * @param year one that is part of the name: {@code Top 45/2019}
     * @param alone whether it says so much that its competition need not be named
     */
    record Named(
            String tier, String tierScheme, Span span, Optional<Integer> top, Optional<Integer> year, boolean alone) {

        boolean isRank() {
            return tier.startsWith(RANK);
        }
    }

    AwardNames(AwardWords words, AwardYears years) {
        this.words = words;
        this.years = years;
    }

    /** The names on the page, in the order of its text; no more than a thousand of a sort. */
    List<Named> on(ReadPage page) {
        List<Named> all = new ArrayList<>();
        List<Lexicon.Hit<Tier>> tiers =
                words.tiers().find(page.words()).stream().limit(MOST).toList();
        if (page.has("top") || page.has("besar") || page.has("terbaik") || page.has("best")) {
            Windows.matches(TOP, page.text(), beginnings(page.text()), matcher -> {
                Span span = new Span(matcher.start(), matcher.end());
                if (all.size() < MOST
                        && tiers.stream().noneMatch(hit -> hit.span().overlaps(span))) {
                    all.add(top(matcher, span));
                }
            });
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
        all.addAll(ordinals(page, all));
        for (RankColumn.Cell cell : RankColumn.of(page)) {
            if (all.size() < MOST
                    && all.stream().noneMatch(named -> named.span().overlaps(cell.span()))) {
                all.add(new Named(cell.rank(), "", cell.span(), Optional.empty(), Optional.empty(), false));
            }
        }
        all.sort(Comparator.comparingInt(one -> one.span().start()));
        return all;
    }

    /** {@code Urutan pertama ditempati A, kedua B, dan ketiga C}: the ranks behind the first need not be called ranks again. */
    private static List<Named> ordinals(ReadPage page, List<Named> named) {
        List<Named> ordinals = new ArrayList<>();
        for (Named first : named) {
            if (first.tier().equals(FIRST)) {
                Span sentence = Sentences.around(page.sentences(), first.span());
                int from = first.span().end();
                int to = Math.max(from, Math.min(sentence.end(), from + ROW));
                Matcher next = ORDINAL.matcher(page.text()).region(from, to);
                while (next.find() && ordinals.size() < MOST) {
                    Span span = new Span(next.start("o"), next.end("o"));
                    if (named.stream().noneMatch(one -> one.span().overlaps(span))) {
                        String tier = ORDINALS.get(next.group("o").toLowerCase(Locale.ROOT));
                        ordinals.add(new Named(tier, "", span, Optional.empty(), Optional.empty(), false));
                    }
                }
            }
        }
        return ordinals;
    }

    private static Named top(Matcher matcher, Span span) {
        String digits = Stream.of("n", "m", "k")
                .map(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        Optional<Integer> year = Optional.ofNullable(matcher.group("y")).map(Integer::parseInt);
        return new Named("Top " + digits, "", span, Optional.of(Integer.parseInt(digits)), year, false);
    }

    /** Where a "Top n" or "n Top" may begin: at a figure, or at the word that stands before one. */
    private static int[] beginnings(String text) {
        IntStream.Builder places = IntStream.builder();
        for (Span figure : Windows.figures(text)) {
            int word = figure.start();
            while (word > 0 && figure.start() - word < MOST_BETWEEN && BETWEEN.indexOf(text.charAt(word - 1)) >= 0) {
                word--;
            }
            if (text.regionMatches(true, word - WORD.length(), WORD, 0, WORD.length())) {
                places.add(word - WORD.length());
            }
            places.add(figure.start());
        }
        return places.build().toArray();
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
}
