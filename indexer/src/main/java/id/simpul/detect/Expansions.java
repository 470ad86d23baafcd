package id.simpul.detect;

import id.simpul.text.Span;
import java.util.List;
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

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’/-]*");
    private static final int LONGEST = 160;

    /** Of three letters nearly every phrase has all in order. */
    private static final int SHORTEST_LOOSE = 4;

    private static final String BREAKS = ".;:()“”\"|";

    /** What {@link #LINKED} may begin with, and what may stand before a connector. */
    private static final List<String> LINKS =
            List.of("atau", "alias", "adalah", "ialah", "berarti", "yaitu", "yakni", "yang", "merupakan");

    private static final String CLOSING_MARKS = "”\"’'»";

    /** The signs that the patterns may begin with behind a closing mark and blanks, but for letters. */
    private static final String SIGNS = "([,–—:-=";

    private final Pattern explicit;
    private final Openings openings;

    /** @param connectors words behind which the expansion follows: {@code singkatan dari} */
    Expansions(Stream<String> connectors) {
        List<String> all = connectors.toList();
        openings = Openings.of(Stream.concat(LINKS.stream(), all.stream()).toList());
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
        boolean closed = place < end && isClosingMark(text.charAt(place));
        int first = skipBlanks(text, closed ? place + 1 : place, end);
        if (!mayFollow(text, first, end)) {
            return Optional.empty();
        }
        char sign = text.charAt(first);
        if (mayBeExplicit(text, first, end)) {
            Matcher said = explicit.matcher(text).region(place, end);
            if (said.lookingAt()) {
                String spelled = uncut(said.group("e"), name);
                if (spelled.contains(" ")) {
                    return Optional.of(spelled);
                }
            }
        }
        if (sign == '(' || sign == '[') {
            Matcher brackets = BRACKETS.matcher(text).region(place, end);
            return brackets.lookingAt()
                    ? Optional.of(withoutAfterthought(brackets.group("e").strip(), name))
                            .filter(words -> AcronymFit.fits(name, words))
                    : Optional.empty();
        }
        Matcher linked = LINKED.matcher(text).region(place, end);
        return linked.lookingAt()
                ? Optional.of(capitals(linked.group("e"))).filter(words -> AcronymFit.fits(name, words))
                : Optional.empty();
    }

    /** Whether one of the patterns may begin with the sign at the place: a quick look. */
    private boolean mayFollow(String text, int place, int end) {
        if (place >= end) {
            return false;
        }
        char sign = text.charAt(place);
        return Character.isLetter(sign) ? openings.mayBe(text, place) : SIGNS.indexOf(sign) >= 0;
    }

    /** Whether a connector, or what leads to one, may follow the place, a comma, blanks and a bracket left out. */
    private boolean mayBeExplicit(String text, int place, int end) {
        int at = text.charAt(place) == ',' ? skipBlanks(text, place + 1, end) : place;
        at += at < end && text.charAt(at) == '(' ? 1 : 0;
        return at < end && Character.isLetter(text.charAt(at)) && openings.mayBe(text, at);
    }

    private static int skipBlanks(String text, int place, int end) {
        int at = place;
        while (at < end && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /** The run of words before the place that spells the name out: {@code Gerakan Terpadu … (Gardu)}. */
    Optional<Span> before(String text, int place, String name) {
        int lineStart = text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
        String line = text.substring(unbroken(text, Math.max(lineStart, place - LONGEST), place), place);
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

    /**
     * The words with capitals right before a bracket with a name in capitals that takes its letters from them as it
     * likes: {@code layanan Akta Membawa Bahagia Keluarga (AMBER)}.
     */
    Optional<Span> loosely(String text, int bracket, Span name) {
        if (name.end() - name.start() < SHORTEST_LOOSE || !Capitals.areAll(name.of(text))) {
            return Optional.empty();
        }
        int from = unbroken(text, Math.max(Lines.start(text, bracket), bracket - LONGEST), bracket);
        Matcher word = WORD.matcher(text).region(from, bracket);
        int start = -1;
        int small = 0;
        while (word.find()) {
            boolean large = Character.isUpperCase(text.charAt(word.start()));
            small = large ? 0 : small + 1;
            start = large && start < 0 ? word.start() : small > 1 ? -1 : start;
        }
        if (start < 0 || small > 0) {
            return Optional.empty();
        }
        return Optional.of(new Span(
                        start,
                        start + text.substring(start, bracket).stripTrailing().length()))
                .filter(words -> AcronymFit.fitsLoosely(name.of(text), words.of(text)));
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
        String stripped = words.strip();
        int kept = 0;
        int small = 0;
        int start = 0;
        while (start < stripped.length() && small < 2) {
            int end = start;
            while (end < stripped.length() && !Lines.isBlank(stripped.charAt(end))) {
                end++;
            }
            boolean capital = Capitals.hasOne(stripped.substring(start, end));
            small = capital ? 0 : small + 1;
            kept = capital ? end : kept;
            start = end;
            while (start < stripped.length() && Lines.isBlank(stripped.charAt(start))) {
                start++;
            }
        }
        return BLANKS.matcher(stripped.substring(0, kept)).replaceAll(" ");
    }

    /** Whether it is a quotation mark that closes. */
    static boolean isClosingMark(char sign) {
        return CLOSING_MARKS.indexOf(sign) >= 0;
    }
}
