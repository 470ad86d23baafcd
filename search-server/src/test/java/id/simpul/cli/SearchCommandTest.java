package id.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Indexed.class)
class SearchCommandTest {

    private final Terminal terminal;

    SearchCommandTest(Terminal terminal) {
        this.terminal = terminal;
    }

    @Test
    void printsTitlesPlacesAndTheWordsFound() {
        Terminal.Said said = terminal.types("search", "timbangan", "digital");
        assertThat(said.code()).isZero();
        assertThat(said.lines().getFirst()).isEqualTo("2 hasil");
        assertThat(said.out())
                .contains("Gardu Timbang Turunkan Angka Stunting di Bengkulu Utara")
                .contains("berita/gardu-timbang.txt · innovation-news · 2024-07-25 · Kabupaten Bengkulu Utara")
                .contains("timbangan digital", "(hlm. 1)");
        assertThat(terminal.types("search", "timbangan", "--lang", "en").out()).contains("2 results", "(p. 1)");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            stunting,                                       2
            stunting --region 17,                           1
            stunting --region 17.03 --region 33,            2
            stunting --year 2022,                           1
            stunting --kind proposal,                       1
            stunting --theme gizi-stunting,                 2
            stunting --type innovation,                     2
            stunting --sort newest --size 1 --page 2,       2
            tidakadakatanya,                                0
            '',                                             4
            """)
    void filtersLikeTheApi(String line, int total) {
        String[] arguments = Stream.concat(Stream.of("search", "--json"), Stream.of(line.split(" ")))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        Terminal.Said said = terminal.types(arguments);
        assertThat(said.code()).isZero();
        assertThat(Json.of(said.out()).get("total").asInt()).isEqualTo(total);
    }

    @Test
    void answersAsTheApiDoes() {
        JsonNode answer = Json.of(terminal.types("search", "--json", "stunting").out());
        assertThat(answer.get("query").asText()).isEqualTo("stunting");
        JsonNode first = answer.get("hits").get(0);
        assertThat(first.get("docid").asText()).isEqualTo("berita/gardu-timbang.txt");
        assertThat(first.get("regions").get(0).get("code").asText()).isEqualTo("17.03");
        assertThat(first.get("snippets").get(0).get("fragments").findValuesAsText("marked"))
                .contains("true");
        assertThat(answer.get("facets").has("region")).isTrue();
    }

    @Test
    void saysHonestlyWhenNoDocumentHasAllTheWords() {
        assertThat(terminal.types("search", "stunting", "gubernur").lines().getFirst())
                .isEqualTo("Tidak ada dokumen yang memuat semua kata; berikut yang memuat sebagian.");
    }

    @ParameterizedTest
    @CsvSource({"'\"(((('", "'\"'", "*", "((()))", "' '"})
    void whateverIsTypedMeansSomething(String words) {
        Terminal.Said said = terminal.types("search", words);
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains(" hasil");
    }

    @Test
    void aVeryLongQuestionIsCut() {
        assertThat(terminal.types("search", "kata lain ".repeat(1_000)).code()).isZero();
    }
}
