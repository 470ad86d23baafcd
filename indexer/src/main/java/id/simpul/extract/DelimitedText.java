package id.simpul.extract;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads CSV and its relatives: comma, semicolon (what spreadsheets write where the comma is the decimal mark), tab or bar.
 * Text whose quotes do not close is read line by line as it is.
 */
final class DelimitedText {

    private static final List<Character> DELIMITERS = List.of(';', '\t', '|', ',');
    private static final int SAMPLE = 20;

    private DelimitedText() {}

    /** Every record is a line, with the cells as in other sheets. */
    static Draft draft(String text) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .get();
        List<String> lines = new ArrayList<>();
        try (CSVParser records = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord cells : records) {
                lines.addAll(line(cells));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            lines = text.lines().map(Tidy::line).filter(line -> !line.isEmpty()).toList();
        }
        return Draft.ofLines(Optional.empty(), List.of(lines), List.of());
    }

    private static List<String> line(CSVRecord cells) {
        Row row = new Row();
        for (String cell : cells) {
            row.cell();
            Tidy.lines(cell).forEach(row::add);
        }
        return row.lines(true);
    }

    /** The one that stands in most of the first lines equally often; a comma if none does. */
    private static char delimiter(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
        char best = ',';
        long most = 0;
        for (char delimiter : DELIMITERS) {
            long usual = lines.isEmpty() ? 0 : count(lines.getFirst(), delimiter);
            long alike = usual == 0
                    ? 0
                    : lines.stream()
                            .filter(line -> count(line, delimiter) == usual)
                            .count();
            if (alike > most) {
                most = alike;
                best = delimiter;
            }
        }
        return best;
    }

    private static long count(String line, char delimiter) {
        return line.chars().filter(character -> character == delimiter).count();
    }
}
