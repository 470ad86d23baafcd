package id.simpul.detect;

import id.simpul.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text. */
final class Lines {

    private Lines() {}

    /** Where the line of this place begins; a line's end belongs to it. */
    static int start(String text, int place) {
        return text.lastIndexOf('\n', place - 1) + 1;
    }

    /** Where the line of this place ends, its mark left out. */
    static int end(String text, int place) {
        int newline = text.indexOf('\n', place);
        return newline < 0 ? text.length() : newline;
    }

    /** The lines of the text, empty ones too, their marks left out. */
    static List<Span> of(String text) {
        List<Span> lines = new ArrayList<>();
        for (int start = 0; start <= text.length(); ) {
            int end = end(text, start);
            lines.add(new Span(start, end));
            start = end + 1;
        }
        return lines;
    }

    /** The first lines of the text, empty ones too, without a look at those behind. */
    static List<Span> first(String text, int most) {
        List<Span> lines = new ArrayList<>(most);
        for (int start = 0; start < text.length() && lines.size() < most; ) {
            int end = end(text, start);
            lines.add(new Span(start, end));
            start = end + 1;
        }
        return lines;
    }

    /** The lines that have more than blanks on them. */
    static List<Span> written(String text) {
        List<Span> lines = of(text);
        lines.removeIf(line -> Letters.all(line.of(text), Lines::isBlank));
        return lines;
    }

    /** What {@code \\s} means in a pattern. */
    static boolean isBlank(int sign) {
        return sign == ' ' || sign >= '\t' && sign <= '\r';
    }

    /** The whole lines that a place lies in. */
    static Span around(String text, Span place) {
        return new Span(start(text, place.start()), end(text, place.end()));
    }
}
