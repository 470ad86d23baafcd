package id.simpul.evaluate.findings;

import java.util.List;
import java.util.stream.Stream;

/**
 * One item of a label line.
 *
 * @param item what should be found, as written
 * @param isOptional whether it may just as well be missing
 */
record Label(String item, boolean isOptional) {

    /** What a whole line holds when nobody has judged it. */
    static final String UNJUDGED = "?";

    private static final String NONE = "-";

    /** The items of a line, {@code |} between them; {@code -} stands for none. */
    static List<Label> all(String line) {
        return Stream.of(line.split("\\|"))
                .map(String::strip)
                .filter(item -> !item.isEmpty() && !item.equals(NONE))
                .map(Label::of)
                .toList();
    }

    static Label of(String written) {
        return written.startsWith(UNJUDGED) ? new Label(written.substring(1).strip(), true) : new Label(written, false);
    }

    Label with(String other) {
        return new Label(other, isOptional);
    }
}
