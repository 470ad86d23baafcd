package id.simpul.evaluate.findings;

import java.nio.file.Path;
import java.util.Locale;

/** A label cannot be used; says which line of which file, and why. Nothing is judged by broken labels. */
public final class BrokenLabel extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final Why why;
    private final String detail;

    BrokenLabel(Path file, int line, Why why, String detail) {
        super(file + ":" + line + ": " + why.slug() + ": " + detail);
        this.place = file + ":" + line;
        this.why = why;
        this.detail = detail;
    }

    /** What is wrong. Messages for people stand in the bundles under {@code labels.<slug>}. */
    public enum Why {
        /** A line before the rule is not {@code key: value}, or its key is not known. */
        UNKNOWN_KEY,
        /** A key that every labelled text has is missing, or a table lacks a column. */
        MISSING_KEY,
        /** A key stands twice. */
        TWICE,
        /** No line {@code ---} ends the labels, or nothing comes behind it. */
        NO_TEXT,
        /** The item is of the wrong form, or names nothing that exists. */
        BAD_ITEM,
        /** The name or quote does not stand in the text. */
        NOT_IN_TEXT,
        /** The table names a document that is not there. */
        NO_DOCUMENT;

        /** The name used in message keys: {@code bad-item}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** File and line, parted by a colon. */
    public String place() {
        return place;
    }

    public Why why() {
        return why;
    }

    /** The key or item. */
    public String detail() {
        return detail;
    }
}
