package id.simpul.detect;

import id.simpul.text.Span;

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

    /** The whole lines that a place lies in. */
    static Span around(String text, Span place) {
        return new Span(start(text, place.start()), end(text, place.end()));
    }
}
