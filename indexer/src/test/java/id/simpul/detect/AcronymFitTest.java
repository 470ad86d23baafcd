package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymFitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gardu Penangkis | Gerakan Terpadu Penanggulangan Kemiskinan | true",
                "TOSS | Tempat Olah Sampah Setempat | true",
                "Ayo Ceting | Cegah Stunting | true",
                "Si Demen Tomat Terasi | Sistem Deteksi Dini dan Pemantauan TB Mandiri, Terpadu dan Terintegrasi | true",
                "Serbu Gass | Seratus Bank Sampah Unit dan Gerakan Sedekah Sampah | true",
                "SIMPATIK | Dinas Kesehatan | false",
                "TOSS | Kabupaten Klungkung | false",
                "Kurir Akta | Dinas Kependudukan dan Pencatatan Sipil | false",
                "Lumbung Senyum | Lumbung Senyum | false",
                "SAPA | Sarana | false"
            })
    void anExpansionGivesTheLettersOfTheName(String name, String expansion, boolean fits) {
        assertThat(AcronymFit.fits(name, expansion)).isEqualTo(fits);
    }
}
