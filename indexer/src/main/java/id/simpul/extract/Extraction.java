package id.simpul.extract;

import id.simpul.model.Obstacle;
import id.simpul.model.Page;
import id.simpul.model.Warning;
import java.util.List;
import java.util.Set;

/** What came out of a file. */
public sealed interface Extraction {

    /** What the file is or seems to be, found by looking at the bytes. */
    String mediaType();

    /**
     * The file could be read.
     *
     * @param mediaType what it is, found by looking at the bytes
     * @param title its title, or its first line; never blank
     * @param language ISO code, {@code und} if not sure
     * @param pages its text, at least one page, at least one word in all; the title of a web page and
     *     the subject of a mail stand as the first line of page 1
     * @param warnings what to know of how it was read
     * @param removed the lines left out as clutter, so that a curator can see them: those of the page around the text
     *     first, then those from within it
     */
    record Extracted(
            String mediaType,
            String title,
            String language,
            List<Page> pages,
            Set<Warning> warnings,
            List<String> removed)
            implements Extraction {

        public Extracted {
            pages = List.copyOf(pages);
            warnings = Set.copyOf(warnings);
            removed = List.copyOf(removed);
        }

        /** A file that was read without a warning. */
        public Extracted(String mediaType, String title, String language, List<Page> pages, List<String> removed) {
            this(mediaType, title, language, pages, Set.of(), removed);
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
