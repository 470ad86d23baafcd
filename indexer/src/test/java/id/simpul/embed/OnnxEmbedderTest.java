package id.simpul.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.util.Utils;
import id.simpul.index.Embedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnnxEmbedderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = "CLASSES", mode = EnumSource.Mode.EXCLUDE)
    void wordsOfOneMeaningAreNearWhateverTheModelGives(TinyModel.Output output) {
        TinyModel.in(folder, output);
        try (OnnxEmbedder embedder = OnnxEmbedder.open(folder)) {
            float[] asked = embedder.query("Berobat");
            assertThat(embedder.model().dimensions()).isEqualTo(16);
            assertThat(embedder.model().name()).isEqualTo(folder.getFileName().toString());
            List<float[]> told = embedder.vectors(List.of("ke puskesmas lagi", "bank sampah"));
            assertThat(told).hasSize(2);
            assertThat(cosine(asked, told.get(0))).isGreaterThan(0.9);
            assertThat(cosine(asked, told.get(1))).isBetween(0.0, 0.5);
        }
    }

    @Test
    void aTextHasTheSameVectorAloneAndBesideLongerOnes() {
        TinyModel.in(folder);
        try (OnnxEmbedder embedder = OnnxEmbedder.open(folder)) {
            List<float[]> together =
                    embedder.vectors(List.of("kapal", "kapal laut pajak sampah dokter dan lain lain", "laut"));
            assertThat(together.get(0)).isEqualTo(embedder.query("kapal"));
            assertThat(together.get(2)).isEqualTo(embedder.query("laut"));
        }
    }

    @Test
    void theFirstTokenStandsForAllWhereAModelWantsThat() throws IOException {
        TinyModel.in(folder);
        settings("pooling=cls");
        try (OnnxEmbedder embedder = OnnxEmbedder.open(folder)) {
            assertThat(embedder.query("berobat"))
                    .as("the sign for the beginning")
                    .containsOnly(0);
        }
    }

    @Test
    void whatAModelWantsBeforeTheTextIsPutThere() throws IOException {
        TinyModel.in(folder);
        float[] plain;
        try (OnnxEmbedder embedder = OnnxEmbedder.open(folder)) {
            plain = embedder.query("query: berobat");
        }
        settings("query.prefix=query:\\u0020", "passage.prefix=passage:\\u0020");
        try (OnnxEmbedder embedder = OnnxEmbedder.open(folder)) {
            assertThat(embedder.query("berobat")).isEqualTo(plain);
            assertThat(embedder.vectors(List.of("berobat")).getFirst()).isNotEqualTo(plain);
        }
    }

    @Test
    void aLongPageIsCutIntoPassagesThatOverlap() throws IOException {
        TinyModel.in(folder);
        settings("max.tokens=18");
        try (Tokens tokens = Tokens.of(folder.resolve("tokenizer.json"), 18)) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                words.add("kata" + i);
            }
            String text = "😀 é " + String.join(" ", words);
            List<String> passages = tokens.passages(text).stream()
                    .map(span -> text.substring(span.start(), span.end()))
                    .toList();
            assertThat(passages)
                    .hasSize(3)
                    .allSatisfy(passage -> assertThat(passage.split(" ").length).isLessThanOrEqualTo(16));
            assertThat(passages.get(0)).startsWith("😀 é kata0 ").endsWith(" kata12 kata13");
            assertThat(passages.get(1)).startsWith("kata12 kata13 kata14");
            assertThat(passages.getLast()).endsWith("kata39");
            assertThat(tokens.passages("")).isEmpty();
        }
        try (OnnxEmbedder embedder = OnnxEmbedder.open(folder)) {
            String page = "sampah ".repeat(30) + "berobat ".repeat(30);
            List<String> pages = List.of(page, "  ", "laut");
            List<Embedder.Passage> passages = embedder.passages(pages, 10);
            List<float[]> vectors = embedder.vectors(
                    passages.stream().map(passage -> passage.in(pages)).toList());
            assertThat(passages.getLast()).isEqualTo(new Embedder.Passage(2, 0, 4));
            assertThat(vectors.size()).isBetween(5, 8);
            assertThat(cosine(embedder.query("puskesmas"), vectors.getFirst())).isLessThan(0.5);
            assertThat(cosine(embedder.query("puskesmas"), vectors.get(vectors.size() - 2)))
                    .isGreaterThan(0.9);
            assertThat(embedder.passages(List.of(page, page, page), 4)).hasSize(4);
        }
    }

    @Test
    void aBookIsNotReadAsAWhole() {
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            pages.add(("halaman" + i + " ").repeat(1_000));
        }
        List<String> cut = Collections.synchronizedList(new ArrayList<>());
        List<String> passages = Passages.of(pages, 32, block -> {
                    cut.add(block);
                    int half = block.length() / 2;
                    return List.of(new Tokens.Span(0, half), new Tokens.Span(half, block.length()));
                })
                .stream()
                .map(passage -> passage.in(pages))
                .toList();
        assertThat(passages).hasSize(32);
        assertThat(cut)
                .hasSize(32)
                .allSatisfy(block -> assertThat(block.length()).isLessThanOrEqualTo(4_000));
        assertThat(passages.getFirst()).startsWith("halaman0 ");
        assertThat(passages.getLast()).startsWith("halaman29");
    }

    @Test
    void aPageWithoutBlanksIsCutBetweenSigns() {
        List<String> page = List.of("a" + "😀".repeat(5_000));
        List<String> blocks = Passages.of(page, 10, block -> List.of(new Tokens.Span(0, block.length()))).stream()
                .map(passage -> passage.in(page))
                .toList();
        assertThat(String.join("", blocks)).isEqualTo("a" + "😀".repeat(5_000));
        assertThat(blocks)
                .allSatisfy(
                        block -> assertThat(block.chars().filter(c -> c == '?')).isEmpty());
        assertThat(blocks.get(1)).startsWith("😀");
    }

    @Test
    void manyMayAskAtOnce() throws Exception {
        TinyModel.in(folder);
        try (OnnxEmbedder embedder = OnnxEmbedder.open(folder);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            float[] expected = embedder.query("berobat ke puskesmas");
            Callable<float[]> ask = () -> embedder.query("berobat ke puskesmas");
            for (Future<float[]> answer : threads.invokeAll(Collections.nCopies(200, ask))) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void aModelIsToldFromAnotherByWhatChangesItsVectors(@TempDir Path other) throws IOException {
        TinyModel.in(folder);
        TinyModel.in(other, TinyModel.Output.SENTENCE);
        String one = fingerprint(folder);
        assertThat(fingerprint(folder)).isEqualTo(one).matches("[0-9a-f]{16}");
        assertThat(fingerprint(other)).isNotEqualTo(one);
        settings("least.cosine=0.3");
        assertThat(fingerprint(folder)).isEqualTo(one);
        settings("query.prefix=q");
        assertThat(fingerprint(folder)).isNotEqualTo(one);
    }

    @Test
    void theNetworkIsNeverAsked() {
        TinyModel.in(folder);
        try (OnnxEmbedder embedder = OnnxEmbedder.open(folder)) {
            embedder.query("berobat");
            assertThat(Utils.isOfflineMode()).isTrue();
            assertThat(Utils.getEnvOrSystemProperty("OPT_OUT_TRACKING")).isEqualTo("true");
        }
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        assertRefused(folder.resolve("none"), ModelException.Cause.NO_FOLDER, "none");
        assertRefused(folder, ModelException.Cause.NO_MODEL, "model.onnx");
        TinyModel.in(folder);
        Files.delete(folder.resolve("tokenizer.json"));
        assertRefused(folder, ModelException.Cause.NO_TOKENIZER, "tokenizer.json");
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        TinyModel.in(folder);
        byte[] model = Files.readAllBytes(folder.resolve("model.onnx"));
        Files.write(folder.resolve("model.onnx"), Arrays.copyOf(model, model.length / 2));
        assertRefused(folder, ModelException.Cause.BROKEN_MODEL, "model.onnx");
        Files.write(folder.resolve("model.onnx"), new byte[0]);
        assertRefused(folder, ModelException.Cause.BROKEN_MODEL, "model.onnx");
        TinyModel.in(folder);
        Files.writeString(folder.resolve("tokenizer.json"), "{\"version\": \"1.0\"");
        assertRefused(folder, ModelException.Cause.BROKEN_TOKENIZER, "tokenizer.json");
    }

    @Test
    void aModelThatMakesNoVectorsSaysWhatItMakes(@TempDir Path large) {
        TinyModel.in(folder, TinyModel.Output.CLASSES);
        assertRefused(folder, ModelException.Cause.NO_ENCODER, "logits");
        TinyModel.in(large, TinyModel.Output.TOKENS, Embedder.Model.MOST_DIMENSIONS + 1);
        assertRefused(large, ModelException.Cause.NO_ENCODER, "1025");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pooling=max", "max.tokens=many", "max.tokens=4", "least.cosine=2", "prefix=x", "pooling=\\u00"})
    void aSettingThatMeansNothingIsNamed(String setting) throws IOException {
        TinyModel.in(folder);
        settings(setting);
        assertRefused(folder, ModelException.Cause.WRONG_SETTING, "simpul.properties");
    }

    private static void assertRefused(Path folder, ModelException.Cause cause, String named) {
        assertThatThrownBy(() -> OnnxEmbedder.open(folder).close()).isInstanceOfSatisfying(ModelException.class, e -> {
            assertThat(e.why()).isEqualTo(cause);
            assertThat(e.detail()).contains(named);
        });
    }

    private static String fingerprint(Path folder) {
        try (OnnxEmbedder embedder = OnnxEmbedder.open(folder)) {
            return embedder.model().fingerprint();
        }
    }

    private void settings(String... lines) throws IOException {
        Files.write(folder.resolve("simpul.properties"), List.of(lines));
    }

    private static double cosine(float[] one, float[] other) {
        double dot = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            dot += (double) one[i] * other[i];
            ones += (double) one[i] * one[i];
            others += (double) other[i] * other[i];
        }
        return dot / Math.sqrt(ones * others);
    }
}
