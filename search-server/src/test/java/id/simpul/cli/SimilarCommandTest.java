package id.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Indexed.class)
class SimilarCommandTest {

    private final Terminal terminal;

    SimilarCommandTest(Terminal terminal) {
        this.terminal = terminal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"berita/gardu-timbang.txt", "gardu-timbang-17.03", "8cf067e0edae"})
    void findsTheOneElsewhereByDocidOrId(String id) {
        Terminal.Said said = terminal.types("similar", id);
        assertThat(said.code()).isZero();
        assertThat(said.lines().getFirst()).isEqualTo("1 inovasi serupa di daerah lain");
        assertThat(said.out())
                .contains("Timbang Keliling  [timbang-keliling-33.12]")
                .contains("Dari daerah lain: Kabupaten Wonogiri")
                .doesNotContain("Apel");
    }

    @Test
    void givesItsReasonsAsJson() {
        JsonNode found = Json.of(
                terminal.types("similar", "gardu-timbang-17.03", "--json").out());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("id").asText()).isEqualTo("timbang-keliling-33.12");
        assertThat(found.get(0).get("reasons").findValuesAsText("reason"))
                .contains("shared-terms", "same-theme", "other-region");
    }

    @Test
    void looksFromTheRegionThatWantsToReplicate() {
        JsonNode fromWonogiri = Json.of(terminal.types("similar", "gardu-timbang-17.03", "--for", "33.12", "--json")
                .out());
        assertThat(fromWonogiri).isEmpty();
        JsonNode fromBandung = Json.of(terminal.types("similar", "gardu-timbang-17.03", "--for", "32.73", "--json")
                .out());
        assertThat(fromBandung.findValuesAsText("id")).contains("timbang-keliling-33.12");
    }

    @Test
    void speaksEnglishToo() {
        assertThat(terminal.types("similar", "gardu-timbang-17.03", "--lang", "en")
                        .out())
                .startsWith("1 similar innovations elsewhere")
                .contains("From another region: Kabupaten Wonogiri");
    }

    @Test
    void anUnknownIdIsTheCallersMistake() {
        Terminal.Said said = terminal.types("similar", "tidak/ada.txt");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("tidak/ada.txt", "docid");
    }
}
