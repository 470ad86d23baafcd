package id.simpul.extract;

import id.simpul.model.Obstacle;
import id.simpul.model.Page;
import java.util.List;

/** What came out of a file. */
public sealed interface Extraction {

    /**
     * The file could be read.
     *
     * @param mediaType what it is, found by looking at the bytes
     * @param title its title, or its first line; never blank
     * @param language ISO code, {@code und} if not sure
     * @param pages its text, at least one page, at least one word in all; the title of a web page and
     *     the subject of a mail stand as the first line of page 1
     * @param removed the lines left out as clutter, so that a curator can see them: those of the page around the text
     *     first, then those from within it
     */
    record Extracted(String mediaType, String title, String language, List<Page> pages, List<String> removed)
            implements Extraction {

        public Extracted {
            pages = List.copyOf(pages);
            removed = List.copyOf(removed);
        }
    }

    /**
     * The file could not be read.
     *
     * @param mediaType what it seems to be
     * @param reason why, for people and programs
     * @param detail more for those who look into it; one line, may be empty
     */
    record Unreadable(String mediaType, Reason reason, String detail) implements Extraction {}

    /** Why a file gave no text. Messages for people stand in the bundles under {@code failure.<slug>}. */
    enum Reason implements Obstacle {
        EMPTY,
        ENCRYPTED,
        CORRUPT,
        /** Readable, but only pictures: needs OCR. */
        NO_TEXT,
        TOO_LARGE,
        TIMEOUT,
        /** The file itself cannot be opened: no permission, or gone meanwhile. */
        UNREADABLE,
        UNSUPPORTED
    }
}
