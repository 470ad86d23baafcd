package id.simpul.detect.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishNamesTest {

    private final EnglishNames names = new EnglishNames();

    @ParameterizedTest
    @CsvSource({
        "Belitung Timur, East Belitung",
        "Sumba Barat Daya, Southwest Sumba",
        "Aceh Tenggara, Southeast Aceh",
        "Kepulauan Aru, Aru Islands"
    })
    void aDirectionGoesToTheOtherEnd(String name, String english) {
        assertThat(names.of(name)).containsExactly(english);
    }

    @Test
    void aNameWithoutADirectionHasNone() {
        assertThat(names.of("Timor Raya")).isEmpty();
        assertThat(names.of("Selatan")).isEmpty();
    }
}
