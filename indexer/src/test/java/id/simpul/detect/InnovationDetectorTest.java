package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InnovationDetectorTest {

    private static final InnovationDetector DETECTOR = new InnovationDetector(Taxonomy.builtIn());

    static Stream<Tsv.Row> cases() {
        return Texts.cases("innovations.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesAreFoundAndNothingElse(Tsv.Row row) {
        String seen = Texts.find(InnovationName.class, row.get("text"), DETECTOR).stream()
                .map(Finding::value)
                .map(innovation -> innovation.name()
                        + innovation.expansion().map(words -> " = " + words).orElse(""))
                .collect(Collectors.joining("; "));
        assertThat(seen).as(row.get("text")).isEqualTo(row.get("expected").equals("-") ? "" : row.get("expected"));
    }
}
