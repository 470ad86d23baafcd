package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Finding;
import id.simpul.model.Regulation;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
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
}
