package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The year of an award in a table that has one column for awards and one for their years. */
final class RowYear {

    private static final Pattern CELLS = Pattern.compile("[|\\t]");
    private static final Pattern AWARD_COLUMN = Pattern.compile("(?iu).*(?:penghargaan|award|prestasi|capaian).*");
    private static final Pattern YEAR_COLUMN =
            Pattern.compile("(?iu)\\s*tahun(?:\\s+(?:KIPP|penghargaan|kompetisi|award))?\\s*|\\s*year\\s*");

    private RowYear() {}

    /** The year beside the place, if the place lies in such a table. */
    static Optional<Integer> of(ReadPage page, int place) {
        String text = page.text();
        int start = Lines.start(text, place);
        String[] row = CELLS.split(text.substring(start, Lines.end(text, place)), -1);
        if (row.length < 3) {
            return Optional.empty();
        }
        int column = CELLS.split(text.substring(start, place), -1).length - 1;
        for (String line : text.substring(0, start).lines().toList().reversed()) {
            String[] labels = CELLS.split(line, -1);
            if (labels.length != row.length) {
                return beside(row, column);
            }
            if (AWARD_COLUMN.matcher(labels[column]).matches()) {
                return year(labels, row);
            }
        }
        return beside(row, column);
    }

    /** Without a line of labels: the only cell that is a year, if it stands beside the award's. */
    private static Optional<Integer> beside(String[] row, int column) {
        List<Integer> years = IntStream.range(0, row.length)
                .filter(i -> row[i].strip().matches("20[0-4]\\d"))
                .boxed()
                .toList();
        return years.size() == 1 && Math.abs(years.getFirst() - column) == 1
                ? Optional.of(Integer.parseInt(row[years.getFirst()].strip()))
                : Optional.empty();
    }

    private static Optional<Integer> year(String[] labels, String[] row) {
        for (int i = 0; i < labels.length; i++) {
            if (YEAR_COLUMN.matcher(labels[i]).matches() && row[i].strip().matches("20[0-4]\\d")) {
                return Optional.of(Integer.parseInt(row[i].strip()));
            }
        }
        return Optional.empty();
    }
}
