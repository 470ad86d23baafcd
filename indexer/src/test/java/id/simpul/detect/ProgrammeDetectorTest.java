package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Finding;
import id.simpul.model.Programme;
import id.simpul.model.Tsv;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeDetectorTest {

    static Stream<Tsv.Row> cases() {
        return Texts.cases("programmes.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void programmesAreFoundUnderTheirKeys(Tsv.Row row) {
        String seen = Texts.find(Programme.class, row.get("text"), new ProgrammeDetector()).stream()
                .map(Finding::value)
                .map(programme -> programme.key()
                        + programme.year().map(year -> " " + year).orElse(""))
                .collect(Collectors.joining("; "));
        assertThat(seen).as(row.get("text")).isEqualTo(row.get("expected").equals("-") ? "" : row.get("expected"));
    }
}
