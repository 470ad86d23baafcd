package id.simpul.model;

/**
 * One page, slide or sheet of a document. Kinds of document without pages (HTML, mail, plain text) have one.
 *
 * @param number from 1
 * @param text the searchable text, cleaned of clutter; paragraphs are separated by one line feed
 */
public record Page(int number, String text) {

    /** @throws IllegalArgumentException if the number is below 1 */
    public Page {
        if (number < 1) {
            throw new IllegalArgumentException("pages count from 1: " + number);
        }
    }
}
