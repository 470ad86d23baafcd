package id.simpul.detect;

import id.simpul.detect.InnovationCues.Kind;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.text.Span;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names that no single word gives away: what is written large in running text is weighed by several weak signs (it comes
 * back, the title has it, it is explained, owned, spelled out, or announced), and two or three of them make a name.
 * People, offices and places show some of the same signs and are told by what stands beside them. Looks at the first
 * pages only: what a document is about, it says there. Safe to share.
 */
final class NamesWeighed {

    private static final int PAGES = 3;
    private static final int LONGEST_PAGE = 12_000;
    private static final int SHORTEST = 5;
    private static final int MOST_WORDS = 5;
    private static final int AROUND = 40;

    /** What the signs of a name must come to. */
    private static final double ENOUGH = 3;

    private static final double COMES_BACK = 2;
    private static final double COMES_OFTEN = 1;
    private static final double IN_TITLE = 1.5;
    private static final double STANDS_OUT = 1.5;
    private static final double EXPLAINED = 1.5;
    private static final double OWNED = 1.5;
    private static final double SPELLED = 2.5;
    private static final double ANNOUNCED = 1.5;

    private static final Pattern LARGE =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}’'.@/-])(?:\\p{Lu}\\p{L}|\\p{Ll}{1,2}-?\\p{Lu})");
    private static final Pattern GLOSS = Pattern.compile(",\\s+(?<w>\\p{Ll}+)\\s");
    private static final Pattern HIDDEN_CAPITAL = Pattern.compile("\\p{Ll}{1,2}-?\\p{Lu}\\p{L}{2,}");
    private static final Pattern PLACE_BEFORE = Pattern.compile("(?:^|\\s)(?:di|ke|dari)\\s$");

    private final InnovationCues cues;
    private final NotNames notNames;
    private final NameReader reader;
    private final Expansions expansions;
    private final Pattern leadsIn;
    private final Pattern announced;
    private final Pattern christened;
    private final Pattern owned;
    private final Pattern spelledLater;
    private final Pattern personBefore;
    private final Pattern personAfter;
    private final Set<String> notThings;

    NamesWeighed(InnovationCues cues, NotNames notNames) {
        this.cues = cues;
        this.notNames = notNames;
        reader = new NameReader(notNames);
        expansions = new Expansions(cues.byKind().get(Kind.EXPANSION).stream());
        leadsIn = Pattern.compile(
                "(?iu:\\p{L}{4,}nya|" + cues.any(Kind.CHRISTENED) + "|" + cues.any(Kind.ACT) + ")\\s(?=\\p{Lu})");
        announced = Pattern.compile("(?iu)(?:^|[\\s(])(?:" + cues.any(Kind.THING) + "|" + cues.any(Kind.ACT) + "|"
                + cues.any(Kind.NAMING) + "|\\p{L}{4,}nya)\\s$");
        christened = Pattern.compile("(?iu)(?:^|[\\s(])" + cues.any(Kind.CHRISTENED) + "\\s$");
        owned = Pattern.compile("\\s+" + cues.any(Kind.BY) + "\\s+(?:" + cues.any(Kind.OWNER) + ")(?!\\p{L})");
        spelledLater = Pattern.compile("[^.\\n]*[.,]\\s+" + "(?iu)" + cues.any(Kind.EXPANSION) + "\\b");
        String person = "(?:" + cues.any(Kind.PERSON) + "|" + cues.any(Kind.PEOPLE) + ")";
        personBefore = Pattern.compile("(?iu)(?:^|[\\s(])" + person + "[\\s,]+(?:\\p{Lu}[\\p{L}.]*\\s+)?$");
        personAfter = Pattern.compile("(?iu)[,\\s(]+(?:\\d+[),]*\\s*)?" + person + "\\b");
        notThings = cues.byKind().get(Kind.OWNER).stream().map(Words::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** A candidate's places and what they weigh. */
    private static final class Weight {
        private final Finding<InnovationName> first;
        private double sum;
        private int places;

        Weight(Finding<InnovationName> first) {
            this.first = first;
        }
    }

    /** The names of a document whose title is this; {@code others} are names of offices and the like in it. */
    List<Finding<InnovationName>> in(List<ReadPage> pages, TitleWords title, Set<String> others) {
        Map<String, Weight> weights = new LinkedHashMap<>();
        pages.stream().limit(PAGES).forEach(page -> weigh(page, title, others, weights));
        List<Finding<InnovationName>> found = new ArrayList<>();
        weights.forEach((key, weight) -> {
            double sum = weight.sum
                    + (weight.places > 1 ? COMES_BACK : 0)
                    + (weight.places > 2 ? COMES_OFTEN : 0)
                    + (title.have(key) ? IN_TITLE : 0);
            if (sum >= ENOUGH) {
                found.add(weight.first);
            }
        });
        return found;
    }

    private void weigh(ReadPage page, TitleWords title, Set<String> others, Map<String, Weight> weights) {
        String text =
                page.text().substring(0, Math.min(LONGEST_PAGE, page.text().length()));
        Matcher large = Windows.matcher(LARGE, text);
        int at = 0;
        for (Token word : page.words()) {
            if (word.start() >= text.length()) {
                break;
            }
            if (word.start() < at || !large.region(word.start(), text.length()).lookingAt()) {
                continue;
            }
            Optional<Span> run = reader.at(text, large.start()).map(NameReader.Read::span);
            at = Math.max(large.end(), run.map(Span::end).orElse(0));
            run.map(span -> withoutLead(text, span))
                    .filter(span -> isCandidate(text, span, title, others))
                    .ifPresent(span -> weigh(page, text, span, weights));
        }
    }

    /** {@code Tempatnya Rumah Tunggu}, {@code Itulah Rumah Tunggu}: what leads in to a name is no part of it. */
    private Span withoutLead(String text, Span span) {
        Matcher lead = leadsIn.matcher(span.of(text));
        return lead.lookingAt() ? new Span(span.start() + lead.end(), span.end()) : span;
    }

    private void weigh(ReadPage page, String text, Span span, Map<String, Weight> weights) {
        String printed = span.of(text);
        Optional<String> expansion = expansions.behind(text, span.end(), printed);
        String key = NotNames.key(printed);
        boolean isNew = !weights.containsKey(key);
        Weight weight = weights.computeIfAbsent(
                key,
                k -> new Weight(Reading.finding(
                        new InnovationName(printed, expansion), page, span, "innovation.weighed", Confidence.MEDIUM)));
        weight.places++;
        String before = text.substring(Math.max(Lines.start(text, span.start()), span.start() - AROUND), span.start());
        int lineEnd = Lines.end(text, span.end());
        weight.sum += isNew && standsOut(printed) ? STANDS_OUT : 0;
        weight.sum += expansion.isPresent() || later(spelledLater, text, span.end(), lineEnd) ? SPELLED : 0;
        weight.sum += isExplained(text, span.end(), lineEnd) ? EXPLAINED : 0;
        weight.sum += later(owned, text, span.end(), lineEnd) ? OWNED : 0;
        weight.sum += christened.matcher(before).find() ? ENOUGH : 0;
        weight.sum += announced.matcher(before).find() ? ANNOUNCED : 0;
        if (PLACE_BEFORE.matcher(before).find()) {
            weight.sum -= OWNED;
        }
        if (personBefore.matcher(before).find() || later(personAfter, text, span.end(), lineEnd)) {
            weight.sum -= 2 * ENOUGH;
        }
    }

    private static boolean later(Pattern pattern, String text, int from, int to) {
        return pattern.matcher(text).region(from, to).lookingAt();
    }

    private boolean isExplained(String text, int from, int to) {
        Matcher gloss = GLOSS.matcher(text).region(from, to);
        return gloss.lookingAt()
                && !cues.byKind().get(Kind.SMALL).contains(gloss.group("w"))
                && !cues.byKind().get(Kind.PERSON).contains(gloss.group("w"))
                && !cues.byKind().get(Kind.PEOPLE).contains(gloss.group("w"));
    }

    /** Several words, or one that stands out, in running text and not a heading; nothing that is known to be else. */
    private boolean isCandidate(String text, Span span, TitleWords title, Set<String> others) {
        String printed = span.of(text);
        int words = printed.split(" ").length;
        boolean looks = (words > 1 || standsOut(printed))
                && printed.length() >= SHORTEST
                && words <= MOST_WORDS
                && !printed.contains(" dan ")
                && isAmongSmallLetters(text, span)
                && !isDateline(text, span);
        if (!looks || notNames.rejects(printed)) {
            return false;
        }
        String key = NotNames.key(printed);
        return !notNames.isPartOfPhrase(printed)
                && cues.mayBegin(key, notNames)
                && !notThings.contains(key.split(" ")[0])
                && others.stream().noneMatch(other -> (" " + other + " ").contains(" " + key + " "))
                && !title.areAt(text, span);
    }

    private static boolean standsOut(String printed) {
        boolean several = printed.contains(" ");
        boolean letters = printed.chars().allMatch(c -> Character.isLetter(c) || c == ' ');
        return letters && Capitals.areAll(printed) && (several || printed.length() > SHORTEST)
                || HIDDEN_CAPITAL.matcher(printed).lookingAt()
                || !several && Capitals.standOut(printed) && !Capitals.areAll(printed);
    }

    /** In headings and names of laws every word is large; in a sentence most words around a name are small. */
    private static boolean isAmongSmallLetters(String text, Span span) {
        int end = Math.min(text.length(), span.end() + AROUND);
        String after = text.substring(span.end(), Math.min(end, Lines.end(text, span.end())));
        String before = text.substring(Math.max(Lines.start(text, span.start()), span.start() - AROUND), span.start());
        String around = before + after;
        int large = 0;
        int letters = 0;
        for (int at = 0; at < around.length(); at++) {
            large += Character.isUpperCase(around.charAt(at)) ? 1 : 0;
            letters += Character.isLetter(around.charAt(at)) ? 1 : 0;
        }
        return letters >= AROUND / 2 && large * 5 <= letters;
    }

    private static boolean isDateline(String text, Span span) {
        return Lines.start(text, span.start()) == span.start()
                && text.substring(span.end(), Math.min(text.length(), span.end() + 4))
                        .matches("(?s)\\s*[–—-].*");
    }
}
