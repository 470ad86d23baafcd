package id.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    private final Stems stems = new Stems(Set.of("maluku", "selatan"));

    @ParameterizedTest
    @CsvSource({"melayani,pelayanan", "mengentaskan,pengentasan", "dilayani,layanan", "kemiskinan,miskin"})
    void formsOfOneWordMeet(String one, String other) {
        assertThat(stems.of(one)).isEqualTo(stems.of(other));
    }

    @Test
    void namesStayAsTheyAre() {
        assertThat(stems.of("maluku")).isEqualTo("maluku");
        assertThat(stems.of("selatan")).isEqualTo("selatan");
    }

    @Test
    void numbersAndShortWordsStayAsTheyAre() {
        assertThat(stems.of("359/2021")).isEqualTo("359/2021");
        assertThat(stems.of("akan")).isEqualTo("akan");
    }
}
