package id.simpul.evaluate.findings;

import id.simpul.evaluate.findings.BrokenLabel.Why;
import id.simpul.index.NameKey;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a labelled text: lines {@code key: value}, a line {@code ---}, then the text, one paragraph a line. Line 1 of
 * the text is its title. {@code about} says what the text is there for; {@code signal} may stand many times, one signal
 * a line, with the words that show it in quotes; every other key stands once.
 */
final class TextLabels {

    private static final String ABOUT = "about";
    private static final String RULE = "---";
    private static final Pattern ENTRY = Pattern.compile("([a-z_]+):\\s*(.*)");
    private static final Pattern QUOTED = Pattern.compile("(\\S+)\\s+\"(.+)\"");
    private static final Set<Column> REQUIRED =
            EnumSet.complementOf(EnumSet.of(Column.DATE_WARNING, Column.STAGE, Column.SIGNAL));

    private final Taxonomy taxonomy;
    private final Path file;
    private final Map<Column, List<Label>> labels = new EnumMap<>(Column.class);
    private final List<Labelled.Shown> shown = new ArrayList<>();
    private final Set<Column> seen = EnumSet.noneOf(Column.class);

    private TextLabels(Taxonomy taxonomy, Path file) {
        this.taxonomy = taxonomy;
        this.file = file;
    }

    /**
     * @throws BrokenLabel if a line is not of this form
     * @throws IOException if the file cannot be read
     */
    static Labelled read(Path file, String docid, Half half, Taxonomy taxonomy) throws IOException {
        return new TextLabels(taxonomy, file).read(docid, half, Files.readAllLines(file));
    }

    private Labelled read(String docid, Half half, List<String> lines) {
        int rule = lines.indexOf(RULE);
        String text = rule < 0
                ? ""
                : String.join("\n", lines.subList(rule + 1, lines.size())).strip();
        if (text.isEmpty()) {
            throw new BrokenLabel(file, lines.size(), Why.NO_TEXT, RULE);
        }
        labels.put(Column.DATE_WARNING, List.of());
        for (int i = 0; i < rule; i++) {
            entry(i + 1, lines.get(i), text);
        }
        for (Column column : REQUIRED) {
            if (!seen.contains(column)) {
                throw new BrokenLabel(file, rule + 1, Why.MISSING_KEY, column.slug());
            }
        }
        Map<Judged, Wanted> wanted = new EnumMap<>(Judged.class);
        labels.forEach((column, items) -> wanted.putAll(column.wanted(items)));
        return new Labelled(docid, half, new Labelled.Content.Text(text), wanted, shown);
    }

    private void entry(int line, String written, String text) {
        Matcher entry = ENTRY.matcher(written);
        if (!entry.matches()) {
            throw new BrokenLabel(file, line, Why.UNKNOWN_KEY, written);
        }
        if (entry.group(1).equals(ABOUT)) {
            return;
        }
        Column column = Column.ofSlug(entry.group(1))
                .orElseThrow(() -> new BrokenLabel(file, line, Why.UNKNOWN_KEY, entry.group(1)));
        if (!seen.add(column) && column != Column.SIGNAL) {
            throw new BrokenLabel(file, line, Why.TWICE, column.slug());
        }
        String value = entry.group(2).strip();
        if (value.equals(Label.UNJUDGED)) {
            labels.remove(column);
            return;
        }
        List<Label> items = column == Column.SIGNAL ? List.of(signal(line, value, text)) : Label.all(value);
        for (Label label : items) {
            check(line, column, label.item(), text);
        }
        labels.computeIfAbsent(column, key -> new ArrayList<>());
        labels.put(column, column == Column.SIGNAL ? joined(labels.get(column), items) : items);
    }

    private Label signal(int line, String value, String text) {
        Matcher quoted = QUOTED.matcher(value);
        if (!quoted.matches()) {
            return Label.of(value);
        }
        if (!text.contains(quoted.group(2))) {
            throw new BrokenLabel(file, line, Why.NOT_IN_TEXT, quoted.group(2));
        }
        Label label = Label.of(quoted.group(1));
        shown.add(new Labelled.Shown(label.item(), label.isOptional(), quoted.group(2)));
        return label;
    }

    private void check(int line, Column column, String item, String text) {
        if (!column.accepts(item, taxonomy)) {
            throw new BrokenLabel(file, line, Why.BAD_ITEM, item);
        }
        if (column == Column.INNOVATIONS && !NameKey.of(text).contains(NameKey.of(item))) {
            throw new BrokenLabel(file, line, Why.NOT_IN_TEXT, item);
        }
    }

    private static List<Label> joined(List<Label> before, List<Label> more) {
        List<Label> all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }
}
