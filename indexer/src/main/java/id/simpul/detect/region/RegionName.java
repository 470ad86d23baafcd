package id.simpul.detect.region;

import id.simpul.model.Region;
import java.util.Optional;

/**
 * One of the names of a region.
 *
 * @param region the region of today that it names
 * @param form what sort of name it is
 * @param caution what must be near before the name counts
 * @param onlyAs the level that must be said with it, such as for a former name that today belongs to a kota
 */
public record RegionName(Region region, Form form, Caution caution, Optional<Region.Level> onlyAs) {

    /** What sort of name it is. */
    public enum Form {
        /** The name itself. */
        FULL,
        /** Nickname, press name, abbreviation. */
        ALIAS,
        /** A name of another time. */
        FORMER,
        /** Its capital: says where, seldom who. */
        SEAT,
        /** Its government's web address. */
        DOMAIN
    }

    /** What must be near before a name counts, from trusting to careful. */
    public enum Caution {
        NONE,
        /** A word like others: capital and some cue, or the region or its province elsewhere in the document. */
        SOFT,
        /** A nickname that others share: only if the document names the region some other way too. */
        SUPPORT,
        /** A common word or a person's name: only with a level word or an office before it. */
        STRICT,
        /** Three letters or fewer: as {@link #STRICT}, or after the full name, in capitals. */
        ABBREVIATION
    }
}
