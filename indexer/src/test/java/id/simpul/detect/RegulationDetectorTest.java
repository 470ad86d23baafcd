package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.detect.region.AgencyDetector;
import id.simpul.detect.region.RegionDetector;
import id.simpul.model.Finding;
import id.simpul.model.Regulation;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RegulationDetectorTest {

    private static final RegulationDetector DETECTOR = new RegulationDetector(Taxonomy.builtIn());

    static Stream<Tsv.Row> cases() {
        return Texts.cases("regulations.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everySpellingGetsTheSameKey(Tsv.Row row) {
        String seen = Texts.find(Regulation.class, row.get("text"), DETECTOR).stream()
                .map(Finding::value)
                .map(rule -> rule.provision().isEmpty() ? rule.key() : rule.key() + ": " + rule.provision())
                .collect(Collectors.joining("; "));
        assertThat(seen).as(row.get("text")).isEqualTo(row.get("expected").equals("-") ? "" : row.get("expected"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pemkab Garut memakai Peraturan Bupati Nomor 9 Tahun 2023.|Perbup Garut 9/2023",
                "Pemkab Garut memakai Perda Nomor 9 Tahun 2023.|Perda Garut 9/2023",
                "Pemkot Bandung memakai Perda Nomor 9 Tahun 2023.|Perda Kota Bandung 9/2023",
                "Pemkab Garut memakai Peraturan Wali Kota Nomor 9 Tahun 2023.|Perwali 9/2023",
                "Pemkab Garut dan Pemkab Sleman memakai Peraturan Bupati Nomor 9 Tahun 2023.|Perbup 9/2023",
                "Pemkab Garut memakai Peraturan Bupati Sleman Nomor 9 Tahun 2023.|Perbup Sleman 9/2023",
                "Pemkab Garut memakai Undang-Undang Nomor 25 Tahun 2009.|UU 25/2009",
            })
    void aRuleThatDoesNotSayOfWhereIsOfTheOneOwner(String text, String expected) {
        Taxonomy taxonomy = Taxonomy.builtIn();
        assertThat(Texts.find(
                        Regulation.class, text, new AgencyDetector(taxonomy), new RegionDetector(taxonomy), DETECTOR))
                .extracting(finding -> finding.value().key())
                .containsExactly(expected);
    }
}
