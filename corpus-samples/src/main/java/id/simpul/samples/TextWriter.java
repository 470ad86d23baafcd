package id.simpul.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plain text as pasted into a message: one line per paragraph, cells apart by tabs. */
final class TextWriter implements Writer {

    @Override
    public byte[] write(Source source) {
        return (source.title() + "\n\n" + body(source.blocks())).getBytes(StandardCharsets.UTF_8);
    }

    static String body(List<Block> blocks) {
        return blocks.stream().map(TextWriter::text).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.text();
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Items items ->
                IntStream.range(0, items.texts().size())
                        .mapToObj(
                                place -> items.mark(place) + " " + items.texts().get(place))
                        .collect(Collectors.joining("\n"));
            case Block.Table table ->
                table.rows().stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
            case Block.Break ignored -> "* * *";
        };
    }
}
