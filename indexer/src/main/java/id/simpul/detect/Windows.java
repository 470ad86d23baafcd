package id.simpul.detect;

import id.simpul.text.Span;
import java.util.ArrayList;
import java.util.List;
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

    /** A matcher that looks at nothing but what {@link Matcher#region} is given, and sees what stands around it. */
    static Matcher matcher(Pattern pattern, String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }
}
