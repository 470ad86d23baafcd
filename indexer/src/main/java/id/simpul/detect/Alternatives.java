package id.simpul.detect;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Regular expressions for one of many phrases. The alternatives of Java's patterns are tried one after the other; here
 * they stand behind a look at the first letters, made of the phrases themselves, which nearly every place of a text fails.
 */
final class Alternatives {

    private static final int LETTERS = 3;

    private Alternatives() {}

    /** Any of the phrases, to the letter, longer ones first. */
    static String of(Collection<String> phrases) {
        return firstLetters(phrases) + longestFirst(phrases);
    }

    /** The same where a word begins. */
    static String atWord(Collection<String> phrases) {
        return firstLetters(phrases) + "\\b" + longestFirst(phrases);
    }

    private static String longestFirst(Collection<String> phrases) {
        return phrases.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** {@code (?=[dk][ai][nr])}, of as many letters as the shortest phrase has, three at most. */
    private static String firstLetters(Collection<String> phrases) {
        int shortest = phrases.stream().mapToInt(String::length).min().orElse(0);
        return IntStream.range(0, Math.min(LETTERS, shortest))
                .mapToObj(place -> letters(phrases, place))
                .collect(Collectors.joining("", "(?=", ")"));
    }

    private static String letters(Collection<String> phrases, int place) {
        return phrases.stream()
                .map(phrase -> phrase.substring(place, place + 1))
                .distinct()
                .sorted()
                .map(letter -> letter.matches("[\\p{L}\\p{N} ]") ? letter : "\\" + letter)
                .collect(Collectors.joining("", "[", "]"));
    }
}
