package id.simpul.detect;

import id.simpul.text.Span;
import id.simpul.text.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a name that ends at a given place, backward on its line. Immutable. */
final class NamesBackward {

    private static final Pattern QUOTED = Pattern.compile("[“„\"‘'](?<n>[^“”\"‘’\\n]{2,70})[”\"’']$");
    private static final String WORD =
            "(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:['’.&/+-][\\p{L}\\p{N}]+)*|\\p{Ll}{1,4}-?\\p{Lu}[\\p{L}\\p{N}-]*|\\d{1,3})";

    /** Most places follow a word that no name can end with, and need no look at what stands before it. */
    private static final Pattern LAST = Pattern.compile(WORD + "$");

    private static final int LONGEST = 140;
    private static final String AND = " dan ";

    private final NotNames notNames;
    private final Pattern run;

    NamesBackward(NotNames notNames) {
        this.notNames = notNames;
        String links = "(?:" + String.join("|", notNames.links()) + ")";
        run = Pattern.compile("(?<![\\p{L}\\p{N}])" + WORD + "(?:(?: " + links + ")? " + WORD + "){0,8}$");
    }

    /**
     * The places of the text behind which the signs that follow a name may begin: where a word that may end a name meets
     * a blank, comma or bracket; and quotation marks, which may themselves be the first of those signs.
     *
     * @param first whether a character may be the first of those signs that is neither a mark nor a blank
     */
    static int[] ends(String text, IntPredicate first) {
        int[] places = new int[text.length()];
        int count = 0;
        boolean mayEnd = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign >= 'a' && sign <= 'z') {
                continue;
            }
            boolean mark = isMark(sign);
            boolean meets = mark || (sign <= ' ' || sign == ',' || sign == '(') && (mayEnd || isMark(text, at - 1));
            if (meets && first.test(signFrom(text, at))) {
                places[count++] = at;
            }
            mayEnd = sign > ' ' && (mayEnd || Character.isUpperCase(sign) || Character.isDigit(sign));
        }
        return Arrays.copyOf(places, count);
    }

    /** The first character from the place on that is no blank, a mark at the place itself left out; a blank if none is. */
    private static char signFrom(String text, int place) {
        int at = isMark(text, place) ? place + 1 : place;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private static boolean isMark(String text, int place) {
        return place >= 0 && isMark(text.charAt(place));
    }

    private static boolean isMark(char sign) {
        return switch (sign) {
            case '”', '"', '’', '\'' -> true;
            default -> false;
        };
    }

    /** The name that ends at the place, without words at its beginning that belong to no name. */
    Optional<Span> endingAt(String text, int place) {
        if (!mayEnd(text, place)) {
            return Optional.empty();
        }
        int lineStart = Math.max(text.lastIndexOf('\n', Math.max(0, place - 1)) + 1, place - LONGEST);
        String before = text.substring(lineStart, place);
        if (isMark(text, place - 1)) {
            Matcher quoted = QUOTED.matcher(before);
            return quoted.find()
                    ? Optional.of(new Span(lineStart + quoted.start("n"), lineStart + quoted.end("n")))
                            .filter(span -> !notNames.rejects(span.of(text)))
                    : Optional.empty();
        }
        if (!LAST.matcher(before)
                .region(before.lastIndexOf(' ') + 1, before.length())
                .find()) {
            return Optional.empty();
        }
        Matcher words = run.matcher(before);
        if (!words.find()) {
            return Optional.empty();
        }
        Span span = new Span(lineStart + words.start(), lineStart + words.end());
        while (span.start() < span.end() && isNoPart(firstWord(span.of(text)))) {
            int and = span.of(text).indexOf(AND);
            if (and > 0) {
                span = new Span(span.start() + and + AND.length(), span.end());
                continue;
            }
            int blank = span.of(text).indexOf(' ');
            if (blank < 0) {
                return Optional.empty();
            }
            span = new Span(span.start() + blank + 1, span.end());
        }
        return Optional.of(withoutOwnerBefore(text, span)).filter(name -> !notNames.rejects(name.of(text)));
    }

    /** Whether the word that ends there has a capital, a digit or a closing mark at all: a quick look. */
    private static boolean mayEnd(String text, int place) {
        for (int at = place - 1; at >= 0 && text.charAt(at) > ' '; at--) {
            char sign = text.charAt(at);
            if (Character.isUpperCase(sign) || Character.isDigit(sign) || at == place - 1 && isMark(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** The last item's region is no part of the next name: "… dari Kabupaten Natuna dan Jempol Ibu". */
    private Span withoutOwnerBefore(String text, Span span) {
        int and = span.of(text).indexOf(AND);
        boolean region = and > 0 && notNames.isRegion(span.of(text).substring(0, and));
        return region ? new Span(span.start() + and + AND.length(), span.end()) : span;
    }

    /** A word that begins no name, or refers back: <em>Rujukannya AKUWARAS</em>. */
    private boolean isNoPart(String word) {
        return notNames.begins(word) || word.length() > 6 && word.endsWith("nya");
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return Words.fold(blank < 0 ? words : words.substring(0, blank));
    }
}
