package id.simpul.evaluate.findings;

import id.simpul.evaluate.findings.BrokenLabel.Why;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads a table of {@code expected/}: one line per sample document. Documents that cannot be read are left out. */
final class TableLabels {

    private static final String DOCID = "docid";
    private static final String OUTCOME = "outcome";
    private static final String READ = "indexed";

    private final Path folder;
    private final Path table;
    private final Taxonomy taxonomy;

    private TableLabels(Path folder, Path table, Taxonomy taxonomy) {
        this.folder = folder;
        this.table = table;
        this.taxonomy = taxonomy;
    }

    /**
     * @param folder what docids are relative to
     * @throws BrokenLabel if a cell is not of the right form, or names a file that is not there
     * @throws IOException if the table cannot be read
     */
    static List<Labelled> read(Path folder, Path table, Taxonomy taxonomy) throws IOException {
        TableLabels reader = new TableLabels(folder, table, taxonomy);
        List<Labelled> labelled = new ArrayList<>();
        try (InputStream stream = Files.newInputStream(table)) {
            for (Tsv.Row row : Tsv.read(stream).rows()) {
                if (reader.cell(row, OUTCOME).equals(READ)) {
                    labelled.add(reader.labelled(row));
                }
            }
        }
        return labelled;
    }

    private Labelled labelled(Tsv.Row row) {
        String docid = cell(row, DOCID);
        Path file = folder.resolve(docid);
        if (!Files.isRegularFile(file)) {
            throw new BrokenLabel(table, row.number(), Why.NO_DOCUMENT, docid);
        }
        Map<Judged, Wanted> wanted = new EnumMap<>(Judged.class);
        for (Column column : Column.values()) {
            column.cell().map(name -> cell(row, name)).ifPresent(cell -> {
                if (!cell.equals(Label.UNJUDGED)) {
                    wanted.putAll(column.wanted(checked(row, column, cell)));
                }
            });
        }
        wanted.remove(Judged.PROVISION);
        return new Labelled(docid, Half.ofDocid(docid), new Labelled.Content.File(file), wanted);
    }

    private List<Label> checked(Tsv.Row row, Column column, String cell) {
        List<Label> labels = Label.all(cell);
        for (Label label : labels) {
            if (!column.accepts(label.item(), taxonomy)) {
                throw new BrokenLabel(table, row.number(), Why.BAD_ITEM, label.item());
            }
        }
        return labels;
    }

    private String cell(Tsv.Row row, String column) {
        String cell = row.get(column);
        if (cell.isEmpty()) {
            throw new BrokenLabel(table, row.number(), Why.MISSING_KEY, column);
        }
        return cell;
    }
}
