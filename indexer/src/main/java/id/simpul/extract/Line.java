package id.simpul.extract;

/**
 * A line of a document while it is being cleaned: a paragraph, heading, list item or table row.
 *
 * @param text in the normal form of {@link Tidy}; not empty
 * @param linked whether all of it leads somewhere else, as in lists of other stories
 */
record Line(String text, boolean linked) {

    static Line plain(String text) {
        return new Line(text, false);
    }
}
