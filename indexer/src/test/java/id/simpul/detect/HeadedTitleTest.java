package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Taxonomy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadedTitleTest {

    private static final HeadedTitle TITLE = new HeadedTitle(InnovationCues.builtIn(), NotNames.of(Taxonomy.builtIn()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PETUNJUK TEKNIS PEMBENTUKAN KAMPUNG SIAGA ASAP | KAMPUNG SIAGA ASAP",
                "Buku Panduan Replikasi Rumah Kaca Ibu di Kabupaten Sikka | Rumah Kaca Ibu",
                "PROPOSAL INOVASI PINTU REJEKI TAHUN 2024 | PINTU REJEKI",
                "STANDAR OPERASIONAL PROSEDUR LAYANAN SABTU SEHATI | SABTU SEHATI",
            })
    void theRestIsWhatItIsAbout(String line, String rest) {
        assertThat(TITLE.rest("Dinas Contoh\n" + line + "\nIsi.").map(span -> span.of("Dinas Contoh\n" + line)))
                .hasValue(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bupati Buka Pasar Murah", "Laporan Tahunan", "Laporan pertanggungjawaban panitia lomba desa"})
    void otherLinesHaveNoRest(String line) {
        assertThat(TITLE.rest(line)).isEmpty();
    }
}
