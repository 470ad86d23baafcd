package id.simpul.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Region;
import id.simpul.model.RegionMention;
import id.simpul.model.RegionRole;
import id.simpul.model.Taxonomy;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BesideTest {

    private static final Taxonomy TAXONOMY = Taxonomy.builtIn();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Panel mendengarkan Alpa dari Kabupaten Pinrang, Beta dari Kabupaten Banggai; Beta; Alpa; 72.01; true",
                "Panel mendengarkan Alpa dari Kabupaten Pinrang, Beta dari Kabupaten Banggai; Beta; Alpa; 73.15; false",
                "Hadir antara lain Alpa (Pinrang) dan Beta (Banggai); Alpa; Beta; 73.15; true",
                "Kabupaten Pinrang dengan inovasi Alpa, Kabupaten Banggai melalui Beta; Alpa; Beta; 73.15; true",
                "Kabupaten Pinrang dengan inovasi Alpa, Kabupaten Banggai melalui Beta; Beta; Alpa; 72.01; true",
                "1 | Alpa | Kabupaten Pinrang | Beta | Dinas Kesehatan; Beta; Alpa; 73.15; false",
                "Kabupaten Pinrang punya cara sendiri dan menamainya Alpa; Alpa; -; 73.15; true",
                "Alpa menolong banyak orang; Alpa; -; 73.15; false"
            })
    void eachRegionOfAListGoesToOneName(String sentence, String own, String others, String region, boolean belongs) {
        Region wanted = TAXONOMY.regions().byCode(region).orElseThrow();
        Beside beside = new Beside(List.of(own), others.equals("-") ? List.of() : List.of(others));
        assertThat(beside.belongs(new RegionMention(wanted, RegionRole.MENTIONED, wanted.officialName()), sentence))
                .isEqualTo(belongs);
    }
}
