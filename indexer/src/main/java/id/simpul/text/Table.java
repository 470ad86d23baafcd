package id.simpul.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A table of words that lies beside this package: UTF-8, tab-separated, lines that start with {@code #} are remarks, the
 * first other line names the columns. Safe to share.
 */
final class Table {

    private final String text;

    private Table(String text) {
        this.text = text;
    }

    /** @throws IllegalStateException if there is no such table */
    static Table of(String name) {
        try (InputStream stream = Table.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no table " + name + " beside " + Table.class.getName());
            }
            return new Table(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of every row, as many as there are columns, empty ones included. */
    List<List<String>> rows() {
        List<String[]> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        int columns = lines.getFirst().length;
        return lines.stream()
                .skip(1)
                .map(cells -> Arrays.stream(Arrays.copyOf(cells, columns))
                        .map(cell -> cell == null ? "" : cell.strip())
                        .toList())
                .toList();
    }

    /** The items of a cell that holds several, with {@code |} between them. */
    static List<String> items(String cell) {
        return Stream.of(cell.split("\\|"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** A number that changes with the table's rows, as eight hexadecimal digits. */
    String checksum() {
        CRC32 sum = new CRC32();
        sum.update(rows().toString().getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
