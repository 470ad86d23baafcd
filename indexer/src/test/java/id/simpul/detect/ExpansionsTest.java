package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.text.Span;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpansionsTest {

    private final Expansions expansions = new Expansions(Stream.of("singkatan dari", "Stands for"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TOSS (Tempat Olah Sampah Setempat) dibuka | Tempat Olah Sampah Setempat",
                "TOSS” [ “Tempat Olah Sampah Setempat” ] | Tempat Olah Sampah Setempat",
                "TOSS, yang merupakan singkatan dari Tempat Olah Sampah Setempat. | Tempat Olah Sampah Setempat",
                "TOSS SINGKATAN DARI Tempat Olah Sampah Setempat | Tempat Olah Sampah Setempat",
                "TOSS stands for Tempat Olah Sampah Setempat | Tempat Olah Sampah Setempat",
                "TOSS atau Tempat Olah Sampah Setempat | Tempat Olah Sampah Setempat",
                "TOSS yakni Tempat Olah Sampah Setempat | Tempat Olah Sampah Setempat",
                "TOSS = Tempat Olah Sampah Setempat | Tempat Olah Sampah Setempat",
                "TOSS – Tempat Olah Sampah Setempat | Tempat Olah Sampah Setempat",
                "TOSS. Tempat Olah Sampah Setempat | ''",
                "TOSS dari Tempat Olah Sampah Setempat | ''",
                "TOSS | ''"
            })
    void whatStandsBehindSpellsOut(String text, String expansion) {
        assertThat(expansions.behind(text, "TOSS".length(), "TOSS").orElse("")).isEqualTo(expansion);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kini ada Tempat Olah Sampah Setempat (TOSS) | Tempat Olah Sampah Setempat",
                "Tempat Baru. Tempat Olah Sampah Setempat (TOSS) | Tempat Olah Sampah Setempat",
                "Tempat Olah: Sampah Setempat (TOSS) | ''",
                "tempat olah sampah setempat (TOSS) | ''"
            })
    void whatStandsBeforeSpellsOut(String text, String expansion) {
        int bracket = text.indexOf('(');
        assertThat(expansions
                        .before(text, bracket, "TOSS")
                        .map(span -> span.of(text))
                        .orElse(""))
                .isEqualTo(expansion);
        assertThat(expansions.before(text, bracket, "TOSS").map(Span::end).orElse(bracket - 1))
                .isEqualTo(bracket - 1);
    }
}
