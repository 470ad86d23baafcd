package id.simpul.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A table of tab-separated values as hub staff edit them: UTF-8, first line the column names, {@code |} between the
 * items of a list, lines that start with {@code #} are remarks. Nothing is quoted; a cell cannot hold a tab.
 */
public record Tsv(List<Row> rows) {

    public Tsv {
        rows = List.copyOf(rows);
    }

    /**
     * One line of the table.
     *
     * @param number its line number in the file, from 1, for messages
     */
    public record Row(int number, Map<String, String> cells) {

        /** The cell's text without surrounding blanks; empty if the line ends before it or the column is missing. */
        public String get(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The items of a list cell, without blanks around them, empty ones left out. */
        public List<String> list(String column) {
            return Stream.of(get(column).split("\\|"))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .toList();
        }
    }

    /**
     * Reads the table beside a class.
     *
     * @throws IllegalStateException if there is no such resource
     */
    public static Tsv resource(Class<?> beside, String name) {
        InputStream stream = beside.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("no table " + name + " beside " + beside.getName());
        }
        try (stream) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table to its end; the stream stays open. */
    public static Tsv read(InputStream stream) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        List<Row> rows = new ArrayList<>();
        String[] header = new String[0];
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (header.length == 0) {
                header = cells;
                continue;
            }
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < Math.min(header.length, cells.length); i++) {
                row.put(header[i].strip(), cells[i].strip());
            }
            rows.add(new Row(number, Map.copyOf(row)));
        }
        return new Tsv(rows);
    }
}
