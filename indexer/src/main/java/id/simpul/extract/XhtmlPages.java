package id.simpul.extract;

import id.simpul.model.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the blocks of text that Tika's parsers send, page by page. A block is a paragraph, heading, list item or
 * table row; it may hold line ends. Not for sharing.
 *
 * <p>Trap: parsers differ in how they mark a page: {@code div.page} (PDF, old Excel), {@code div.slide-content}
 * (PowerPoint, {@link OpenSlides}), a heading in front of a table (Excel), nothing but the next table (OpenDocument). A text before the first mark belongs to page 1.
 */
final class XhtmlPages extends DefaultHandler {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> PAGE_CLASSES = Set.of("page", "slide-content");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "table",
            "tbody",
            "thead",
            "blockquote",
            "pre",
            "body",
            "dl",
            "dt",
            "dd",
            "title",
            "head",
            "hr",
            "section",
            "article",
            "caption",
            "address");

    private final boolean sheets;
    private final int limit;
    private final Deadline deadline;
    private final List<List<String>> pages = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    private @Nullable Row row;
    private int tables;
    private int written;
    private boolean inBody;
    private boolean marked;
    private boolean hasRows;
    private Optional<Warning> stop = Optional.empty();

    /**
     * @param format decides what a page is
     * @param limit characters after which it refuses more
     * @param deadline after which it refuses the next page
     */
    XhtmlPages(Format format, int limit, Deadline deadline) {
        this.sheets = format == Format.SHEETS;
        this.limit = limit;
        this.deadline = deadline;
        pages.add(new ArrayList<>());
    }

    /** The blocks so far, at least one page. */
    List<List<String>> pages() {
        flush();
        return pages;
    }

    /** Which limit it stopped the parser for, if it did. */
    Optional<Warning> stop() {
        return stop;
    }

    /** How many words there are so far. */
    long words() {
        return pages().stream()
                .flatMap(List::stream)
                .flatMap(BLANKS::splitAsStream)
                .filter(word -> !word.isBlank())
                .count();
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        String name = localName.toLowerCase(Locale.ROOT);
        switch (name) {
            case "body" -> inBody = true;
            case "br" -> block.append('\n');
            case "tr" -> startRow();
            case "td", "th" -> startCell();
            case "table" -> startTable();
            default -> {
                if (BLOCKS.contains(name)) {
                    flush();
                }
            }
        }
        if (startsPage(name, attributes)) {
            if (deadline.isOver()) {
                stop = Optional.of(Warning.OUT_OF_TIME);
                throw new SAXException("time limit reached");
            }
            turn();
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        String name = localName.toLowerCase(Locale.ROOT);
        switch (name) {
            case "tr" -> endRow();
            case "table" -> {
                flush();
                tables--;
            }
            default -> {
                if (BLOCKS.contains(name) || name.equals("td") || name.equals("th")) {
                    flush();
                }
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (!inBody) {
            return;
        }
        int fits = Math.min(length, limit - written);
        block.append(characters, start, fits);
        written += fits;
        if (fits < length) {
            stop = Optional.of(Warning.TRUNCATED);
            throw new SAXException("text limit reached");
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        if (inBody && !block.isEmpty()) {
            block.append(characters, start, length);
        }
    }

    private boolean startsPage(String name, Attributes attributes) {
        if (name.equals("div")) {
            String classes = attributes.getValue("class");
            return classes != null && PAGE_CLASSES.contains(classes);
        }
        return sheets && name.equals("h1");
    }

    private void turn() {
        flush();
        boolean isFirst = !marked;
        marked = true;
        boolean blank = pages.getLast().isEmpty();
        if (sheets ? !blank : !(isFirst && blank)) {
            addPage();
        }
    }

    private void addPage() {
        pages.add(new ArrayList<>());
        hasRows = false;
    }

    private void startTable() {
        flush();
        tables++;
        if (sheets && hasRows && tables == 1) {
            addPage();
        }
    }

    private void startRow() {
        if (tables > 1) {
            return;
        }
        flush();
        row = new Row();
    }

    private void startCell() {
        flush();
        if (row != null && tables <= 1) {
            row.cell();
        }
    }

    private void endRow() {
        flush();
        if (row != null && tables <= 1) {
            pages.getLast().addAll(row.lines(sheets));
            row = null;
            hasRows = true;
        }
    }

    private void flush() {
        if (block.isEmpty()) {
            return;
        }
        String text = block.toString();
        block.setLength(0);
        if (text.isBlank()) {
            return;
        }
        if (row == null) {
            pages.getLast().add(text);
        } else {
            Tidy.lines(text).forEach(row::add);
        }
    }
}
