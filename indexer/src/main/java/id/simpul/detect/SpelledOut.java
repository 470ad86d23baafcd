package id.simpul.detect;

import id.simpul.detect.InnovationCues.Kind;
import id.simpul.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a name stands for right behind the name and right before it. Immutable. */
final class SpelledOut {

    private static final int CUE = 60;

    private final Expansions expansions;
    private final Set<String> shortening;
    private final Pattern shortened;

    SpelledOut(InnovationCues cues) {
        expansions = new Expansions(cues.byKind().get(Kind.EXPANSION).stream());
        shortening = Stream.of(Kind.SHORTENED, Kind.OR)
                .flatMap(kind -> cues.byKind().get(kind).stream())
                .collect(Collectors.toUnmodifiableSet());
        shortened = Pattern.compile("(?:[,(]?\\s*(?:" + cues.any(Kind.BEFORE_SHORTENED) + "\\s+)*"
                + cues.any(Kind.SHORTENED) + "(?:\\s+" + cues.any(Kind.AFTER_SHORTENED) + ")*|,?\\s+"
                + cues.any(Kind.OR) + ")\\s+[“\"‘]?$");
    }

    /**
     * What the text says that a name stands for.
     *
     * @param behind right behind the name
     * @param before the place where it says so right before
     * @param text the text
     */
    record Spelled(Optional<String> behind, Optional<Span> before, String text) {

        Optional<String> either() {
            return behind.or(() -> before.map(span -> span.of(text)));
        }
    }

    /** What spells the name out at this place. */
    Spelled at(String text, NameReader.Read read) {
        return new Spelled(expansions.behind(text, read.behind(), read.of(text)), before(text, read.span()), text);
    }

    /** What the text spells out right before the name: {@code Gerakan Terpadu … (Gardu)}, {@code … yang disingkat GARDU}. */
    private Optional<Span> before(String text, Span name) {
        int at = name.start();
        int bracket = at > 0 && "“\"‘".indexOf(text.charAt(at - 1)) >= 0 ? at - 2 : at - 1;
        if (bracket > 0 && text.charAt(bracket) == '(') {
            return expansions.before(text, bracket, name.of(text)).or(() -> expansions.loosely(text, bracket, name));
        }
        int from = Math.max(Lines.start(text, at), at - CUE);
        String before = text.substring(from, at);
        if (!mayShorten(before)) {
            return Optional.empty();
        }
        Matcher cue = shortened.matcher(before);
        return cue.find() ? expansions.before(text, from + cue.start(), name.of(text)) : Optional.empty();
    }

    private boolean mayShorten(String before) {
        for (String words : shortening) {
            if (before.contains(words)) {
                return true;
            }
        }
        return false;
    }
}
