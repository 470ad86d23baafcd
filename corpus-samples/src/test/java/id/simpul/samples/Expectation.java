package id.simpul.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A line of {@code expected/*.tsv}: what a careful reader says about one document. */
record Expectation(Path file, Map<String, String> cells) {

    static final List<String> COLUMNS = List.of(
            "docid",
            "outcome",
            "kind",
            "date",
            "date_warning",
            "owner_regions",
            "other_regions",
            "not_owner",
            "themes",
            "innovations",
            "awards",
            "regulations",
            "copy_of",
            "absent_text",
            "present_text",
            "pages");

    String cell(String column) {
        return cells.get(column);
    }

    /** The items of a cell; none for {@code -}, nor for {@code ?}, which says that nobody has judged. */
    List<String> items(String column) {
        return List.of("-", "?").contains(cell(column))
                ? List.of()
                : List.of(cell(column).split("\\|"));
    }

    static List<Expectation> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .flatMap(Expectation::read)
                    .toList();
        }
    }

    private static Stream<Expectation> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (!lines.getFirst().equals(String.join("\t", COLUMNS))) {
                throw new IllegalArgumentException(file + ": unexpected header");
            }
            return lines.stream().skip(1).filter(line -> !line.isBlank()).map(line -> row(file, line));
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read", e);
        }
    }

    private static Expectation row(Path file, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS.size() || Arrays.stream(cells).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(file + ": wants 16 filled cells: " + line);
        }
        Map<String, String> row = new LinkedHashMap<>();
        IntStream.range(0, cells.length).forEach(column -> row.put(COLUMNS.get(column), cells[column]));
        return new Expectation(file, row);
    }
}
