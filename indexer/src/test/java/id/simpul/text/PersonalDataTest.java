package id.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonalDataTest {

    private static final PersonalData PERSONAL = PersonalData.standard();

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void hidesWhatIsPrivateAndNothingElse(String text, String seen) {
        assertThat(PERSONAL.hidden(text))
                .isEqualTo(seen.equals("=") ? text : seen)
                .hasSameSizeAs(text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void hidesTheSameInTheMiddleOfAText(String text, String seen) {
        String before = "Pelayanan dibuka setiap hari kerja di kantor desa yang terdekat dengan rumah warga. ";

        assertThat(PERSONAL.hidden(before + text + "\nBaris lain."))
                .isEqualTo(before + (seen.equals("=") ? text : seen) + "\nBaris lain.");
    }

    @Test
    void hidesNothingTwice() {
        String once = PERSONAL.hidden("WA 081234567890, sari@gmail.com");

        assertThat(PERSONAL.hidden(once)).isEqualTo(once);
    }

    @Test
    void findsALongTextWithoutLettersOrBlanks() {
        assertThat(PERSONAL.hidden("9".repeat(200_000))).hasSize(200_000);
        assertThat(PERSONAL.hidden("a.".repeat(100_000) + "@")).hasSize(200_001);
    }

    static Stream<Object[]> cases() {
        try (var stream = PersonalDataTest.class.getResourceAsStream("personal-data.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> (Object[]) line.split("\t"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
