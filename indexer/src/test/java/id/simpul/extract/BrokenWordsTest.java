package id.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenWordsTest {

    @ParameterizedTest
    @CsvSource({
        "L A P O R A N, LAPORAN",
        "L A P O R A N   A K H I R, LAPORAN   AKHIR",
        "L A P O R A N A K H I R, LAPORAN AKHIR",
        "mutu pelayananpublik di desa, mutu pelayanan publik di desa",
        "warga memperolehkartu itu, warga memperoleh kartu itu",
        "kesehatanmasyarakat, kesehatan masyarakat",
    })
    void whatTheDictionaryKnowsIsRepaired(String broken, String repaired) {
        assertThat(BrokenWords.repaired(broken)).isEqualTo(repaired);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b c d",
                "D A M A R L A Y A R",
                "kerja sama antarinstansi",
                "pilih A B C D atau E",
                "pemberdayaan",
                "penyelenggaraannya",
                "www.pelayananpublik.example",
                "humas@pelayananpublik.example",
                "#pelayananpublik_2024",
                "Pelayananpublik",
                "pangkalpinang",
                "mempertanggungjawabkan",
                "ketidaktahuannya",
            })
    void whatItDoesNotKnowStays(String text) {
        assertThat(BrokenWords.repaired(text)).isEqualTo(text);
    }

    @Test
    void soundTextsStayAsTheyAre() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "corpus-samples", "sources"))) {
            List<Path> texts =
                    files.filter(path -> path.toString().endsWith(".md")).toList();
            assertThat(texts).hasSizeGreaterThan(80);
            for (Path text : texts) {
                for (String line : Files.readAllLines(text)) {
                    assertThat(BrokenWords.repaired(line)).as(text.toString()).isEqualTo(line);
                }
            }
        }
    }
}
