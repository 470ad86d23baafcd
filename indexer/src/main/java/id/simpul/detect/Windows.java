package id.simpul.detect;

import id.simpul.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretches of a text around a telling sign. A costly pattern that cannot match far from the sign needs to be tried
 * there only: most of a text is far from any figure.
 */
final class Windows {

    private Windows() {}

    /**
     * The stretches, in order, none touching another.
     *
     * @param before how many characters before the sign belong to it
     * @param behind how many behind it
     */
    static List<Span> around(Pattern sign, String text, int before, int behind) {
        List<Span> windows = new ArrayList<>();
        int start = 0;
        int end = -1;
        Matcher matcher = sign.matcher(text);
        while (matcher.find()) {
            int from = Math.max(0, matcher.start() - before);
            if (end < 0) {
                start = from;
            } else if (from > end) {
                windows.add(new Span(start, end));
                start = from;
            }
            end = Math.min(text.length(), matcher.end() + behind);
        }
        if (end >= 0) {
            windows.add(new Span(start, end));
        }
        return windows;
    }

    /**
     * The matches of a pattern that begin at one of these places, in order, none overlapping another: what going through
     * the text would find, if no match can begin anywhere else.
     */
    static void matches(Pattern pattern, String text, int[] places, Consumer<Matcher> match) {
        Matcher matcher = matcher(pattern, text);
        int end = 0;
        for (int place : places) {
            if (place >= end && matcher.region(place, text.length()).lookingAt()) {
                match.accept(matcher);
                end = Math.max(place + 1, matcher.end());
            }
        }
    }

    /** A matcher that looks at nothing but what {@link Matcher#region} is given, and sees what stands around it. */
    static Matcher matcher(Pattern pattern, String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }
}
