package id.simpul.evaluate.findings;

import java.util.Collection;

/**
 * Something that the machine got wrong.
 *
 * @param judged the kind of finding
 * @param docid the document
 * @param how what went wrong
 * @param item what was missed, or wrongly found
 * @param wanted all that should have been found of this kind there, optional ones behind {@code ?}
 * @param found all that was found
 * @param quote the words that misled the machine; empty where it missed something
 */
public record Miss(Judged judged, String docid, How how, String item, String wanted, String found, String quote) {

    /** Which of the two errors it is. */
    public enum How {
        MISSED,
        WRONG
    }

    static String list(Collection<String> items) {
        return items.isEmpty() ? "-" : String.join(" | ", items);
    }

    /** The columns of {@link #line()}. */
    public static String header() {
        return "kind\tdocid\terror\titem\texpected\tfound\tquote";
    }

    /** Tab-separated on one line. */
    public String line() {
        return String.join(
                        "\t",
                        judged.slug(),
                        docid,
                        Column.lower(how),
                        item,
                        wanted,
                        found,
                        quote.isEmpty() ? "-" : quote)
                .replace('\n', ' ');
    }
}
