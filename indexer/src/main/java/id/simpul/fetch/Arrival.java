package id.simpul.fetch;

import java.util.Locale;

/** Something that a walk came across. */
public sealed interface Arrival {

    /** The address that was asked for. */
    WebAddress asked();

    /**
     * A document, or the reason why there is none.
     *
     * @param start where the visit began that led here
     */
    record Page(WebAddress asked, WebAddress start, Answer answer) implements Arrival {}

    /** It was passed over on purpose. */
    record PassedOver(WebAddress asked, Why why) implements Arrival {}

    /** Why an address was passed over. */
    enum Why {
        /** It leads to a document that was read in this run already. */
        READ_ALREADY,
        /** It leads to another host. */
        OTHER_HOST,
        /** A link, or an entry of a list, that robots.txt keeps programs from. */
        ROBOTS,
        /** The page asks not to be indexed. */
        NOINDEX,
        /** A feed or site map without entries. */
        NO_ENTRIES,
        /** The limit was reached here; there may be more that were not asked for. */
        LIMIT;

        /** The name used in reports: {@code other-host}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
