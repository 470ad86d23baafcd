package id.simpul.detect;

import id.simpul.text.Span;

/** Cuts a quote to a length that a person reads: whole sentences stay, endless ones are cut at blanks around the place. */
final class Quotes {

    private static final int LONGEST = 400;
    private static final int AROUND = 180;

    private Quotes() {}

    /** The part of {@code sentence} to show for {@code stretch}; it always contains the stretch. */
    static Span readable(String text, Span sentence, Span stretch) {
        if (sentence.end() - sentence.start() <= LONGEST) {
            return sentence;
        }
        int start = Math.max(sentence.start(), stretch.start() - AROUND);
        int end = Math.min(sentence.end(), stretch.end() + AROUND);
        while (start > sentence.start() && start < stretch.start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        while (end < sentence.end() && end > stretch.end() && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return new Span(start, end);
    }
}
