package id.simpul.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A table row on its way to lines. Cells stand on one line with {@code " | "} between them; a cell of several
 * paragraphs, common where forms are tables, gives its further paragraphs lines of their own.
 */
final class Row {

    private static final String BETWEEN = " | ";
    private static final int LONGEST_JOINED = 300;

    private final List<List<String>> cells = new ArrayList<>();

    /** Starts the next cell. */
    void cell() {
        cells.add(new ArrayList<>());
    }

    /** Adds a paragraph to the cell. */
    void add(String paragraph) {
        if (cells.isEmpty()) {
            cell();
        }
        cells.getLast().add(paragraph);
    }

    /** How many cells it has, empty ones too. */
    int width() {
        return cells.size();
    }

    /**
     * Its lines, none if all cells are empty.
     *
     * @param keepEmpty whether an empty cell between others keeps its place, as columns of a sheet need
     */
    List<String> lines(boolean keepEmpty) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        boolean first = true;
        for (List<String> cell : filled(keepEmpty)) {
            line.append(first ? "" : BETWEEN);
            first = false;
            boolean joined = cell.stream().mapToInt(String::length).sum() <= LONGEST_JOINED;
            if (joined) {
                line.append(String.join(" ", cell));
                continue;
            }
            line.append(cell.getFirst());
            for (String paragraph : cell.subList(1, cell.size())) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(paragraph);
            }
        }
        lines.add(line.toString());
        return lines.stream().map(Tidy::line).filter(text -> !text.isEmpty()).toList();
    }

    private List<List<String>> filled(boolean keepEmpty) {
        if (!keepEmpty) {
            return cells.stream().filter(cell -> !cell.isEmpty()).toList();
        }
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }
}
