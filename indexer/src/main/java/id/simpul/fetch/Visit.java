package id.simpul.fetch;

/**
 * What somebody wants to be read from the web.
 *
 * @param start where to begin
 * @param kind what to make of it
 * @param depth how many links away from the start pages are read; for {@link Kind#SITE} only
 * @param limit how many documents are read at most
 */
public record Visit(WebAddress start, Kind kind, int depth, int limit) {

    /** @throws IllegalArgumentException if depth is negative or the limit not positive */
    public Visit {
        if (depth < 0 || limit < 1) {
            throw new IllegalArgumentException("depth " + depth + ", limit " + limit);
        }
    }

    /** How far a visit goes. */
    public enum Kind {
        /** The page or file itself; if it is a feed or a site map, what it lists. */
        PAGE,
        /** The page and those of the same host that its links lead to. */
        SITE,
        /** What a site map lists. */
        SITE_MAP
    }

    /** One page or file, or the entries of a feed. */
    public static Visit page(WebAddress start, int limit) {
        return new Visit(start, Kind.PAGE, 0, limit);
    }

    /** A page and what it links to on its host. */
    public static Visit site(WebAddress start, int depth, int limit) {
        return new Visit(start, Kind.SITE, depth, limit);
    }

    /** All that a site map lists. */
    public static Visit siteMap(WebAddress start, int limit) {
        return new Visit(start, Kind.SITE_MAP, 0, limit);
    }
}
