package id.simpul.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the layout of {@code sources/}: lines of {@code key: value}, a line {@code ---}, then the body.
 *
 * <p>Front matter lines that are empty or begin with {@code #} are skipped. What the body may hold is told by {@link
 * BodyParser}. Stateless.
 */
public final class SourceParser {

    private static final String END_OF_FRONT = "---";

    /**
     * Parses one source.
     *
     * @param text the whole file
     * @throws IllegalArgumentException if the front matter is not closed, lacks {@code format} or {@code title}, or has
     *     a line without a colon
     */
    public Source parse(String folder, String name, String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        int end = lines.indexOf(END_OF_FRONT);
        if (end < 0) {
            throw new IllegalArgumentException("no line '---' after the front matter");
        }
        Map<String, String> front = new LinkedHashMap<>();
        lines.subList(0, end).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> put(front, line));
        Format format = Format.named(take(front, "format"));
        String title = take(front, "title");
        List<Block> blocks = new BodyParser().parse(lines.subList(end + 1, lines.size()));
        return new Source(folder, name, format, title, front, blocks);
    }

    private static void put(Map<String, String> front, String line) {
        int colon = line.indexOf(": ");
        if (colon < 1) {
            throw new IllegalArgumentException("front matter wants 'key: value', not '" + line + "'");
        }
        front.put(line.substring(0, colon).strip(), line.substring(colon + 2).strip());
    }

    private static String take(Map<String, String> front, String key) {
        String value = front.remove(key);
        if (value == null) {
            throw new IllegalArgumentException("front matter has no '" + key + "'");
        }
        return value;
    }
}
