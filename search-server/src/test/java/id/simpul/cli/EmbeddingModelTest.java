package id.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.simpul.embed.TinyModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody types who has a model. */
class EmbeddingModelTest {

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path model;

    @BeforeEach
    void prepare() {
        terminal = Terminal.in(folder);
        Terminal.write(terminal.archive().resolve("berita/klinik.txt"), "Klinik terapung\nDokter dan pasien di pulau.");
        model = TinyModel.in(folder.resolve("penyandi"));
    }

    @Test
    void aDocumentIsFoundByItsMeaningAndThatIsSaid() {
        assertThat(with("index", terminal.archive().toString()).code()).isZero();
        Terminal.Said said = with("search", "berobat");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("di antaranya ditemukan menurut makna, bukan menurut kata.")
                .containsSubsequence(
                        "1. Klinik terapung", "(menurut makna: ", "Dokter dan pasien di pulau", "(hlm. 1)");
        assertThat(with("search", "berobat", "--lang", "en").out()).contains("(by meaning: ");
        JsonNode answer = Json.of(with("search", "--json", "berobat").out());
        assertThat(answer.get("byMeaning")).isEqualTo(answer.get("total"));
        assertThat(answer.get("complete").asInt()).isZero();
        assertThat(answer.get("hits").get(0).get("docid").asText()).isEqualTo("berita/klinik.txt");
        assertThat(answer.get("hits").get(0).get("found").asText()).isEqualTo("meaning");
        assertThat(with("search", "--no-expand", "berobat").lines()).containsExactly("0 hasil");
        assertThat(with("status").lines()).contains("Dicari juga menurut makna, dengan model penyandi.");
        assertThat(Json.of(with("status", "--json").out()).get("model").asText())
                .isEqualTo("penyandi");
    }

    @Test
    void withoutAModelNothingIsSaidOfMeaning() {
        terminal.types("index", terminal.archive().toString());
        assertThat(terminal.types("search", "berobat").lines()).containsExactly("0 hasil");
        JsonNode answer = Json.of(terminal.types("search", "--json", "klinik").out());
        assertThat(answer.has("byMeaning")).isFalse();
        assertThat(answer.findValues("found")).isEmpty();
        assertThat(Json.of(terminal.types("status", "--json").out()).has("model"))
                .isFalse();
    }

    @Test
    void anotherModelIsRefusedAndIndexBuildsAnew() {
        with("index", terminal.archive().toString());
        Terminal.Said without = terminal.types("search", "berobat");
        assertThat(without.code()).isEqualTo(1);
        assertThat(without.err()).contains("--embedding-model yang lain").doesNotContain("Exception");
        Path other = TinyModel.in(folder.resolve("lain"), TinyModel.Output.SENTENCE);
        assertThat(terminal.types("search", "berobat", "--embedding-model", other.toString())
                        .code())
                .isEqualTo(1);
        Terminal.Said anew =
                terminal.types("index", terminal.archive().toString(), "--embedding-model", other.toString());
        assertThat(anew.code()).isZero();
        assertThat(anew.err()).contains("dengan model lain");
        assertThat(terminal.types("search", "berobat", "--embedding-model", other.toString())
                        .out())
                .contains("1. Klinik terapung");
    }

    @Test
    void theRankingIsJudgedWithTheModel() {
        with("index", terminal.archive().toString());
        Path topics = folder.resolve("topics.tsv");
        Path qrels = folder.resolve("qrels.tsv");
        Terminal.write(topics, "t1\tberobat\n");
        Terminal.write(qrels, "t1 berita/klinik.txt 2\n");
        Terminal.Said said = with("evaluate", "--topics", topics.toString(), "--qrels", qrels.toString());
        assertThat(said.out()).contains("t1\t1.0000\t1.0000\t1.0000");
    }

    @Test
    void whatIsWrongWithAModelIsSaidInBothLanguages() throws IOException {
        assertRefused(folder.resolve("tidak-ada"), 2, "tidak-ada", "--embedding-model");
        Path empty = Files.createDirectories(folder.resolve("kosong"));
        assertRefused(empty, 2, "model.onnx");
        Files.writeString(empty.resolve("model.onnx"), "bukan model");
        assertRefused(empty, 2, "tokenizer.json");
        Files.copy(model.resolve("tokenizer.json"), empty.resolve("tokenizer.json"));
        assertRefused(empty, 1, "model.onnx");
        Files.writeString(model.resolve("simpul.properties"), "pooling=max");
        assertRefused(model, 2, "pooling", "mean");
        Files.delete(model.resolve("simpul.properties"));
        Files.writeString(model.resolve("tokenizer.json"), "{}");
        assertRefused(model, 1, "tokenizer.json");
        assertRefused(TinyModel.in(folder.resolve("golongan"), TinyModel.Output.CLASSES), 1, "logits");
    }

    @Test
    void everyCauseHasAText() {
        for (Locale locale : List.of(Locale.of("id"), Locale.ENGLISH)) {
            assertThat(Texts.in(locale).bundle().keySet())
                    .containsAll(Stream.of(id.simpul.embed.ModelException.Cause.values())
                            .map(cause -> "model." + cause.name().toLowerCase(Locale.ROOT))
                            .toList());
        }
    }

    private void assertRefused(Path wrong, int code, String... named) {
        for (String language : List.of("id", "en")) {
            Terminal.Said said =
                    terminal.types("search", "berobat", "--lang", language, "--embedding-model", wrong.toString());
            assertThat(said.code()).isEqualTo(code);
            assertThat(said.err()).contains(named).doesNotContain("\tat ", "id.simpul.", "Ort");
            assertThat(said.out()).isEmpty();
        }
    }

    private Terminal.Said with(String... arguments) {
        return terminal.types(Stream.concat(Stream.of(arguments), Stream.of("--embedding-model", model.toString()))
                .toArray(String[]::new));
    }
}
