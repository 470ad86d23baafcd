package id.simpul.samples;

import java.util.List;
import java.util.stream.Collectors;

/** Blocks as HTML elements, one string each, so that a page can put something of its own between two of them. */
final class HtmlBlocks {

    private HtmlBlocks() {}

    static List<String> elements(List<Block> blocks) {
        return blocks.stream().map(HtmlBlocks::element).toList();
    }

    private static String element(Block block) {
        return switch (block) {
            case Block.Heading heading -> wrap("h" + (heading.level() + 1), heading.text());
            case Block.Paragraph paragraph -> wrap("p", paragraph.text());
            case Block.Items items -> list(items.numbered() ? "ol" : "ul", items.texts());
            case Block.Table table ->
                "<table>\n"
                        + row("th", table.rows().getFirst())
                        + table.rows().stream()
                                .skip(1)
                                .map(row -> row("td", row))
                                .collect(Collectors.joining())
                        + "</table>";
            case Block.Break ignored -> "<hr>";
        };
    }

    private static String list(String tag, List<String> items) {
        return items.stream()
                .map(item -> wrap("li", item))
                .collect(Collectors.joining("\n", "<" + tag + ">\n", "\n</" + tag + ">"));
    }

    private static String row(String tag, List<String> cells) {
        return cells.stream().map(cell -> wrap(tag, cell)).collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String wrap(String tag, String text) {
        return "<" + tag + ">" + escape(text) + "</" + tag + ">";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
