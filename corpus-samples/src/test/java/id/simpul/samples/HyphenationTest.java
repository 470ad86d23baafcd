package id.simpul.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {

    @ParameterizedTest
    @CsvSource({
        "pelayanan, pela-yanan",
        "kependudukan, kepen-dudukan|kependu-dukan",
        "lapangan, lapa-ngan",
        "masyarakat., masya-rakat.|masyara-kat.",
        "penyelenggaraan, penye-lenggaraan|penyeleng-garaan|penyelengga-raan",
        "dengan, ''",
        "DISDUKCAPIL, ''"
    })
    void breaksBetweenSyllables(String word, String expected) {
        String broken = Hyphenation.places(word).stream()
                .map(place -> word.substring(0, place) + "-" + word.substring(place))
                .collect(Collectors.joining("|"));

        assertThat(broken).isEqualTo(expected);
    }
}
