package id.simpul.text;

/**
 * A stretch of a text.
 *
 * @param start offset of its first character, in UTF-16 units
 * @param end offset behind its last character
 */
public record Span(int start, int end) {

    /** @throws IllegalArgumentException if it ends before it starts */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: " + start + "-" + end);
        }
    }

    /** Whether the place lies inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same without blanks at its ends; empty if it has nothing else. */
    public Span trimmed(String text) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** Whether it covers no character. */
    public boolean empty() {
        return start == end;
    }

    /** The characters it covers. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
