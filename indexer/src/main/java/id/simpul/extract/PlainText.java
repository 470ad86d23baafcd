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
    private static final int WIDEST = 100;
    private static final int FEW_LINES = 4;
    private static final double FULL = 0.75;
    private static final double MOST = 0.7;

    private PlainText() {}

    static Draft draft(String text) {
        return Draft.ofLines(Optional.empty(), List.of(lines(text)), List.of());
    }

    /** The paragraphs of a text, in normal form. */
    static List<String> lines(String text) {
        List<List<String>> blocks = blocks(text);
        if (!isWrapped(blocks)) {
            return blocks.stream().flatMap(List::stream).toList();
        }
        List<String> all = blocks.stream().flatMap(List::stream).toList();
        return new Paragraphs(all, new Hyphens(all)).of(blocks);
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

    private static boolean isWrapped(List<List<String>> blocks) {
        int widest = blocks.stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        List<String> inner = blocks.stream()
                .filter(block -> block.size() > 1)
                .flatMap(block -> block.subList(0, block.size() - 1).stream())
                .toList();
        long full =
                inner.stream().filter(line -> line.length() >= widest * FULL).count();
        return widest <= WIDEST && inner.size() >= FEW_LINES && full >= inner.size() * MOST;
    }
}
