package id.simpul.detect;

import id.simpul.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The cells of a row of a table that was flattened to lines. */
final class Cells {

    /** Sentences have a semicolon or two. */
    private static final int MOST_CLAUSES = 3;

    private Cells() {}

    /** The stretches of a line between bars and tab stops, empty ones left out; of a line without any, between semicolons. */
    static List<Span> of(String text, Span line) {
        List<Span> cells = new ArrayList<>();
        int start = line.start();
        for (int at = line.start(); at <= line.end(); at++) {
            if (at == line.end() || text.charAt(at) == '|' || text.charAt(at) == '\t') {
                if (at > start) {
                    cells.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return cells.size() == 1 ? betweenSemicolons(text, line) : cells;
    }

    /** A table that was saved as text; its empty cells keep their places. */
    private static List<Span> betweenSemicolons(String text, Span line) {
        List<Span> cells = new ArrayList<>();
        int start = line.start();
        for (int at = text.indexOf(';', start); at >= 0 && at < line.end(); at = text.indexOf(';', start)) {
            cells.add(new Span(start, at));
            start = at + 1;
        }
        cells.add(new Span(start, line.end()));
        return cells.size() > MOST_CLAUSES ? cells : List.of(line);
    }
}
