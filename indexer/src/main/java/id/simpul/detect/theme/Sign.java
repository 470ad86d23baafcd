package id.simpul.detect.theme;

import id.simpul.detect.Layout.Section;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Theme;
import id.simpul.text.Span;

/**
 * A cue found.
 *
 * @param cue what it speaks for, and how strongly
 * @param phrase the cue as its table writes it
 * @param page the page
 * @param quotable whether the page is one of the document's
 * @param span where
 * @param emphasis the part of the document: title, an expanded name, the lead, the body
 * @param leads whether it is the office that the document names first
 */
record Sign(
        Entry.Cue cue, String phrase, ReadPage page, boolean quotable, Span span, Emphasis emphasis, boolean leads) {

    private static final double STRONG = 1;
    private static final double EXECUTOR = 0.6;
    private static final double WEAK = 0.3;
    private static final double LEADING = 1.5;

    /** How much the place of a cue counts. */
    enum Emphasis {
        TITLE(3),
        /** Inside what an innovation's name stands for. */
        EXPANSION(3),
        LEAD(2),
        BODY(1);

        private final double factor;

        Emphasis(double factor) {
            this.factor = factor;
        }

        static Emphasis of(Section section) {
            return switch (section) {
                case TITLE -> TITLE;
                case LEAD -> LEAD;
                default -> BODY;
            };
        }
    }

    Sign(Entry.Cue cue, String phrase, ReadPage page, boolean quotable, Span span, Emphasis emphasis) {
        this(cue, phrase, page, quotable, span, emphasis, false);
    }

    /** The same as the office that the document names first, which most often runs what it is about. */
    Sign leading() {
        return new Sign(cue, phrase, page, quotable, span, emphasis, true);
    }

    Theme theme() {
        return cue.theme();
    }

    boolean strong() {
        return cue.strong();
    }

    double weight() {
        double strength = cue.executor() ? EXECUTOR : STRONG;
        double weight = (cue.strong() ? strength : WEAK) * emphasis.factor;
        return leads ? Math.max(weight, LEADING) : weight;
    }
}
