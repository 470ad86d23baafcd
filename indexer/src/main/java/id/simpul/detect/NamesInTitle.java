package id.simpul.detect;

import id.simpul.detect.InnovationCues.Kind;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.text.Lexicon;
import id.simpul.text.Span;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name that stands in the title and comes back in the text, always capitalised, is what the document is about:
 * <em>Damar Layar: Rujukan Laut dari Natuna</em>. Regions, offices, programmes and people do the same and are left out.
 * Safe to share.
 */
final class NamesInTitle {

    private static final int MOST_WORDS = 6;
    private static final int SHORTEST = 4;
    private static final int LINES_BELOW = 4;
    private static final int LONGEST_TITLE = 220;
    private static final Pattern GLOSS = Pattern.compile("[,:]\\s+\\p{Lu}\\p{L}+\\s+[^,]*\\p{Ll}[^,]*");
    private static final Pattern QUOTED_FIRST = Pattern.compile(
            "[“„\"](?<n>\\p{Lu}[\\p{L}\\p{M}’'.-]+(?: \\p{Lu}[\\p{L}\\p{M}’'.-]+){1,3})[”\"]\\s+\\p{Lu}\\p{Ll}{2,}\\s");
    private static final Pattern TITLE_WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’.-]*[\\p{L}\\p{N}]|\\d");

    private final NotNames notNames;
    private final Expansions expansions;

    private final Pattern person;
    private final Set<String> introducing;
    private final Pattern sheets;
    private final TitlePlaces places;
    private final Lexicon<Kind> labels;

    NamesInTitle(InnovationCues cues, NotNames notNames) {
        this.notNames = notNames;
        expansions = new Expansions(cues.byKind().get(Kind.EXPANSION).stream());
        introducing = Stream.of(Kind.NAME, Kind.THING, Kind.ACT, Kind.SHEET, Kind.TEAM)
                .flatMap(kind -> cues.byKind().get(kind).stream())
                .map(Words::fold)
                .collect(Collectors.toUnmodifiableSet());
        sheets = Pattern.compile("(?iu)^\\s*[:–—-]\\s*" + cues.any(Kind.SHEET) + "\\b");
        labels = cues.fields();
        places = new TitlePlaces(notNames, introducing);
        String before = cues.any(Kind.PERSON);
        person = Pattern.compile("(?iu)(?:\\b" + before + "\\.?,?\\s+%s\\b|\\b%s,?\\s+" + before + "\\b)");
    }

    private record Candidate(String words, List<TitlePlaces.Place> places) {

        /** How often it comes; a quoted name counts twice. */
        int count() {
            return places.stream().mapToInt(place -> place.isQuoted() ? 2 : 1).sum();
        }

        boolean contains(Candidate other) {
            return words.length() > other.words.length() && (" " + words + " ").contains(" " + other.words + " ");
        }
    }

    /** The names that the title shares with the text, and the one that it begins with in quotes. */
    List<Finding<InnovationName>> in(Reading reading) {
        String title = reading.document().title();
        if (title.length() > LONGEST_TITLE) {
            return List.of();
        }
        List<Finding<InnovationName>> shared = shared(reading, title);
        return shared.isEmpty() ? quotedFirst(reading, title).stream().toList() : shared;
    }

    /** {@code “Tepian Kerja” Buka Jalan Warga}: what the title quotes first does something; mottos are followed by who said them. */
    private Optional<Finding<InnovationName>> quotedFirst(Reading reading, String title) {
        Matcher quoted = QUOTED_FIRST.matcher(title);
        if (!quoted.lookingAt() || notNames.rejects(quoted.group("n"))) {
            return Optional.empty();
        }
        ReadPage first = reading.pages().getFirst();
        int start = first.text().indexOf(title);
        return start < 0
                ? Optional.empty()
                : Optional.of(Reading.finding(
                        new InnovationName(quoted.group("n"), Optional.empty()),
                        first,
                        new Span(start + quoted.start("n"), start + quoted.end("n")),
                        "innovation.title-quoted",
                        Confidence.MEDIUM));
    }

    private List<Finding<InnovationName>> shared(Reading reading, String title) {
        String text = Words.fold(title) + "\n"
                + reading.pages().stream().map(page -> Words.fold(page.text())).collect(Collectors.joining("\n"));
        Optional<String> head =
                runs(title).stream().filter(words -> heads(words, title)).max(Comparator.comparingInt(String::length));
        List<Candidate> candidates = runs(title).stream()
                .distinct()
                .filter(words -> comesTwice(text, Words.fold(words)) && !notNames.rejects(words))
                .filter(words -> Words.of(words).stream().noneMatch(word -> introducing.contains(word.exact())))
                .filter(words -> !notNames.isPartOfRegion(words, text) && !notNames.isPartOfPhrase(words))
                .filter(words -> head.filter(whole -> !whole.equals(words) && whole.contains(words))
                        .isEmpty())
                .map(words -> new Candidate(
                        words, places.of(reading, words, heads(words, title) || isShoutedIn(words, title))))
                .filter(candidate -> candidate.count() >= enough(candidate.words(), title))
                .toList();
        List<Candidate> people = candidates.stream()
                .filter(candidate -> isPerson(reading, candidate.words()))
                .toList();
        return candidates.stream()
                .filter(one -> people.stream().noneMatch(person -> person.equals(one) || person.contains(one)))
                .filter(one -> candidates.stream().noneMatch(other -> isBetter(other, one)))
                .sorted(Comparator.comparingInt(Candidate::count).reversed())
                .map(candidate -> finding(reading, candidate))
                .toList();
    }

    /** Whether the text, with the title before it, has the words twice: a quick look before a careful one. */
    private static boolean comesTwice(String text, String words) {
        int first = text.indexOf(words);
        return first >= 0 && text.indexOf(words, first + 1) >= 0;
    }

    /** How often the text must have the words: the less they stand out in the title, the more often. */
    private int enough(String words, String title) {
        boolean several = words.contains(" ");
        if (heads(words, title)
                || isShoutedIn(words, title)
                || several && (words.equals(title) || isGlossed(words, title))) {
            return 1;
        }
        boolean standsOut = Capitals.standOut(words) && words.length() >= SHORTEST && !Capitals.areAll(title);
        return several || standsOut ? 2 : 3;
    }

    /**
     * Whether the title is these words and no more, or begins with them and goes on in another style, behind a colon, or
     * with what sort of document it is: {@code SI PALUI: Izin Usaha Datang ke Pasar}.
     */
    private boolean heads(String words, String title) {
        if (!title.startsWith(words) || words.length() < SHORTEST) {
            return false;
        }
        String rest = title.substring(words.length());
        boolean colon = rest.stripLeading().startsWith(":") || rest.matches("\\s+[–—-]\\s.*");
        if (Capitals.standOut(words)) {
            return rest.isEmpty() || colon || !Capitals.areAll(title) && rest.matches("(?:,|\\s+\\p{Lu}\\p{Ll}).*");
        }
        return colon && words.contains(" ") && sheets.matcher(rest).find();
    }

    /** Whether several words alone are in capitals in a title that is not: {@code Sepuluh Langkah Meniru LURAH SIAGA}. */
    private static boolean isShoutedIn(String words, String title) {
        int start = title.indexOf(words);
        boolean shouted = words.contains(" ")
                && words.length() > SHORTEST
                && Capitals.areAll(words)
                && words.chars().noneMatch(Character::isDigit);
        String rest = start < 0 ? "" : title.substring(0, start) + title.substring(start + words.length());
        long small = rest.chars().filter(Character::isLowerCase).count();
        long large = rest.chars().filter(Character::isUpperCase).count();
        return shouted && small > 2 * large && small > words.length();
    }

    /** Whether the title is these words and, behind a comma or colon, what they are: {@code Si Nini, Taman bagi Lansia}. */
    private static boolean isGlossed(String words, String title) {
        return title.startsWith(words)
                && GLOSS.matcher(title.substring(words.length())).matches();
    }

    /** Of a phrase and a part of it, the longer wins if it comes nearly as often. */
    private static boolean isBetter(Candidate other, Candidate one) {
        return other.contains(one) && other.count() >= 0.6 * one.count()
                || one.contains(other) && one.count() < 0.6 * other.count();
    }

    private Finding<InnovationName> finding(Reading reading, Candidate candidate) {
        TitlePlaces.Place first = candidate.places().getFirst();
        Optional<String> expansion = candidate.places().stream()
                .flatMap(place ->
                        expansions.behind(place.page().text(), place.span().end(), candidate.words()).stream())
                .findFirst();
        String printed = first.span().of(first.page().text());
        if (expansion.isEmpty()) {
            expansion = spelledBelow(reading, candidate.words());
        }
        return Reading.finding(
                new InnovationName(printed, expansion),
                first.page(),
                first.span(),
                "innovation.title",
                Confidence.MEDIUM);
    }

    /** A line of its own under the title that spells the name out. */
    private Optional<String> spelledBelow(Reading reading, String name) {
        return reading.pages().stream()
                .limit(2)
                .flatMap(page -> page.text().lines().limit(LINES_BELOW))
                .map(line -> withoutLabel(line.strip()))
                .filter(line -> Words.of(line).size() <= 14 && isTitled(line, name) && AcronymFit.fits(name, line))
                .findFirst();
    }

    /** A printed form may lose what parts its columns: <em>Kepanjangan Sistem Informasi …</em>. */
    private String withoutLabel(String line) {
        return labels.find(Words.of(line)).stream()
                .filter(hit -> hit.firstWord() == 0 && hit.values().contains(Kind.SPELLED))
                .findFirst()
                .map(hit -> line.substring(hit.span().end()).replaceFirst("^[\\s:|]+", ""))
                .orElse(line);
    }

    private static boolean isTitled(String line, String name) {
        if (line.isEmpty() || !Character.isLetterOrDigit(line.codePointAt(0))) {
            return false;
        }
        String[] words = line.split("\\s+");
        long capital = Stream.of(words).filter(Capitals::begins).count();
        return !line.endsWith(".") && !Words.fold(line).contains(Words.fold(name)) && capital * 2 >= words.length;
    }

    /** Runs of words of the title with nothing but blanks between them. */
    private static List<String> runs(String title) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = TITLE_WORD.matcher(title);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        List<String> runs = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
                if (to > from
                        && !title.substring(
                                        words.get(to - 1).end(), words.get(to).start())
                                .isBlank()) {
                    break;
                }
                String run =
                        title.substring(words.get(from).start(), words.get(to).end());
                if (Capitals.begins(words.get(from).of(title))
                        && Capitals.begins(words.get(to).of(title))) {
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    private boolean isPerson(Reading reading, String words) {
        String quoted = Pattern.quote(words);
        Pattern beside = Pattern.compile(person.pattern().formatted(quoted, quoted));
        return reading.pages().stream()
                .anyMatch(page -> beside.matcher(page.text()).find());
    }
}
