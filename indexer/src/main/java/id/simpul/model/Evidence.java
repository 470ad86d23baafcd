package id.simpul.model;

/**
 * Where a statement was read: the sentence (or line, or cell) itself and its place.
 *
 * @param quote the words of the document, equal to the page's text from {@code start} to {@code end}
 * @param page number of the page, from 1
 * @param start offset of the quote's first character in the page's text, from 0, in UTF-16 units
 * @param end offset behind the quote's last character
 * @param rule name of the rule that read it, e.g. {@code region.owner-phrase}; stable, for curators and tests
 */
public record Evidence(String quote, int page, int start, int end, String rule) {

    /** The last part of the names of rules that look beyond the quote. */
    public static final String INFERRED = ".inferred";

    /** @throws IllegalArgumentException if the quote is blank or its length does not fit its place */
    public Evidence {
        if (quote.isBlank()) {
            throw new IllegalArgumentException("evidence without a quote");
        }
        if (page < 1 || start < 0 || end - start != quote.length()) {
            throw new IllegalArgumentException(
                    "evidence out of place: page " + page + ", " + start + "-" + end + ", length " + quote.length());
        }
    }

    /** The evidence for what stands in {@code page} from {@code start} to {@code end}. */
    public static Evidence in(Page page, int start, int end, String rule) {
        return new Evidence(page.text().substring(start, end), page.number(), start, end, rule);
    }

    /** Whether the statement takes more than the quote says from elsewhere in the document: a year, an owner. */
    public boolean inferred() {
        return rule.endsWith(INFERRED);
    }

    /** The same place, read by another rule. */
    public Evidence by(String rule) {
        return new Evidence(quote, page, start, end, rule);
    }
}
