package id.simpul.corpus;

import id.simpul.model.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a careful reader says of a document: one line of {@code corpus-samples/expected}. */
record Expected(Tsv.Row row) {

    static List<Expected> all() throws IOException {
        try (Stream<Path> files = Files.list(Corpus.file("expected"))) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        }
    }

    String docid() {
        return row.get("docid");
    }

    boolean isIndexed() {
        return row.get("outcome").equals("indexed");
    }

    /** The reason why it cannot be read. */
    String failure() {
        return row.get("outcome").replace("failed:", "");
    }

    /** Whether somebody has judged this column; {@code ?} means that nobody has. */
    boolean isJudged(String column) {
        return !row.get(column).equals("?");
    }

    /** The items of a column; {@code -} means none. */
    Set<String> items(String column) {
        Set<String> items = new TreeSet<>(row.list(column));
        items.remove("-");
        return items;
    }

    /** The first item of a column. */
    Set<String> first(String column) {
        return row.list(column).stream()
                .limit(1)
                .filter(item -> !item.equals("-"))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static List<Expected> read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return Tsv.read(stream).rows().stream().map(Expected::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
