package id.simpul.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads plain text. A line is a paragraph, unless the text was broken at a fixed width, as mail programs do: then
 * paragraphs are what stands between empty lines. Tabs separate the cells of a table.
 */
final class PlainText {

    private static final Pattern TABS = Pattern.compile("(?<=\\S)[ ]*\\t+[ ]*(?=\\S)");
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int FEWEST_LINES = 5;
    private static final double FULL = 0.75;

    private PlainText() {}

    static Draft draft(String text) {
        return Draft.ofLines(Optional.empty(), List.of(lines(text)), List.of());
    }

    /** The paragraphs of a text, in normal form. */
    static List<String> lines(String text) {
        List<List<String>> blocks = blocks(text);
        int width = width(blocks);
        List<List<String>> wrapped =
                blocks.stream().filter(block -> isWrapped(block, width)).toList();
        List<String> broken = wrapped.stream().flatMap(List::stream).toList();
        if (width < NARROWEST || width > WIDEST || broken.size() < FEWEST_LINES) {
            return blocks.stream().flatMap(List::stream).toList();
        }
        Paragraphs paragraphs = new Paragraphs(broken, new Hyphens(broken));
        return blocks.stream()
                .flatMap(block -> isWrapped(block, width) ? paragraphs.of(List.of(block)).stream() : block.stream())
                .toList();
    }

    private static List<List<String>> blocks(String text) {
        List<List<String>> blocks = new ArrayList<>();
        blocks.add(new ArrayList<>());
        text.lines().forEach(raw -> {
            String line = Tidy.line(TABS.matcher(raw).replaceAll(" | "));
            if (!line.isEmpty()) {
                blocks.getLast().add(line);
            } else if (!blocks.getLast().isEmpty()) {
                blocks.add(new ArrayList<>());
            }
        });
        return blocks;
    }

    /** The longest line that another follows without a gap. */
    private static int width(List<List<String>> blocks) {
        return blocks.stream()
                .flatMap(block -> inner(block).stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean isWrapped(List<String> block, int width) {
        return block.size() > 1 && inner(block).stream().allMatch(line -> line.length() >= width * FULL);
    }

    private static List<String> inner(List<String> block) {
        return block.subList(0, Math.max(0, block.size() - 1));
    }
}
