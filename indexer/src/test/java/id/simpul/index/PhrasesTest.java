package id.simpul.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bank Sampah Kelurahan|bank sampah,bank sampah kelurahan,sampah kelurahan",
                "Layanan Jemput Bola di Desa|layanan jemput,layanan jemput bola,jemput bola,bola di desa",
                "Ibu dan Anak|ibu dan anak",
                "Dan untuk yang|",
                "Stunting: Turun|",
                "Posyandu, Stunting|",
                "Top 45 KIPP 2023|",
                "Hubungi 0812 3456 7890 sekarang|",
                "Posyandu|",
            })
    void aTitleHasPhrases(String title, String expected) {
        assertThat(Phrases.of(title)).isEqualTo(expected == null ? List.of() : List.of(expected.split(",")));
    }
}
