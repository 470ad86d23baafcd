package id.simpul.detect;

import id.simpul.detect.InnovationCues.Kind;
import id.simpul.text.Span;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Titles that say what sort of document they head and then name what it is about: {@code PETUNJUK TEKNIS PEMBENTUKAN
 * KAMPUNG SIAGA ASAP}. Immutable.
 */
final class HeadedTitle {

    private static final int FIRST_LINES = 6;
    private static final int MOST_WORDS = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’.-]*");

    private final Set<String> heads;
    private final Set<String> ends;
    private final NotNames notNames;

    HeadedTitle(InnovationCues cues, NotNames notNames) {
        this.notNames = notNames;
        ends = Set.copyOf(cues.byKind().get(Kind.END));
        heads = Stream.of(Kind.SHEET, Kind.HEAD)
                .flatMap(kind -> cues.byKind().get(kind).stream())
                .map(Words::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rest of the first of the page's first lines that begins with such a word. */
    Optional<Span> rest(String text) {
        return Lines.first(text, FIRST_LINES).stream()
                .flatMap(line -> rest(text, line.start(), line.end()).stream())
                .findFirst();
    }

    private Optional<Span> rest(String text, int start, int end) {
        List<Span> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(start, end);
        while (word.find() && words.size() <= 2 * MOST_WORDS) {
            words.add(new Span(word.start(), word.end()));
        }
        int from = 0;
        while (from < words.size() && heads.contains(Words.fold(words.get(from).of(text)))) {
            from++;
        }
        int to = from;
        while (to < words.size() && isPart(text, words, from, to)) {
            to++;
        }
        boolean whole = from > 0 && to > from && to - from <= MOST_WORDS;
        return whole
                ? Optional.of(
                        new Span(words.get(from).start(), words.get(to - 1).end()))
                : Optional.empty();
    }

    /** Up to a word before an office, a place or a year, a mark, or a change to small letters. */
    private boolean isPart(String text, List<Span> words, int from, int at) {
        String word = words.get(at).of(text);
        boolean joined = at == from
                || text.substring(words.get(at - 1).end(), words.get(at).start())
                        .isBlank();
        String folded = Words.fold(word);
        boolean link = at > from && notNames.links().contains(folded);
        return joined && (Capitals.begins(word) || link) && !ends.contains(folded) && !notNames.stops(word);
    }
}
