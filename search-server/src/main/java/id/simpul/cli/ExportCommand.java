package id.simpul.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.decide.Decisions;
import id.simpul.index.Archive;
import id.simpul.index.Fields;
import id.simpul.replicate.Verdicts;
import id.simpul.server.DecisionJson;
import id.simpul.server.EntryExport;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes out all that is known: a JSON object or a CSV row for each entry. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    /** In what form. */
    enum Format {
        JSONL,
        CSV
    }

    /** What of. */
    enum Entries {
        DOCUMENTS,
        INNOVATIONS,
        DECISIONS
    }

    private static final List<String> DOCUMENT_COLUMNS = List.of(
            "id",
            "docid",
            "source",
            "title",
            "kind",
            "language",
            "date",
            "regions",
            "themes",
            "innovations",
            "agencies",
            "awards",
            "regulations",
            "programs",
            "stage",
            "copyOf",
            "warnings",
            "readThemes",
            "themesDecided");
    private static final List<String> INNOVATION_COLUMNS =
            List.of("id", "name", "expansion", "owner", "themes", "awards", "agencies", "documents", "decided");
    private static final List<String> DECISION_COLUMNS =
            List.of("number", "at", "by", "why", "decision", "innovations", "documents", "undoes", "themes");

    /** What a list's items are called by in a cell: the first of these that an item has. */
    private static final List<String> NAMES =
            List.of("value", "code", "slug", "tier", "key", "name", "id", "decision", "number");

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Simpul simpul;

    @Option(names = "--format", paramLabel = "jsonl|csv")
    private Format format = Format.JSONL;

    @Option(names = "--kind", paramLabel = "documents|innovations|decisions")
    private Entries entries = Entries.DOCUMENTS;

    @Option(names = "--unmasked")
    private boolean unmasked;

    @Override
    public Integer call() {
        try (Installation installation = simpul.open()) {
            List<String> columns = switch (entries) {
                case DOCUMENTS -> DOCUMENT_COLUMNS;
                case INNOVATIONS -> INNOVATION_COLUMNS;
                case DECISIONS -> DECISION_COLUMNS;
            };
            PrintStream out = simpul.world().out();
            if (format == Format.CSV) {
                out.println(String.join(",", columns));
            }
            rows(installation)
                    .forEach(json -> out.println(format == Format.CSV ? row(json, columns) : json.toString()));
        }
        return 0;
    }

    private Stream<ObjectNode> rows(Installation installation) {
        Archive archive = unmasked ? installation.unmaskedArchive() : installation.archive();
        // What stands in documents nobody decides: they are exported while the database with the decisions is away.
        Decisions decisions = entries == Entries.DOCUMENTS
                ? Decisions.NONE
                : installation.journal().decisions();
        Verdicts verdicts = new Verdicts(archive.searcher(), decisions);
        EntryExport export =
                new EntryExport(id -> archive.document(id).map(document -> document.docid()), verdicts::on);
        return switch (entries) {
            case DOCUMENTS -> archive.all(Fields.DOCUMENT).map(export::of);
            case INNOVATIONS -> archive.all(Fields.INNOVATION).map(export::of);
            case DECISIONS -> decisions.journal().stream().map(DecisionJson::ofCurators);
        };
    }

    private static String row(ObjectNode json, List<String> columns) {
        return columns.stream().map(column -> quoted(cell(json.path(column)))).collect(Collectors.joining(","));
    }

    private static String cell(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(ExportCommand::cell).distinct().collect(Collectors.joining("|"));
        }
        if (value.isObject()) {
            if (value.hasNonNull("tier")) {
                return String.join(
                        " ",
                        value.path("scheme").asText(),
                        value.path("tier").asText(),
                        value.path("year").asText(""));
            }
            return NAMES.stream()
                    .filter(value::hasNonNull)
                    .findFirst()
                    .map(name -> value.get(name).asText())
                    .orElse("");
        }
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }

    /** Quoted as in RFC 4180; a leading sign that spreadsheets would run as a formula gets an apostrophe. */
    private static String quoted(String cell) {
        String safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
