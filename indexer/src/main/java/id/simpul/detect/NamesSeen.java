package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.text.Span;
import id.simpul.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sees every name that is written large or quoted in running text, with its signs ({@link NameSign}): where it stands, how
 * it is written, whether it comes back, and which rules found it. Looks at the first pages only: what a document is about,
 * it says there. Safe to share.
 */
final class NamesSeen {

    /**
     * A name with all that is seen of it.
     *
     * @param key its folded words
     * @param first where it stands first
     * @param style how it is written
     * @param rows its signs, by their rows in {@code name-signs.tsv}
     */
    record Candidate(String key, Finding<InnovationName> first, NameStyle style, Set<String> rows) {}

    /** What the weighing works on. @param offices folded names of offices in the document */
    record Scene(List<ReadPage> pages, TitleWords title, Set<String> offices, boolean speaksOfInnovation) {}

    private static final int PAGES = 3;
    private static final int LONGEST_PAGE = 12_000;
    private static final int SHORTEST = 3;
    private static final int MOST_WORDS = 7;

    /** Shorter words in small letters are mostly those that link others. */
    private static final int SHORTEST_SMALL = 4;

    private static final int TWICE = 2;
    private static final int OFTEN = 3;
    private static final int MUCH = 6;
    private static final int AFTER_DATELINE = 50;

    /** Of a catalogue's many names none is weighed: they stand in tables, where rules are sure. */
    private static final int MOST_PROPOSED = 40;

    private static final Pattern DATELINE = Pattern.compile("(?s)\\s*(?:[,(][^\\n]{0,40})?(?:[–—-]|--|//|\\|).*");

    private final NotNames notNames;
    private final NameReader reader;
    private final NameSigns signs;
    private final SpelledOut spelledOut;
    private final NameVariants variants;
    private final HeadedTitle headed;
    private final TitleParts parts;
    private final Map<NameSign, String> rowsBySign = new EnumMap<>(NameSign.class);

    NamesSeen(InnovationCues cues, NotNames notNames) {
        this.notNames = notNames;
        reader = new NameReader(notNames);
        signs = new NameSigns(cues, notNames);
        spelledOut = new SpelledOut(cues);
        headed = new HeadedTitle(cues, notNames);
        parts = new TitleParts(cues, notNames);
        variants = new NameVariants(cues);
        for (NameSign sign : NameSign.values()) {
            rowsBySign.put(sign, NameWeights.row(sign));
        }
    }

    /** Every name of the first pages with its signs, each once. */
    List<Candidate> candidates(Scene scene, List<Finding<InnovationName>> proposed) {
        Map<String, Seen> seen = new LinkedHashMap<>();
        List<SentenceSigns> pages =
                scene.pages().stream().limit(PAGES).map(signs::sentences).toList();
        for (SentenceSigns page : pages) {
            String text = page.page().text();
            written(page, text.substring(0, Math.min(LONGEST_PAGE, text.length())), scene.title(), seen);
        }
        pages.stream().limit(1).forEach(page -> {
            titleRest(page, seen);
            titleParts(page, scene.title(), seen);
        });
        Map<String, Set<String>> rules = new LinkedHashMap<>();
        proposed.forEach(finding -> rules.computeIfAbsent(finding.value().name(), name -> new LinkedHashSet<>())
                .add(finding.evidence().rule()));
        if (rules.size() <= MOST_PROPOSED) {
            rules.keySet().stream()
                    .filter(name -> !seen.containsKey(NotNames.key(name)))
                    .forEach(name -> locate(name, pages, seen));
        }
        Map<String, Set<String>> rulesByKey = new LinkedHashMap<>();
        rules.forEach((name, found) -> rulesByKey
                .computeIfAbsent(NotNames.key(name), key -> new LinkedHashSet<>())
                .addAll(found));
        Set<String> keys = rulesByKey.keySet();
        List<String> offices =
                scene.offices().stream().map(office -> " " + office + " ").toList();
        String spelled = Stream.concat(
                        proposed.stream().flatMap(finding -> finding.value().expansion().stream()),
                        seen.values().stream().flatMap(one -> one.spelled.stream()))
                .map(NotNames::key)
                .collect(Collectors.joining(" | ", " ", " "));
        Set<String> small = small(pages, seen.keySet());
        List<Candidate> candidates = new ArrayList<>();
        seen.forEach((key, one) -> {
            String words = " " + key + " ";
            Set<NameSign> all = one.signs;
            all.addAll(signs.of(key));
            NameSigns.add(
                    all, NameSign.SMALL_ELSEWHERE, Stream.of(key.split(" ")).anyMatch(small::contains));
            NameSigns.add(all, NameSign.IN_TITLE, scene.title().have(key));
            NameSigns.add(all, NameSign.BEGINS_TITLE, (scene.title().key() + " ").startsWith(key + " "));
            NameSigns.add(all, NameSign.COMES_BACK, one.places >= TWICE);
            NameSigns.add(all, NameSign.COMES_OFTEN, one.places >= OFTEN);
            NameSigns.add(all, NameSign.COMES_MUCH, one.places >= MUCH);
            NameSigns.add(all, NameSign.SILENT_DOCUMENT, !scene.speaksOfInnovation());
            NameSigns.add(all, NameSign.IN_OFFICE, offices.stream().anyMatch(office -> office.contains(words)));
            NameSigns.add(all, NameSign.OTHERS_FOUND, keys.size() > (keys.contains(key) ? 1 : 0));
            NameSigns.add(all, NameSign.JOINS_FOUND, one.neighbours.stream().anyMatch(rulesByKey::containsKey));
            NameSigns.add(all, NameSign.IN_EXPANSION, spelled.contains(words));
            Set<String> rows = new LinkedHashSet<>();
            all.forEach(sign -> rows.add(rowsBySign.get(sign)));
            rows.addAll(rulesByKey.getOrDefault(key, Set.of()));
            candidates.add(new Candidate(key, one.finding(), one.style, rows));
        });
        return candidates;
    }

    /** The words of these names that stand in small letters somewhere. */
    private static Set<String> small(List<SentenceSigns> pages, Set<String> keys) {
        Set<String> ofNames = new HashSet<>();
        keys.forEach(key -> ofNames.addAll(Arrays.asList(key.split(" "))));
        Set<String> small = new HashSet<>();
        for (SentenceSigns page : pages) {
            String text = page.page().text();
            for (Token word : page.page().words()) {
                if (word.end() - word.start() >= SHORTEST_SMALL
                        && Character.isLowerCase(text.charAt(word.start()))
                        && ofNames.contains(word.exact())) {
                    small.add(word.exact());
                }
            }
        }
        return small;
    }

    /** What has been seen of a name so far. */
    private static final class Seen {
        private final Finding<InnovationName> first;
        private final NameStyle style;
        private final Set<NameSign> signs = EnumSet.noneOf(NameSign.class);
        private final Set<String> neighbours = new HashSet<>();
        private Optional<String> spelled = Optional.empty();
        private int places;

        Seen(Finding<InnovationName> first, NameStyle style) {
            this.first = first;
            this.style = style;
        }

        Finding<InnovationName> finding() {
            return new Finding<>(
                    new InnovationName(first.value().name(), spelled), first.evidence(), first.confidence());
        }
    }

    private void written(SentenceSigns page, String text, TitleWords title, Map<String, Seen> seen) {
        int at = 0;
        int before = 0;
        List<String> neighbours = List.of();
        for (int place : NameBeginnings.in(page.page(), text)) {
            int end = place < at ? place : NameBeginnings.end(text, place);
            if (end == place) {
                continue;
            }
            Optional<NameReader.Read> read = reader.at(text, place);
            at = Math.max(end, read.map(name -> name.span().end()).orElse(0));
            if (read.isPresent()) {
                List<String> keys = new ArrayList<>();
                for (NameReader.Read name : variants.of(text, read.get())) {
                    if (isCandidate(page.page(), text, name, title)) {
                        keys.add(see(page, text, name, seen));
                    }
                }
                if (Series.joins(text, before, place)) {
                    join(neighbours, keys, seen);
                }
                neighbours = keys;
                before = read.get().behind();
            }
        }
    }

    /** Names in a row: what one of them is, the others are. */
    private static void join(List<String> before, List<String> behind, Map<String, Seen> seen) {
        before.forEach(key -> seen.get(key).neighbours.addAll(behind));
        behind.forEach(key -> seen.get(key).neighbours.addAll(before));
    }

    /** What is left of the title's line when what it heads is taken off. */
    private void titleRest(SentenceSigns page, Map<String, Seen> seen) {
        String text = page.page().text();
        headed.rest(text).filter(span -> !notNames.isKnown(span.of(text))).ifPresent(span -> {
            see(page, text, new NameReader.Read(span, false), seen);
            seen.get(NotNames.key(span.of(text))).signs.add(NameSign.TITLE_REST);
        });
    }

    /** The parts of the title that are written as names. The title is no place at which a name comes back. */
    private void titleParts(SentenceSigns page, TitleWords title, Map<String, Seen> seen) {
        String text = page.page().text();
        for (TitleParts.Part part : parts.on(page.page(), title)) {
            NameReader.Read name = part.name();
            String key = NotNames.key(name.of(text));
            if (!isNameLike(text, name)) {
                continue;
            }
            if (!seen.containsKey(key)) {
                see(page, text, name, seen);
                seen.get(key).places = 0;
            }
            seen.get(key).signs.addAll(part.signs());
        }
    }

    private boolean isCandidate(ReadPage page, String text, NameReader.Read name, TitleWords title) {
        return isNameLike(text, name) && !isDateline(text, name.span()) && !title.areAt(page, name.span());
    }

    private boolean isNameLike(String text, NameReader.Read name) {
        String printed = name.of(text);
        int words = 1 + Letters.count(printed, sign -> sign == ' ');
        return printed.length() >= SHORTEST
                && words <= MOST_WORDS
                && !(words == 1 && variants.isLead(printed))
                && (name.quoted() || !notNames.isPerson(printed))
                && !(name.quoted()
                        ? notNames.isKnown(printed)
                        : words > 1 ? notNames.rejectsSurely(printed) : notNames.rejects(printed));
    }

    private static boolean isDateline(String text, Span name) {
        return Lines.start(text, name.start()) == name.start()
                && DATELINE.matcher(text)
                        .region(name.end(), Math.min(text.length(), name.end() + AFTER_DATELINE))
                        .matches();
    }

    /** @return its key */
    private String see(SentenceSigns page, String text, NameReader.Read name, Map<String, Seen> seen) {
        String printed = name.of(text);
        String key = NotNames.key(printed);
        SpelledOut.Spelled spelled = spelledOut.at(text, name);
        Seen one = seen.computeIfAbsent(
                key,
                first -> new Seen(
                        Reading.finding(
                                new InnovationName(printed, Optional.empty()),
                                page.page(),
                                name.span(),
                                "innovation.weighed",
                                Confidence.MEDIUM),
                        NameStyle.of(printed, name.quoted())));
        one.spelled = one.spelled.or(spelled::either);
        one.places++;
        one.signs.addAll(signs.at(page, name, spelled));
        return key;
    }

    /** A name that a rule found where none is written so: its first place, if it stands in the first pages. */
    private void locate(String name, List<SentenceSigns> pages, Map<String, Seen> seen) {
        for (SentenceSigns page : pages) {
            String text = page.page().text();
            int start = text.indexOf(name);
            while (start >= 0 && isInsideWord(page.page(), start)) {
                start = text.indexOf(name, start + 1);
            }
            if (start >= 0 && start + name.length() <= LONGEST_PAGE) {
                boolean quoted = start > 0 && NameBeginnings.isMark(text.charAt(start - 1));
                see(page, text, new NameReader.Read(new Span(start, start + name.length()), quoted), seen);
                return;
            }
        }
    }

    /** Whether the place lies behind the first letter of a word: {@code LAIN} in {@code SELAIN}. */
    private static boolean isInsideWord(ReadPage page, int place) {
        int next = page.wordFrom(place);
        return next > 0 && page.words().get(next - 1).end() > place;
    }
}
