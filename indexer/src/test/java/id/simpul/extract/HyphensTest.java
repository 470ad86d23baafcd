package id.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

    private final Hyphens hyphens = new Hyphens(List.of("Rapat dihadiri unsur non-aparatur dari desa."));

    @ParameterizedTest
    @CsvSource({
        "mutu pela-, yanan publik, NOTHING",
        "peme-, rintah daerah, NOTHING",
        "ber-, sama pemerintah, NOTHING",
        "memakai e-, KTP lama, HYPHEN",
        "memakai e-, katalog lama, HYPHEN",
        "bagi anak-, anak desa, HYPHEN",
        "bagi anak-, anaknya, HYPHEN",
        "dibahas bersama-, sama warga, HYPHEN",
        "surat-, menyurat dinas, HYPHEN",
        "warna-, warni kebun, HYPHEN",
        "sayur-, mayur desa, HYPHEN",
        "yang ke-, 8 kali, HYPHEN",
        "se-, Indonesia raya, HYPHEN",
        "tahun 2020-, 2021 lalu, HYPHEN",
        "unsur non-, aparatur, HYPHEN",
        "Senin -, kantor tutup, BLANK",
        "kantor tutup, Senin, BLANK"
    })
    void aCutWordIsJoinedAndADoubledWordKeepsItsHyphen(String line, String next, Hyphens.Seam seam) {
        assertThat(hyphens.seam(line, next)).isEqualTo(seam);
    }

    @Test
    void softHyphensAtLineEndsAreHyphens() throws java.io.IOException {
        Draft draft = PrintedPages.draft(new OfficeFiles.Parsed(
                java.util.Optional.empty(),
                List.of(List.of("mutu pela\u00AD\nyanan pub\u00ADlik")),
                java.util.Set.of()));
        assertThat(draft.pages()).containsExactly(List.of(Line.plain("mutu pelayanan publik")));
    }
}
