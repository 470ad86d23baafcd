package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Kind;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindDetectorTest {

    private static final InnovationDetector NAMES = new InnovationDetector(Taxonomy.builtIn());

    static Stream<Tsv.Row> cases() {
        return Texts.cases("kinds.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyDocumentIsOfOneKind(Tsv.Row row) {
        assertThat(Texts.find(Kind.class, row.get("text"), NAMES, new KindDetector()))
                .as(row.get("text"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.value().slug()).isEqualTo(row.get("expected")));
    }
}
