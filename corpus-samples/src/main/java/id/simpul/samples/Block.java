package id.simpul.samples;

import java.util.ArrayList;
import java.util.List;

/** One piece of a source's body, in the order in which it is read. */
public sealed interface Block {

    /** A heading: level 1 for {@code #}, 2 for {@code ##}. */
    record Heading(int level, String text) implements Block {}

    /** Running text; line breaks of the source are already folded to single spaces. */
    record Paragraph(String text) implements Block {}

    /** Items that follow each other without a blank line. */
    record Items(boolean numbered, List<String> texts) implements Block {
        public Items {
            texts = List.copyOf(texts);
        }

        /** What stands before the item at this place, counted from 0: a bullet or a number with a point. */
        String mark(int place) {
            return numbered ? (place + 1) + "." : "-";
        }
    }

    /** Rows of cells; the first row is the header. Rows may differ in length. */
    record Table(List<List<String>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        int width() {
            return rows.stream().mapToInt(List::size).max().orElse(0);
        }
    }

    /** The next page, slide or sheet begins here. */
    record Break() implements Block {}

    /** Every string of this block that a reader sees, in order; list marks are not part of it. */
    default List<String> texts() {
        return switch (this) {
            case Heading heading -> List.of(heading.text());
            case Paragraph paragraph -> List.of(paragraph.text());
            case Items items -> items.texts();
            case Table table ->
                table.rows().stream()
                        .flatMap(List::stream)
                        .filter(cell -> !cell.isEmpty())
                        .toList();
            case Break ignored -> List.of();
        };
    }

    /** Splits at every {@link Break}: one list per page, slide or sheet; at least one list. */
    static List<List<Block>> parts(List<Block> blocks) {
        List<List<Block>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (Block block : blocks) {
            if (block instanceof Break) {
                parts.add(new ArrayList<>());
            } else {
                parts.getLast().add(block);
            }
        }
        return parts.stream().map(List::copyOf).toList();
    }
}
