package id.simpul.web;

import id.simpul.index.SearchResult;

/**
 * The first page.
 *
 * @param newest the answer to no question, newest first: its hits are shown, its facets are what one can browse by
 * @param innovations how many innovations are known
 */
public record HomePage(SearchResult newest, long innovations) implements PageView {

    @Override
    public String address() {
        return Links.home();
    }
}
