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
    private static final String OPENING_MARKS = "“„\"‘'«";
    private static final int MOST_WORDS = 9;
    private static final int MOST_QUOTED_WORDS = 9;

    private final NotNames notNames;

    NameReader(NotNames notNames) {
        this.notNames = notNames;
    }

    /** The name that begins at the place, blanks and a colon before it left out. */
    Optional<Read> at(String text, int place) {
        if (mayBeQuoted(text, place)) {
            Matcher quoted = QUOTED.matcher(text).region(place, text.length());
            if (quoted.lookingAt()) {
                return Optional.of(new Span(quoted.start("n"), quoted.end("n")))
                        .filter(span -> isNameLike(span.of(text)))
                        .map(span -> new Read(span, true));
            }
        }
        return run(text, place);
    }

    /** Whether an opening mark follows behind blanks and a colon: most names have none. */
    private static boolean mayBeQuoted(String text, int place) {
        int at = place;
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ':')) {
            at++;
        }
        return at < text.length() && OPENING_MARKS.indexOf(text.charAt(at)) >= 0;
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
        int start = skip(text, place);
        while (words.size() < MOST_WORDS) {
            int end = NameWord.end(text, start);
            if (end == start) {
                break;
            }
            Span word = new Span(start, end);
            String printed = word.of(text);
            boolean goesOn = NameWord.isCapital(printed)
                    ? words.isEmpty() || mayGoOn(text, words, printed)
                    : !words.isEmpty() && notNames.links().contains(printed);
            if (!goesOn) {
                break;
            }
            words.add(word);
            start = NameWord.skipBlanks(text, end);
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

    /** Whether a further word with a capital belongs to the name. */
    private boolean mayGoOn(String text, List<Span> words, String next) {
        return !changesStyle(text, words, next) && (!notNames.stops(next) || goesOnShouting(text, words, next));
    }

    /** {@code DOKTER MASUK KAMPUNG} in a line that is not all in capitals is one name. */
    private static boolean goesOnShouting(String text, List<Span> words, String next) {
        if (!Capitals.areAll(next) || !words.stream().allMatch(word -> Capitals.areAll(word.of(text)))) {
            return false;
        }
        String line = Lines.around(text, words.getFirst()).of(text);
        return Letters.count(line, Character::isLowerCase) > line.length() / 2;
    }

    /** A name in capitals ends where its office goes on in small letters: <em>HALAMAN HIJAU Dinas Pangan</em>. */
    private static boolean changesStyle(String text, List<Span> words, String next) {
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
            boolean shouted = Capitals.areAll(before) && !Capitals.areAll(region);
            if ((cut >= 2 || shouted) && !notNames.links().contains(before) && notNames.isRegion(region)) {
                words.subList(cut, words.size()).clear();
                return;
            }
        }
    }

    private static int skip(String text, int place) {
        int at = place;
        while (at < text.length() && (NameWord.isBlank(text.charAt(at)) || text.charAt(at) == ':')) {
            at++;
        }
        return at;
    }
}
