package id.simpul.learn;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Entries;
import id.simpul.model.DecidedThemes;
import id.simpul.model.SourceDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final Training TRAINING = new Training(Entries.TAXONOMY);
    private static final ThemeModel MODEL = TRAINING.train(Desa.examples(50)).orElseThrow();

    @Test
    void namesWhatItHasNotSeenAndSaysByWhichWords() {
        List<Suggestion> suggested = MODEL.suggest(Desa.document("x", "Pemeriksaan balita oleh BIDAN di Natuna"));
        assertThat(suggested).extracting(Suggestion::theme).containsExactly(Desa.HEALTH);
        assertThat(suggested.getFirst().words())
                .contains("balita", "pemeriksaan", "bidan")
                .doesNotContain("natuna", "oleh", "periksa");
        assertThat(suggested.getFirst().score()).isBetween(ThemeModel.LIKELY, 1.0);
        assertThat(MODEL.labels()).isEqualTo(150);
    }

    @Test
    void theStrongestWordComesFirst() {
        assertThat(MODEL.suggest(Desa.document("x", "Sampah, sampah, sampah, plastik di desa"))
                        .getFirst()
                        .words())
                .startsWith("sampah");
    }

    @Test
    void saysNothingOfWhatItDoesNotKnow() {
        assertThat(MODEL.suggest(Desa.document("x", "Astronaut mendarat selamat")))
                .isEmpty();
        assertThat(MODEL.suggest(Desa.document("x", "Pejabat berkumpul, apel dipimpin bupati di pendopo")))
                .isEmpty();
        assertThat(MODEL.suggest(Desa.document("x", "2024"))).isEmpty();
    }

    @Test
    void isNewsOnlyWhereItDiffersFromWhatStands() {
        String text = "Kader memeriksa balita di posyandu";
        SourceDocument plain = Desa.document("x", text);
        assertThat(MODEL.news(plain)).isPresent();
        assertThat(MODEL.news(Entries.document("x", text).theme("kesehatan").get()))
                .isEmpty();
        assertThat(MODEL.news(Entries.document("x", text).theme("pangan").get()))
                .isPresent();
        assertThat(MODEL.news(plain.withDecidedThemes(Optional.of(new DecidedThemes(List.of(), 1, Instant.EPOCH)))))
                .isEmpty();
        assertThat(MODEL.news(Desa.document("x", "Astronaut mendarat"))).isEmpty();
    }

    @Test
    void fromTheSameExamplesComesTheSameModel() {
        ThemeModel again = TRAINING.train(Desa.examples(50)).orElseThrow();
        assertThat(again.vocabulary()).isEqualTo(MODEL.vocabulary());
        assertThat(again.fingerprint()).isEqualTo(MODEL.fingerprint());
        MODEL.weights()
                .forEach((slug, weights) ->
                        assertThat(again.weights().get(slug).byStem()).containsExactly(weights.byStem()));
    }

    @Test
    void theFingerprintTellsOtherExamples() {
        List<Example> examples = new ArrayList<>(Desa.examples(50));
        examples.set(0, new Example(examples.getFirst().document(), List.of()));
        assertThat(TRAINING.fingerprint(examples)).isNotEqualTo(MODEL.fingerprint());
        assertThat(TRAINING.fingerprint(Desa.examples(51))).isNotEqualTo(MODEL.fingerprint());
    }

    @Test
    void aThemeWithTooFewLabelsIsNotLearned() {
        List<Example> examples = new ArrayList<>(Desa.examples(50));
        for (int i = 1; i < Enough.LABELS_OF_A_THEME; i++) {
            examples.add(new Example(
                    Desa.document("w" + i, "Wisatawan berkunjung ke pantai"),
                    List.of(Desa.theme("pariwisata-budaya"))));
        }
        assertThat(TRAINING.train(examples).orElseThrow().weights()).doesNotContainKey("pariwisata-budaya");
        examples.add(new Example(
                Desa.document("w", "Wisatawan berkunjung ke pantai"), List.of(Desa.theme("pariwisata-budaya"))));
        assertThat(TRAINING.train(examples).orElseThrow().weights()).containsKey("pariwisata-budaya");
    }

    @Test
    void tooFewLabelsTeachNothing() {
        assertThat(TRAINING.train(Desa.examples(49))).isEmpty();
        assertThat(TRAINING.train(List.of())).isEmpty();
    }

    @Test
    void oneThemeAloneTeachesNothing() {
        assertThat(TRAINING.train(Desa.examples(100).stream()
                        .filter(example -> !example.themes().contains(Desa.WASTE))
                        .toList()))
                .isEmpty();
    }
}
