package id.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The export is a contract with other programs: its names stay. */
@ExtendWith(Indexed.class)
class ExportCommandTest {

    private static final String NEWS = "berita/gardu-timbang.txt";

    private final Terminal terminal;

    ExportCommandTest(Terminal terminal) {
        this.terminal = terminal;
    }

    @Test
    void everyDocumentIsALineWithEveryFieldOfTheContract() {
        assertThat(documents().keySet())
                .containsExactlyInAnyOrder(
                        NEWS, "berita/apel.html", "berita/rumus.txt", "proposal/timbang-keliling.md");
        assertThat(documents().values())
                .allSatisfy(document -> assertThat(names(document))
                        .contains(
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
                                "signals",
                                "copyOf",
                                "warnings",
                                "pages"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            date,        value printed confidence warning evidence
            regions,     code name role confidence evidence
            themes,      slug confidence evidence
            innovations, name expansion evidence
            awards,      scheme tier group year evidence
            regulations, key evidence
            agencies,    name evidence
            """)
    void everyStatementHasItsParts(String field, String parts) {
        JsonNode said = documents().get(NEWS).get(field);
        JsonNode one = said.isArray() ? said.get(0) : said;
        assertThat(names(one)).contains(parts.split(" "));
        assertThat(names(one.get("evidence"))).contains("quote", "page", "start", "end", "rule");
    }

    @Test
    void everyQuoteStandsWhereItSays() {
        documents()
                .values()
                .forEach(document -> document.findValues("evidence")
                        .forEach(evidence -> assertThat(document.get("pages")
                                        .get(evidence.get("page").asInt() - 1)
                                        .get("text")
                                        .asText()
                                        .substring(
                                                evidence.get("start").asInt(),
                                                evidence.get("end").asInt()))
                                .isEqualTo(evidence.get("quote").asText())));
    }

    @Test
    void saysWhatTheDocumentSays() {
        JsonNode news = documents().get(NEWS);
        assertThat(news.get("date").get("value").asText()).isEqualTo("2024-07-25");
        assertThat(news.get("regions").get(0).get("code").asText()).isEqualTo("17.03");
        assertThat(news.get("innovations").get(0).get("name").asText()).isEqualTo("Gardu Timbang");
        assertThat(news.get("regulations").get(0).get("key").asText()).isEqualTo("UU 25/2009");
        assertThat(news.get("source").asText()).startsWith("file:///").endsWith("/arsip/berita/gardu-timbang.txt");
    }

    @Test
    void innovationsAreExportedToo() {
        List<JsonNode> innovations = terminal.types("export", "--kind", "innovations").lines().stream()
                .map(Json::of)
                .toList();
        assertThat(innovations.stream().map(innovation -> innovation.get("id").asText()))
                .containsExactly("gardu-timbang-17.03", "timbang-keliling-33.12");
        assertThat(innovations.getFirst().get("documents").get(0).asText()).isEqualTo(NEWS);
        assertThat(innovations.getFirst().get("owner").get("docid").asText()).isEqualTo(NEWS);
    }

    @ParameterizedTest
    @CsvSource({"documents, 5", "innovations, 3"})
    void csvIsATable(String kind, int lines) {
        Terminal.Said said = terminal.types("export", "--format", "csv", "--kind", kind);
        assertThat(said.code()).isZero();
        List<List<String>> rows = Csv.rows(said.out());
        assertThat(rows).hasSize(lines).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
    }

    @Test
    void csvKeepsQuotesAndCommasAndStartsNoFormula() {
        List<List<String>> rows =
                Csv.rows(terminal.types("export", "--format", "csv").out());
        int title = rows.getFirst().indexOf("title");
        assertThat(rows).anySatisfy(row -> assertThat(row.get(title)).isEqualTo("'=1+1, \"kutipan\" dan koma"));
        assertThat(rows.stream().flatMap(List::stream)).noneMatch(cell -> cell.matches("(?s)[=+@-].*"));
    }

    private Map<String, JsonNode> documents() {
        return terminal.types("export").lines().stream()
                .map(Json::of)
                .collect(Collectors.toMap(document -> document.get("docid").asText(), Function.identity()));
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
