package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "satu, 1",
        "sebelas, 11",
        "dua belas, 12",
        "dua puluh lima, 25",
        "seratus sepuluh, 110",
        "seribu sembilan ratus sembilan puluh delapan, 1998",
        "Dua Ribu Dua Puluh Empat, 2024",
        "dua ribu sepuluh, 2010"
    })
    void wordsGiveANumber(String words, int number) {
        assertThat(SpelledNumbers.builtIn().read(words)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"pagi", "dua sapi", "nol"})
    void otherWordsGiveNone(String words) {
        assertThat(SpelledNumbers.builtIn().read(words)).isEmpty();
    }
}
