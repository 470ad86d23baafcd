package id.simpul.model;

import java.util.Locale;

/**
 * What a reader should know of how a document was read. Messages for people stand in the bundles under
 * {@code warning.<slug>}.
 */
public enum Warning {
    /** Longer than the greatest text that is read: the rest is missing. */
    TRUNCATED,
    /** Reading took too long: what was read till then is there. */
    OUT_OF_TIME,
    /** The file is damaged: what stands before the damage is there. */
    DAMAGED,
    /** Letters were recognised in pictures, and may be wrong. */
    RECOGNISED;

    /** Its name in addresses, exports and bundles. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
