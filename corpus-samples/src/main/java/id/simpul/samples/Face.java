package id.simpul.samples;

/** The letters of a PDF: what they are for, and how large and how heavy they are. */
enum Face {
    TITLE(15, true),
    HEADING(12.5f, true),
    SUBHEADING(11, true),
    BODY(10.5f, false),
    CELL(9, false),
    HEADER_CELL(9, true),
    MARGIN(8, false);

    private static final float LEADING = 1.38f;

    private final float size;
    private final boolean bold;

    Face(float size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    static Face of(Block.Heading heading) {
        return heading.level() == 1 ? HEADING : SUBHEADING;
    }

    /** Height of the letters, in points. */
    float size() {
        return size;
    }

    /** From one line to the next, in points. */
    float lineHeight() {
        return size * LEADING;
    }

    /** Only one weight of the font is at hand, so heavy letters get an outline of this width, in points. */
    float outline() {
        return bold ? size / 40 : 0;
    }
}
