package id.simpul.extract;

import id.simpul.model.Tsv;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The families of files that are read alike. Which media type belongs where stands in {@code formats.tsv}. */
enum Format {
    WEB_PAGE,
    TEXT,
    MARKDOWN,
    MAIL,
    PDF,
    WORDS,
    SLIDES,
    SHEETS,
    /** A sheet as plain text, CSV for instance. */
    DELIMITED,
    /** Nothing but a picture, a scan saved as an image for instance. */
    PICTURE,
    /** No document of its own: the files inside are. */
    ARCHIVE,
    OTHER;

    /** Whether its lines may carry what a web page puts around its text. */
    boolean comesFromTheWeb() {
        return this == WEB_PAGE || this == TEXT || this == MARKDOWN || this == MAIL;
    }

    /** Whether files may lie inside that are documents of their own. */
    boolean holdsFiles() {
        return this == ARCHIVE || this == MAIL;
    }

    /** The table of formats. */
    static final class Table {

        private final Map<String, Format> byType = new HashMap<>();

        Table(Tsv formats) {
            for (Tsv.Row row : formats.rows()) {
                byType.put(
                        row.get("media_type"), Format.valueOf(row.get("format").toUpperCase(Locale.ROOT)));
            }
        }

        /** The format of a media type without parameters: its own row, else that of its family ({@code text/*}). */
        Format of(String mediaType) {
            Format own = byType.get(mediaType);
            if (own != null) {
                return own;
            }
            String family = mediaType.substring(0, mediaType.indexOf('/') + 1) + "*";
            return byType.getOrDefault(family, OTHER);
        }
    }
}
