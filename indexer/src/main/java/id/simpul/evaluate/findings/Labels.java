package id.simpul.evaluate.findings;

import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All labelled documents of a folder: the short texts in {@code labels/a} and {@code labels/b}, and the documents that
 * {@code expected/*.tsv} speaks of.
 */
public final class Labels {

    /** The day on which the labels are true: what lies in the future must not depend on when they are read. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private Labels() {}

    /**
     * @param folder the folder that holds {@code labels/}, {@code expected/} or both; without either, nothing is read
     * @throws BrokenLabel if a label cannot be used
     * @throws IOException if a file cannot be read
     */
    public static List<Labelled> read(Path folder, Taxonomy taxonomy) throws IOException {
        List<Labelled> labelled = new ArrayList<>();
        for (Half half : Half.values()) {
            for (Path file : files(folder.resolve("labels").resolve(half.slug()), ".txt")) {
                String docid = "labels/" + half.slug() + "/" + file.getFileName();
                labelled.add(TextLabels.read(file, docid, half, taxonomy));
            }
        }
        for (Path table : files(folder.resolve("expected"), ".tsv")) {
            labelled.addAll(TableLabels.read(folder, table, taxonomy));
        }
        return labelled;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
