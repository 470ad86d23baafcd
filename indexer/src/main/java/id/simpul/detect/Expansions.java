package id.simpul.detect;

import id.simpul.text.Span;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a name stands for, beside the name. Immutable. */
final class Expansions {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BRACKETS =
            Pattern.compile("\\G[”\"’'»]?\\s*[(\\[]\\s*[“\"]?(?<e>[^()\\[\\]\\n“”\"]{6,160})[”\"]?\\s*[)\\]]");
    private static final Pattern LINKED = Pattern.compile(
            "\\G[”\"’'»]?\\s*(?:,?\\s*atau|,?\\s*alias|\\s(?:adalah|ialah|berarti)|,|[–—:]|\\s-|=|,?\\s*yaitu|,?\\s*yakni)\\s+[“\"]?(?<e>[^,.;()|\\n“”\"]{6,140})");

    private final Pattern explicit;

    /** @param connectors words behind which the expansion follows: {@code singkatan dari} */
    Expansions(Stream<String> connectors) {
        explicit = Pattern.compile(
                "\\G[”\"’'»]?,?\\s*[(]?(?:yang\\s+)?(?:merupakan\\s+|adalah\\s+)?"
                        + Alternatives.of(connectors.toList())
                        + "\\s*:?\\s*[“\"‘]?(?<e>\\p{L}(?:[^,.;()|\\n“”\"’]|,(?=\\s\\p{Lu})){5,160})",
                FLAGS);
    }

    /** What the text says, right behind the place, that the name stands for. */
    Optional<String> behind(String text, int place, String name) {
        return behind(text, place, text.length(), name);
    }

    /** The same of what the text says up to an end. */
    Optional<String> behind(String text, int place, int end, String name) {
        Matcher said = explicit.matcher(text).region(place, end);
        if (said.lookingAt()) {
            String spelled = uncut(said.group("e"), name);
            if (spelled.contains(" ")) {
                return Optional.of(spelled);
            }
        }
        Matcher brackets = BRACKETS.matcher(text).region(place, end);
        if (brackets.lookingAt()) {
            String inside = withoutAfterthought(brackets.group("e").strip(), name);
            return Optional.of(inside).filter(words -> AcronymFit.fits(name, words));
        }
        Matcher linked = LINKED.matcher(text).region(place, end);
        if (linked.lookingAt()) {
            return Optional.of(capitals(linked.group("e"))).filter(words -> AcronymFit.fits(name, words));
        }
        return Optional.empty();
    }

    /** The run of words before the place that spells the name out: {@code Gerakan Terpadu … (Gardu)}. */
    Optional<Span> before(String text, int place, String name) {
        int lineStart = text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
        String line = text.substring(Math.max(lineStart, place - 160), place);
        Matcher word = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’/-]*").matcher(line);
        Optional<Span> best = Optional.empty();
        while (word.find()) {
            String candidate = line.substring(word.start()).strip();
            boolean broken = candidate.matches(".*[.;:()“”\"|].*");
            if (!broken
                    && Character.isUpperCase(word.group().charAt(0))
                    && Character.toLowerCase(word.group().charAt(0)) == Character.toLowerCase(name.charAt(0))
                    && AcronymFit.fits(name, candidate)) {
                int start = place - line.length() + word.start();
                best = Optional.of(new Span(start, start + candidate.length()));
            }
        }
        return best;
    }

    /** Without what goes on in small letters behind a comma, if the name is spelled out before it. */
    private static String withoutAfterthought(String words, String name) {
        int comma = words.indexOf(", ");
        boolean goesOn = comma > 0 && Character.isLowerCase(words.codePointAt(comma + 2));
        return goesOn && AcronymFit.fits(name, words.substring(0, comma)) ? words.substring(0, comma) : words;
    }

    /** Up to the first comma; further if only then the words spell the name out. */
    private static String uncut(String words, String name) {
        String first = capitals(words.split(",", 2)[0]);
        String whole = capitals(words);
        return AcronymFit.fits(name, first) || !AcronymFit.fits(name, whole) ? first : whole;
    }

    /** Up to the last capitalised word: the sentence goes on in small letters. */
    private static String capitals(String words) {
        String[] all = words.strip().split("\\s+");
        int end = 0;
        int small = 0;
        for (int i = 0; i < all.length; i++) {
            boolean capital = all[i].codePoints().anyMatch(Character::isUpperCase);
            small = capital ? 0 : small + 1;
            if (small > 1) {
                break;
            }
            end = capital ? i + 1 : end;
        }
        return String.join(" ", Arrays.copyOf(all, end));
    }
}
