package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The ranks of a table that has a column for them: <em>Juara | Inovasi | Instansi</em>, <em>I | Pasar Rapi | …</em>. */
final class RankColumn {

    private static final Pattern CELL = Pattern.compile("[^|\\t]+");
    private static final Pattern LABEL =
            Pattern.compile("(?iu)\\s*(?:juara|peringkat|rank|ranking|hasil)(?:\\s+ke)?\\s*");
    private static final Pattern RANK = Pattern.compile("(?iu)\\s*(?<hope>harapan\\s+)?(?<rank>I{1,3}|[123])\\s*");
    private static final Map<String, String> ROMAN = Map.of("1", "I", "2", "II", "3", "III");
    private static final int MOST_ROWS = 40;

    private RankColumn() {}

    /** A rank and the cell that says it. */
    record Cell(String rank, Span span) {}

    static List<Cell> of(ReadPage page) {
        boolean table = page.text().indexOf('|') >= 0 || page.text().indexOf('\t') >= 0;
        if (!table || (!page.has("juara") && !page.has("peringkat") && !page.has("rank") && !page.has("hasil"))) {
            return List.of();
        }
        List<Cell> cells = new ArrayList<>();
        OptionalInt column = OptionalInt.empty();
        int rows = 0;
        for (Span line : Lines.written(page.text())) {
            List<Span> row = CELL.matcher(line.of(page.text()))
                    .results()
                    .map(cell -> new Span(line.start() + cell.start(), line.start() + cell.end()))
                    .toList();
            OptionalInt label = row.size() < 2 ? OptionalInt.empty() : label(page, row);
            if (label.isPresent() || row.size() < 2) {
                column = label;
                rows = 0;
            } else if (column.isPresent() && column.getAsInt() < row.size() && rows++ < MOST_ROWS) {
                Span cell = row.get(column.getAsInt());
                rank(cell.of(page.text())).ifPresent(rank -> cells.add(new Cell(rank, cell)));
            }
        }
        return cells;
    }

    private static OptionalInt label(ReadPage page, List<Span> row) {
        return IntStream.range(0, row.size())
                .filter(i -> LABEL.matcher(row.get(i).of(page.text())).matches())
                .findFirst();
    }

    private static Optional<String> rank(String cell) {
        Matcher rank = RANK.matcher(cell);
        if (!rank.matches()) {
            return Optional.empty();
        }
        String roman = ROMAN.getOrDefault(rank.group("rank"), rank.group("rank").toUpperCase(Locale.ROOT));
        return Optional.of(rank.group("hope") == null ? "Juara " + roman : "Juara Harapan " + roman);
    }
}
