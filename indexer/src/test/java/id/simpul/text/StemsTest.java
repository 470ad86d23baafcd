package id.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    private final Stems stems = new Stems(Set.of("pelayan", "melati"));

    @ParameterizedTest
    @CsvSource({"melayani,pelayanan", "mengentaskan,pengentasan", "dilayani,layanan", "kemiskinan,miskin"})
    void formsOfOneWordMeet(String one, String other) {
        assertThat(stems.of(one)).isEqualTo(stems.of(other));
    }

    @Test
    void protectedNamesStayAsTheyAre() {
        assertThat(stems.of("pelayan")).isEqualTo("pelayan");
        assertThat(stems.of("pelayannya")).isEqualTo("layan");
    }

    @Test
    void numbersAndShortWordsStayAsTheyAre() {
        assertThat(stems.of("359/2021")).isEqualTo("359/2021");
        assertThat(stems.of("021-555")).isEqualTo("021-555");
        assertThat(stems.of("akan")).isEqualTo("akan");
        assertThat(stems.of("p2tp2a")).isEqualTo("p2tp2a");
    }

    @Test
    void anUnknownWordLosesNoMoreThanItsSafeClitic() {
        assertThat(stems.of("posbindunya")).isEqualTo("posbindu");
        assertThat(stems.of("abdullah")).isEqualTo("abdullah");
        assertThat(stems.of("sumikolahan")).isEqualTo("sumikolahan");
    }

    @Test
    void aNameWithAMarkMeetsTheWordWithoutIt() {
        assertThat(stems.of("lapor!")).isEqualTo(stems.of("melaporkan"));
        assertThat(stems.of("e-ktp"))
                .isEqualTo(stems.of("ktp-el"))
                .isEqualTo(stems.of("ektp"))
                .isEqualTo("ktp");
    }
}
