package id.simpul.index;

/**
 * What somebody asks.
 *
 * @param text the words as typed; anything is allowed, nothing too
 * @param filters what to narrow to
 * @param sort in which order
 * @param page which page of the results, from 1
 * @param size hits on a page, 1 to 100
 */
public record SearchRequest(String text, Filters filters, Window.Sort sort, int page, int size) {

    /** Hits on a page unless asked otherwise. */
    public static final int PAGE_SIZE = 10;

    /** Longer questions are cut to this many characters. */
    public static final int LONGEST_TEXT = 1_000;

    /** @throws IllegalArgumentException if page or size are out of range */
    public SearchRequest {
        if (page < 1 || size < 1 || size > 100 || (long) (page - 1) * size > Window.DEEPEST) {
            throw new IllegalArgumentException("no such page: " + page + " of " + size);
        }
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /** The first page of documents for some words. */
    public static SearchRequest forText(String text) {
        return new SearchRequest(text, Filters.NONE, Window.Sort.RELEVANCE, 1, PAGE_SIZE);
    }

    /** The same question with other filters, from its first page. */
    public SearchRequest with(Filters others) {
        return new SearchRequest(text, others, sort, 1, size);
    }

    /** The same question in another order, from its first page. */
    public SearchRequest sorted(Window.Sort other) {
        return new SearchRequest(text, filters, other, 1, size);
    }

    /** Another page of the same question. */
    public SearchRequest atPage(int other) {
        return new SearchRequest(text, filters, sort, other, size);
    }
}
