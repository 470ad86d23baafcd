package id.simpul.index;

import java.util.Set;

/**
 * Which part of the matches is wanted, in which order.
 *
 * @param from how many to skip, 0 to {@link #DEEPEST}
 * @param size how many to give, 0 to 1,000
 * @param sort in which order
 * @param counting the facets whose values are to be counted
 */
public record Window(int from, int size, Sort sort, Set<Field> counting) {

    /** No search looks further down than this; whoever needs everything exports it. */
    public static final int DEEPEST = 10_000;

    /** The order of the matches. Ties go by id, so that the order is always the same. */
    public enum Sort {
        /** Best first. */
        RELEVANCE,
        /** Newest first, undated last. */
        NEWEST,
        /** By id. */
        ID
    }

    /** @throws IllegalArgumentException if out of range */
    public Window {
        if (from < 0 || from > DEEPEST || size < 0 || size > 1_000) {
            throw new IllegalArgumentException("no such window: " + from + "+" + size);
        }
        counting = Set.copyOf(counting);
    }

    /** The first matches in an order, nothing counted. */
    public static Window first(int size, Sort sort) {
        return new Window(0, size, sort, Set.of());
    }
}
