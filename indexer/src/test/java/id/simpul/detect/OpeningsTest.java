package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTest {

    private final Openings openings = Openings.of(List.of("Dari", "menjadi"));

    @ParameterizedTest
    @ValueSource(strings = {"dari", "DARI 5", "Menjadi", "7", "darat", "\u212Aari", "d\u017Fri"})
    void aMatchMayBegin(String text) {
        assertThat(openings.mayBe(text, 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"di", "da", "kota", "endah", "(dari", " 7", "d"})
    void noMatchBegins(String text) {
        assertThat(openings.mayBe(text, 0)).isFalse();
    }

    @Test
    void theShortestWordSaysHowManyLettersAreLookedAt() {
        assertThat(Openings.of(List.of("rp", "rupiah")).mayBe("Rp5", 0)).isTrue();
        assertThat(Openings.of(List.of("rp")).mayBe("r", 0)).isFalse();
    }

    @Test
    void withoutWordsOnlyFiguresBegin() {
        assertThat(Openings.of(List.of()).mayBe("5 orang", 0)).isTrue();
        assertThat(Openings.of(List.of()).mayBe("orang", 0)).isFalse();
    }

    @Test
    void aWordMayHaveLettersBeyondAscii() {
        assertThat(Openings.of(List.of("año")).mayBe("año", 0)).isTrue();
        assertThat(Openings.of(List.of("año")).mayBe("ano", 0)).isFalse();
    }
}
