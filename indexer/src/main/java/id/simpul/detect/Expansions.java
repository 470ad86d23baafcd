package id.simpul.detect;

import id.simpul.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a name stands for, beside the name. Immutable. */
final class Expansions {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BRACKETS =
            Pattern.compile("\\G[”\"’'»]?\\s*[(\\[]\\s*[“\"]?(?<e>[^()\\[\\]\\n“”\"]{6,160})[”\"]?\\s*[)\\]]");
    private static final Pattern LINKED = Pattern.compile(
            "\\G[”\"’'»]?\\s*(?:,?\\s*atau|,?\\s*alias|\\s(?:adalah|ialah|berarti)|,|[–—:]|\\s-|=|,?\\s*yaitu|,?\\s*yakni)\\s+[“\"]?(?<e>[^,.;()|\\n“”\"]{6,140})");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’/-]*");
    private static final String BREAKS = ".;:()“”\"|";

    /** What the words of {@link #LINKED} and those before a connector begin with. */
    private static final String INITIALS = "aiybm";

    private static final String CLOSING_MARKS = "”\"’'»";

    /** The signs that the patterns may begin with behind a closing mark and blanks, but for letters. */
    private static final String SIGNS = "([,–—:-=";

    private final Pattern explicit;
    private final Set<Integer> initials;

    /** @param connectors words behind which the expansion follows: {@code singkatan dari} */
    Expansions(Stream<String> connectors) {
        List<String> all = connectors.toList();
        initials = Stream.concat(Stream.of(INITIALS), all.stream().map(words -> words.substring(0, 1)))
                .flatMapToInt(String::chars)
                .mapToObj(Expansions::plain)
                .collect(Collectors.toUnmodifiableSet());
        explicit = Pattern.compile(
                "\\G[”\"’'»]?,?\\s*[(]?(?:yang\\s+)?(?:merupakan\\s+|adalah\\s+)?"
                        + Alternatives.of(all)
                        + "\\s*:?\\s*[“\"‘]?(?<e>\\p{L}(?:[^,.;()|\\n“”\"’]|,(?=\\s\\p{Lu})){5,160})",
                FLAGS);
    }

    /** What the text says, right behind the place, that the name stands for. */
    Optional<String> behind(String text, int place, String name) {
        return behind(text, place, text.length(), name);
    }

    /** The same of what the text says up to an end. */
    Optional<String> behind(String text, int place, int end, String name) {
        if (!mayFollow(text, place, end)) {
            return Optional.empty();
        }
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

    /** Whether one of the patterns may begin at the place: a quick look at the first sign that is no blank. */
    private boolean mayFollow(String text, int place, int end) {
        int at = place < end && CLOSING_MARKS.indexOf(text.charAt(place)) >= 0 ? place + 1 : place;
        while (at < end && text.charAt(at) <= ' ') {
            at++;
        }
        if (at >= end) {
            return false;
        }
        char sign = text.charAt(at);
        return SIGNS.indexOf(sign) >= 0 || initials.contains(plain(sign));
    }

    /** The letter as it is compared where large and small ones are alike. */
    private static int plain(int letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    /** The run of words before the place that spells the name out: {@code Gerakan Terpadu … (Gardu)}. */
    Optional<Span> before(String text, int place, String name) {
        int lineStart = text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
        String line = text.substring(unbroken(text, Math.max(lineStart, place - 160), place), place);
        char initial = Character.toLowerCase(name.charAt(0));
        Matcher word = WORD.matcher(line);
        Optional<Span> best = Optional.empty();
        while (word.find()) {
            char first = line.charAt(word.start());
            if (Character.isUpperCase(first) && Character.toLowerCase(first) == initial) {
                String candidate = line.substring(word.start()).strip();
                if (AcronymFit.fits(name, candidate)) {
                    int start = place - line.length() + word.start();
                    best = Optional.of(new Span(start, start + candidate.length()));
                }
            }
        }
        return best;
    }

    /** The place in the stretch behind the last mark that no expansion goes over. */
    private static int unbroken(String text, int from, int to) {
        int place = to;
        while (place > from && BREAKS.indexOf(text.charAt(place - 1)) < 0) {
            place--;
        }
        return place;
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
