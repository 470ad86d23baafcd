package id.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.simpul.decide.Decision;
import id.simpul.index.Engine;
import id.simpul.index.Fields;
import id.simpul.ingest.DataFolder;
import id.simpul.model.DecidedThemes;
import id.simpul.model.EntryId;
import id.simpul.model.SourceDocument;
import id.simpul.replicate.Innovations;
import id.simpul.server.Curation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What curators decide, from the site into the index, beside other programs that write it. */
class StoredCurationTest {

    private Terminal terminal;
    private DataFolder data;

    @BeforeEach
    void index(@TempDir Path folder) {
        terminal = Terminal.in(folder);
        data = new DataFolder(terminal.data());
        read();
    }

    @Test
    void theIndexFollowsAtOnceAndTheExportTellsIt() {
        List<JsonNode> before = innovations();
        assertThat(before)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.get("decided")).isEmpty());
        assertThat(decide().effect()).isEqualTo(Curation.Effect.APPLIED);
        assertThat(innovations())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.at("/decided/0/decision").asText()).isEqualTo("merge"));

        JsonNode decided =
                Json.of(terminal.types("export", "--kind", "decisions").out().strip());
        assertThat(decided.get("by").asText()).isEqualTo("Sari");
        assertThat(decided.get("why").asText()).isEqualTo("sama");
        assertThat(terminal.types("export", "--kind", "decisions", "--format", "csv")
                        .lines())
                .hasSize(2)
                .first()
                .isEqualTo("number,at,by,why,decision,innovations,documents,undoes,themes");
    }

    @Test
    void themesOfADocumentStandInTheExportBesideWhatTheMachineRead() {
        JsonNode before = document();
        assertThat(before.get("themesDecided").isNull()).isTrue();
        assertThat(before.get("themes")).isEqualTo(before.get("readThemes"));
        String docid = before.get("docid").asText();
        try (Installation installation = open()) {
            assertThat(new StoredCuration(installation.journal(), this::open, installation::refresh, Clock.systemUTC())
                            .decide(new Decision.Themes(docid, List.of("pariwisata-budaya")), "Sari", "")
                            .effect())
                    .isEqualTo(Curation.Effect.APPLIED);
        }
        JsonNode after = document();
        assertThat(after.at("/themes/0/slug").asText()).isEqualTo("pariwisata-budaya");
        assertThat(after.at("/themes/0/decided/number").asInt()).isEqualTo(1);
        assertThat(after.at("/themes/0").has("evidence")).isFalse();
        assertThat(after.at("/themesDecided/number").asInt()).isEqualTo(1);
        assertThat(after.get("readThemes")).isEqualTo(before.get("readThemes"));
        assertThat(terminal.types("export", "--format", "csv").lines().get(1)).contains("pariwisata-budaya");
        assertThat(terminal.types("search", "--json", "--theme", "pariwisata-budaya", "")
                        .out())
                .contains(docid);
    }

    @Test
    void whoServesSeesItWithTheNextQuestion() {
        try (Installation serving = open()) {
            for (int turn = 1; turn <= 5; turn++) {
                SourceDocument document = serving.archive()
                        .all(Fields.DOCUMENT)
                        .map(SourceDocument.class::cast)
                        .findFirst()
                        .orElseThrow();
                new StoredCuration(serving.journal(), this::open, serving::refresh, Clock.systemUTC())
                        .decide(new Decision.Themes(document.docid(), List.of("pangan")), "", "");
                assertThat(serving.archive()
                                .document(document.id())
                                .orElseThrow()
                                .decidedThemes())
                        .map(DecidedThemes::decision)
                        .contains((long) turn);
            }
        }
    }

    private JsonNode document() {
        return Json.of(terminal.types("export").lines().getFirst());
    }

    @Test
    void itLastsWhenTheIndexIsBuiltAnew() throws IOException {
        decide();
        String merged = terminal.types("export", "--kind", "innovations").out();
        Engine.discard(data.index());
        Files.delete(data.catalogue());
        read();
        assertThat(terminal.types("export", "--kind", "innovations").out()).isEqualTo(merged);
    }

    @Test
    void whileSomebodyElseWritesItWaitsForThem() {
        try (Installation busy = open()) {
            busy.claim();
            assertThat(decide().effect()).isEqualTo(Curation.Effect.LATER);
        }
        assertThat(innovations()).hasSize(2);
        read();
        assertThat(innovations()).hasSize(1);
    }

    /** Merges the second innovation into the first. */
    private Curation.Done decide() {
        try (Installation installation = open()) {
            List<EntryId> ids = innovations().stream()
                    .map(one -> new EntryId(one.get("id").asText()))
                    .toList();
            Decision.Merge merge = new Decision.Merge(
                    Innovations.subject(
                            installation.archive().innovation(ids.getFirst()).orElseThrow()),
                    List.of(Innovations.subject(
                            installation.archive().innovation(ids.getLast()).orElseThrow())));
            return new StoredCuration(installation.journal(), this::open, installation::refresh, Clock.systemUTC())
                    .decide(merge, "Sari", "sama");
        }
    }

    private List<JsonNode> innovations() {
        return terminal.types("export", "--kind", "innovations").lines().stream()
                .map(Json::of)
                .toList();
    }

    private void read() {
        assertThat(terminal.types("index", terminal.archive().toString()).code())
                .isZero();
    }

    private Installation open() {
        return Installation.open(data, Clock.systemUTC());
    }
}
