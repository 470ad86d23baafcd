package id.simpul.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the body of a source into blocks: a small part of Markdown, and {@code ===} for a break.
 *
 * <p>A blank line ends a block; so does a line of another kind, except that plain text right after an item continues
 * the item. Headings and breaks are one line each. Stateless.
 */
final class BodyParser {

    private static final Pattern MARK = Pattern.compile("(?:-|\\d+\\.)\\s+");
    private static final Pattern RULE_UNDER_HEADER = Pattern.compile("\\|[-:| ]+\\|?");

    private enum Kind {
        BLANK,
        BREAK,
        HEADING,
        TABLE,
        BULLET,
        NUMBER,
        TEXT;

        static Kind of(String line) {
            if (line.isEmpty()) {
                return BLANK;
            }
            if (line.equals("===")) {
                return BREAK;
            }
            if (line.startsWith("# ") || line.startsWith("## ")) {
                return HEADING;
            }
            if (line.startsWith("|")) {
                return TABLE;
            }
            if (MARK.matcher(line).lookingAt()) {
                return line.startsWith("-") ? BULLET : NUMBER;
            }
            return TEXT;
        }

        boolean takes(Kind next) {
            return switch (this) {
                case BLANK, BREAK, HEADING -> false;
                case BULLET, NUMBER -> next == this || next == TEXT;
                case TABLE, TEXT -> next == this;
            };
        }
    }

    /** Parses lines that are stripped of white space at both ends. */
    List<Block> parse(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        List<String> open = new ArrayList<>();
        Kind kind = Kind.BLANK;
        for (String line : lines) {
            Kind next = Kind.of(line);
            if (!kind.takes(next)) {
                close(kind, open, blocks);
                kind = next;
            }
            open.add(line);
        }
        close(kind, open, blocks);
        return blocks;
    }

    private static void close(Kind kind, List<String> open, List<Block> blocks) {
        if (kind != Kind.BLANK && !open.isEmpty()) {
            blocks.add(block(kind, List.copyOf(open)));
        }
        open.clear();
    }

    private static Block block(Kind kind, List<String> lines) {
        return switch (kind) {
            case BREAK -> new Block.Break();
            case HEADING -> {
                int level = lines.getFirst().indexOf(' ');
                yield new Block.Heading(level, lines.getFirst().substring(level).strip());
            }
            case TABLE ->
                new Block.Table(lines.stream()
                        .filter(row -> !RULE_UNDER_HEADER.matcher(row).matches())
                        .map(BodyParser::cells)
                        .toList());
            case BULLET -> new Block.Items(false, items(lines));
            case NUMBER -> new Block.Items(true, items(lines));
            case BLANK, TEXT -> new Block.Paragraph(String.join(" ", lines));
        };
    }

    private static List<String> cells(String row) {
        String inner = row.substring(1, row.endsWith("|") && row.length() > 1 ? row.length() - 1 : row.length());
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    private static List<String> items(List<String> lines) {
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            if (MARK.matcher(line).lookingAt()) {
                items.add(MARK.matcher(line).replaceFirst(""));
            } else {
                items.add(items.removeLast() + " " + line);
            }
        }
        return items;
    }
}
