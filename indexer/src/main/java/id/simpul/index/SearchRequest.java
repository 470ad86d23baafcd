package id.simpul.index;

/**
 * What somebody asks.
 *
 * @param text the words as typed; anything is allowed, nothing too
 * @param filters what to narrow to
 * @param sort in which order
 * @param page which page of the results, from 1
 * @param size hits on a page, 1 to 100
 * @param literal whether only the words as typed are looked for: no other ways to say them, nothing corrected
 */
public record SearchRequest(String text, Filters filters, Window.Sort sort, int page, int size, boolean literal) {

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

    /** A request that may say the words in other ways. @throws IllegalArgumentException if page or size are out of range */
    public SearchRequest(String text, Filters filters, Window.Sort sort, int page, int size) {
        this(text, filters, sort, page, size, false);
    }

    /** The first page of documents for some words. */
    public static SearchRequest forText(String text) {
        return new SearchRequest(text, Filters.NONE, Window.Sort.RELEVANCE, 1, PAGE_SIZE);
    }

    /** The same question with other filters, from its first page. */
    public SearchRequest with(Filters others) {
        return new SearchRequest(text, others, sort, 1, size, literal);
    }

    /** The same question in another order, from its first page. */
    public SearchRequest sorted(Window.Sort other) {
        return new SearchRequest(text, filters, other, 1, size, literal);
    }

    /** Another page of the same question. */
    public SearchRequest atPage(int other) {
        return new SearchRequest(text, filters, sort, other, size, literal);
    }

    /** The same filters and order for other words, from the first page. */
    public SearchRequest asking(String other) {
        return new SearchRequest(other, filters, sort, 1, size, literal);
    }

    /** The same words, looked for as they were typed and no other way, from the first page. */
    public SearchRequest toTheLetter() {
        return new SearchRequest(text, filters, sort, 1, size, true);
    }

    /** The same words, looked for in other ways too, from the first page. */
    public SearchRequest freely() {
        return new SearchRequest(text, filters, sort, 1, size, false);
    }
}
