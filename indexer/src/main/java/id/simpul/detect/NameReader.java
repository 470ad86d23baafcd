package id.simpul.detect;

import id.simpul.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a name that begins at a given place: between quotation marks, or as a run of capitalised words. Immutable. */
final class NameReader {

    /**
     * A name read.
     *
     * @param span its characters, without quotation marks
     * @param quoted whether it stands between quotation marks
     */
    record Read(Span span, boolean quoted) {

        String of(String text) {
            return span.of(text);
        }

        /** The place behind the name and its closing mark. */
        int behind() {
            return quoted ? span.end() + 1 : span.end();
        }
    }

    private static final Pattern QUOTED = Pattern.compile("\\G\\s*[:]?\\s*[“„\"‘'«](?<n>[^“”\"‘’«»\\n]{2,70})[”\"’'»]");
    private static final Pattern WORD = Pattern.compile(
            "\\G(?<gap>[ \\u00A0]*)(?<w>#?[\\p{L}\\p{N}](?:[a-z]++|[\\p{L}\\p{M}\\p{N}]++|['’.!&/+-](?=[\\p{L}\\p{N}]))*+!?)");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}|[1-9]000");
    private static final int MOST_WORDS = 9;
    private static final int MOST_QUOTED_WORDS = 9;

    private final NotNames notNames;

    NameReader(NotNames notNames) {
        this.notNames = notNames;
    }

    /** The name that begins at the place, blanks and a colon before it left out. */
    Optional<Read> at(String text, int place) {
        Matcher quoted = QUOTED.matcher(text).region(place, text.length());
        if (quoted.lookingAt()) {
            return Optional.of(new Span(quoted.start("n"), quoted.end("n")))
                    .filter(span -> isNameLike(span.of(text)))
                    .map(span -> new Read(span, true));
        }
        return run(text, place);
    }

    /** Speech is quoted too: it is longer, ends with a mark and is mostly in small letters. */
    private static boolean isNameLike(String quoted) {
        String[] words = quoted.strip().split("\\s+");
        long capital = Arrays.stream(words)
                .filter(word -> !word.equals(word.toLowerCase(Locale.ROOT)))
                .count();
        return quoted.equals(quoted.strip())
                && words.length <= MOST_QUOTED_WORDS
                && !quoted.matches(".*[,.?;]$")
                && capital * 2 >= words.length;
    }

    private Optional<Read> run(String text, int place) {
        List<Span> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(skip(text, place), text.length());
        int at = skip(text, place);
        while (words.size() < MOST_WORDS && word.region(at, text.length()).lookingAt()) {
            Span span = new Span(word.start("w"), word.end("w"));
            String printed = span.of(text);
            boolean capital = isCapital(printed);
            boolean link = !words.isEmpty() && notNames.links().contains(printed);
            if (changesStyle(text, words, printed)) {
                break;
            }
            if (!capital && !link
                    || capital
                            && notNames.stops(printed)
                            && !words.isEmpty()
                            && !goesOnShouting(text, words, printed)) {
                break;
            }
            words.add(span);
            at = word.end();
        }
        while (!words.isEmpty() && notNames.links().contains(words.getLast().of(text))) {
            words.removeLast();
        }
        withoutRegion(text, words);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int end = words.getLast().end();
        return Optional.of(new Read(new Span(words.getFirst().start(), end), false));
    }

    /** {@code DOKTER MASUK KAMPUNG} in a line that is not all in capitals is one name. */
    private static boolean goesOnShouting(String text, List<Span> words, String next) {
        String line = Lines.around(text, words.getFirst()).of(text);
        return Capitals.areAll(next)
                && words.stream().allMatch(word -> Capitals.areAll(word.of(text)))
                && line.chars().filter(Character::isLowerCase).count() > line.length() / 2;
    }

    /** A name in capitals ends where its office goes on in small letters: <em>HALAMAN HIJAU Dinas Pangan</em>. */
    private boolean changesStyle(String text, List<Span> words, String next) {
        return words.size() >= 2
                && next.length() > 1
                && Character.isUpperCase(next.codePointAt(0))
                && next.equals(next.substring(0, 1) + next.substring(1).toLowerCase(Locale.ROOT))
                && words.stream()
                        .map(word -> word.of(text))
                        .allMatch(word -> word.length() > 1 && Capitals.areAll(word));
    }

    /** The owner's region behind a name is no part of it: "Smart Kampung Banyuwangi". */
    private void withoutRegion(String text, List<Span> words) {
        for (int tail = Math.min(3, words.size() - 1); tail >= 1; tail--) {
            int cut = words.size() - tail;
            String region =
                    text.substring(words.get(cut).start(), words.getLast().end());
            String before = words.get(cut - 1).of(text);
            boolean shouted =
                    before.equals(before.toUpperCase(Locale.ROOT)) && !region.equals(region.toUpperCase(Locale.ROOT));
            if (notNames.isRegion(region) && !notNames.links().contains(before) && (cut >= 2 || shouted)) {
                words.subList(cut, words.size()).clear();
                return;
            }
        }
    }

    private static int skip(String text, int place) {
        int at = place;
        while (at < text.length()
                && (text.charAt(at) == ' ' || text.charAt(at) == ':' || text.charAt(at) == '\u00A0')) {
            at++;
        }
        return at;
    }

    /** Names begin with a capital, or hide capitals inside: {@code e-OPen}, {@code simPADU-PMI}, {@code 1}. */
    private static boolean isCapital(String word) {
        return word.codePoints().anyMatch(Character::isUpperCase)
                || FIGURES.matcher(word).matches();
    }
}
