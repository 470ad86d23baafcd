package id.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kepmen PANRB No. 359/2021 | kepmen panrb no 359/2021",
                "turun dari 7,2 menjadi 1,74 persen | turun dari 7,2 menjadi 1,74 persen",
                "layanan e-KTP, layanan-layanan | layanan e-ktp layanan layanan",
                "Rp1,2 miliar; Rp. 100.000.000,- | rp 1,2 miliar rp 100.000.000",
                "café ﬁsik ２０２４ | cafe fisik 2024",
                "17x lipat, 3 in 1, TPS3R | 17x lipat 3 in 1 tps3r",
                "??? — “” | ''"
            })
    void textIsCutIntoWords(String text, String words) {
        assertThat(Words.of(text).stream()
                        .map(Token::exact)
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""))
                .isEqualTo(words);
    }
}
