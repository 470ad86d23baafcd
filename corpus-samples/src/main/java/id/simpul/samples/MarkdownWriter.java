package id.simpul.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Markdown with pipe tables, as kept in a wiki or a repository. */
final class MarkdownWriter implements Writer {

    @Override
    public byte[] write(Source source) {
        return source.blocks().stream()
                .map(MarkdownWriter::text)
                .collect(Collectors.joining("\n\n", "# " + source.title() + "\n\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Heading heading -> "#".repeat(heading.level() + 1) + " " + heading.text();
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Items items ->
                IntStream.range(0, items.texts().size())
                        .mapToObj(
                                place -> items.mark(place) + " " + items.texts().get(place))
                        .collect(Collectors.joining("\n"));
            case Block.Table table -> table(table);
            case Block.Break ignored -> "---";
        };
    }

    private static String table(Block.Table table) {
        String rule = "|" + " --- |".repeat(table.width());
        List<String> rows = table.rows().stream()
                .map(row -> row.stream().collect(Collectors.joining(" | ", "| ", " |")))
                .toList();
        return rows.getFirst()
                + "\n"
                + rule
                + rows.stream().skip(1).map(row -> "\n" + row).collect(Collectors.joining());
    }
}
