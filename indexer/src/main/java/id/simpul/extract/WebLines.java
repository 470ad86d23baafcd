package id.simpul.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a web page into lines as a reader sees them, and notes for each where it stands. Not for sharing.
 */
final class WebLines implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "canvas",
            "object",
            "embed",
            "video",
            "audio",
            "select",
            "option",
            "datalist",
            "input",
            "textarea",
            "button",
            "head",
            "map");
    private static final Set<String> INLINE_AFTER_ALL = Set.of("ins", "del");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final double NEARLY_ALL = 0.8;
    private static final int LONGEST_CELL = 1_500;

    private final Element article;
    private final Set<Element> clutter;
    private final List<WebLine> lines = new ArrayList<>();
    private final Set<Element> dataTables = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Element, Integer> items = new IdentityHashMap<>();
    private final StringBuilder block = new StringBuilder();
    private int linkedCharacters;
    private int links;
    private int preformatted;
    private int clutters;
    private boolean inArticle;
    private @Nullable Row row;

    private WebLines(Element article, Set<Element> clutter) {
        this.article = article;
        this.clutter = clutter;
    }

    /** Where a line stands. */
    enum Place {
        ARTICLE,
        CLUTTER,
        OUTSIDE
    }

    /** A line and its place. */
    record WebLine(Line line, Place place) {}

    /**
     * All lines of the body, in order.
     *
     * @param article the element that holds the article
     * @param clutter elements that are clutter wherever they stand
     */
    static List<WebLine> of(Element body, Element article, Set<Element> clutter) {
        WebLines lines = new WebLines(article, clutter);
        body.filter(lines);
        lines.flush();
        return lines.lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    /** What a browser prints before an item of a numbered list. */
    private String number(Element item) {
        Element list = item.parent();
        if (list == null || !list.nameIs("ol")) {
            return "";
        }
        return items.merge(list, 1, Integer::sum) + ". ";
    }

    private FilterResult enter(Element element) {
        if (UNSEEN.contains(element.normalName()) || isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        boolean isClutter = clutter.contains(element);
        if (breaks(element) || isClutter || element == article) {
            flush();
        }
        clutters += isClutter ? 1 : 0;
        inArticle |= element == article;
        switch (element.normalName()) {
            case "a" -> links++;
            case "pre" -> preformatted++;
            case "table" -> {
                if (isData(element)) {
                    dataTables.add(element);
                }
            }
            case "li" -> block.append(number(element));
            case "tr" -> row = isInData(element) ? new Row() : null;
            default -> {
                if (row != null && CELLS.contains(element.normalName())) {
                    row.cell();
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Element element) {
        boolean isClutter = clutter.contains(element);
        if (breaks(element) || isClutter || element == article) {
            flush();
        }
        if (element.nameIs("a")) {
            links--;
        }
        if (element.nameIs("pre")) {
            preformatted--;
        }
        if (element.nameIs("tr") && row != null) {
            List<String> rows = row.lines(false);
            row = null;
            rows.forEach(text -> add(Line.plain(text)));
        }
        clutters -= isClutter ? 1 : 0;
        if (element == article) {
            inArticle = false;
        }
    }

    private void add(TextNode text) {
        String whole = text.getWholeText();
        block.append(preformatted > 0 ? whole : whole.replace('\n', ' ').replace('\r', ' '));
        if (links > 0) {
            linkedCharacters += whole.strip().length();
        }
    }

    private void flush() {
        List<String> texts = Tidy.lines(block.toString());
        boolean linked = linkedCharacters >= block.toString().strip().length() * NEARLY_ALL;
        block.setLength(0);
        linkedCharacters = 0;
        for (String text : texts) {
            if (row == null) {
                add(new Line(text, linked));
            } else {
                row.add(text);
            }
        }
    }

    private void add(Line line) {
        lines.add(new WebLine(line, clutters > 0 ? Place.CLUTTER : inArticle ? Place.ARTICLE : Place.OUTSIDE));
    }

    private static boolean breaks(Element element) {
        return element.nameIs("br")
                || element.isBlock() && !INLINE_AFTER_ALL.contains(element.normalName())
                || CELLS.contains(element.normalName());
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }

    /** A table of data, not one that holds the page together: no table inside, cells short, more than one column. */
    private static boolean isData(Element table) {
        return table.select("table").size() == 1
                && table.selectFirst("h1, article, ul ul") == null
                && table.select("tr").stream().anyMatch(tr -> tr.childrenSize() > 1)
                && table.select("td").stream().allMatch(td -> td.wholeText().length() <= LONGEST_CELL);
    }

    private boolean isInData(Element tr) {
        Element table = tr.closest("table");
        return table != null && dataTables.contains(table);
    }
}
