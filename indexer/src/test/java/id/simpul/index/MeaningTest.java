package id.simpul.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MeaningTest {

    private static final int DIMENSIONS = 384;

    private final Random random = new Random(7);

    @Test
    void wholeNumbersKeepTheDirectionNearly() {
        for (int i = 0; i < 200; i++) {
            float[] one = vector();
            float[] other = vector();
            double before = WordVectors.cosine(one, other);
            double after = WordVectors.cosine(floats(one), floats(other));
            assertThat(after).isEqualTo(before, within(0.01));
            assertThat(WordVectors.cosine(one, floats(one))).isGreaterThan(0.999);
        }
    }

    @Test
    void eachNumberIsOffByHalfAStepAtMost() {
        float[] vector = vector();
        float largest = 0;
        for (float number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        byte[] bytes = Meaning.bytes(vector).orElseThrow();
        for (int i = 0; i < DIMENSIONS; i++) {
            assertThat(bytes[i] / 127.0 * largest).isEqualTo(vector[i], within(largest / 254.0 + 1e-6));
        }
    }

    @Test
    void whatHasNoDirectionHasNoVector() {
        assertThat(Meaning.bytes(new float[3])).isEmpty();
        assertThat(Meaning.bytes(new float[] {1, Float.NaN, 0})).isEmpty();
        assertThat(Meaning.bytes(new float[] {1, Float.NEGATIVE_INFINITY, 0})).isEmpty();
        assertThat(Meaning.bytes(new float[] {-1e-30f, 0, 0})).contains(new byte[] {-127, 0, 0});
    }

    @Test
    void eachPassageHasAVectorAndCopiesHaveNone() {
        Meaning meaning = new Meaning(WordVectors.standard());
        var document = Entries.document("a", "berobat berobat sampah", "lain", "perahu")
                .get();
        assertThat(meaning.vectors(document))
                .as("the page without a known word points nowhere")
                .containsExactly(new byte[] {127, 64, 0}, new byte[3], new byte[] {0, 0, 127});
        assertThat(Meaning.hasDirection(new byte[3])).isFalse();
        assertThat(Meaning.hasDirection(new byte[] {0, 0, -1})).isTrue();
        assertThat(meaning.vectors(document.withCopyOf(Optional.of(document.id()))))
                .isEmpty();
        assertThat(meaning.vectors(Entries.innovation("gardu-17.03", "Gardu", "17.03", "Gardu perahu.")))
                .containsExactly(new byte[] {0, 0, 127});
    }

    @Test
    void aVectorHasAsManyNumbersAsEnginesTake() {
        assertThat(List.of(1, Embedder.Model.MOST_DIMENSIONS))
                .allSatisfy(size -> assertThat(new Embedder.Model("a", "b", size, 0, 1).dimensions())
                        .isEqualTo(size));
        assertThatThrownBy(() -> new Embedder.Model("a", "b", Embedder.Model.MOST_DIMENSIONS + 1, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** As encoders make them: most numbers small, a few large. */
    private float[] vector() {
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) (random.nextGaussian() * (i % 100 == 0 ? 4 : 1) + 0.3);
        }
        return vector;
    }

    private static float[] floats(float[] vector) {
        byte[] bytes = Meaning.bytes(vector).orElseThrow();
        float[] floats = new float[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            floats[i] = bytes[i];
        }
        return floats;
    }
}
