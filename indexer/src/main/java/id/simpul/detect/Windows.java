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
     * @param signs where the sign stands, in order
     * @param before how many characters before the sign belong to it
     * @param behind how many behind it
     */
    static List<Span> around(List<Span> signs, String text, int before, int behind) {
        List<Span> windows = new ArrayList<>();
        int start = 0;
        int end = -1;
        for (Span sign : signs) {
            int from = Math.max(0, sign.start() - before);
            if (end < 0) {
                start = from;
            } else if (from > end) {
                windows.add(new Span(start, end));
                start = from;
            }
            end = Math.min(text.length(), sign.end() + behind);
        }
        if (end >= 0) {
            windows.add(new Span(start, end));
        }
        return windows;
    }

    /** Where figures stand in the text, the digits of each together. */
    static List<Span> figures(String text) {
        List<Span> figures = new ArrayList<>();
        int end = 0;
        for (int at = 0; at < text.length(); at = end + 1) {
            end = at;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            if (end > at) {
                figures.add(new Span(at, end));
            }
        }
        return figures;
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
