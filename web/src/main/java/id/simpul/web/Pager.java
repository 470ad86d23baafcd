package id.simpul.web;

import id.simpul.index.SearchResult;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The way through the pages of a result.
 *
 * @param current the page shown, from 1
 * @param last the last page that can be opened; 0 if nothing matches
 */
public record Pager(int current, int last) {

    private static final int AROUND = 2;

    public static Pager of(SearchResult result) {
        return new Pager(result.request().page(), result.pages());
    }

    /** The pages to link to: the first, the last and those around the current one, in order. */
    public List<Integer> shown() {
        return IntStream.rangeClosed(1, last)
                .filter(page -> page == 1 || page == last || Math.abs(page - current) <= AROUND)
                .boxed()
                .toList();
    }

    /** Whether pages are left out right before this one. */
    public boolean gapBefore(int page) {
        return page > 1 && !shown().contains(page - 1);
    }

    public boolean hasPrevious() {
        return current > 1;
    }

    public boolean hasNext() {
        return current < last;
    }
}
