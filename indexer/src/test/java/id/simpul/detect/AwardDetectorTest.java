package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Award;
import id.simpul.model.Finding;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AwardDetectorTest {

    private static final AwardDetector DETECTOR = new AwardDetector(Taxonomy.builtIn());

    static Stream<Tsv.Row> cases() {
        return Texts.cases("awards.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void awardsGetTheirNormalForm(Tsv.Row row) {
        String seen = Texts.find(Award.class, row.get("text"), DETECTOR).stream()
                .map(Finding::value)
                .map(award -> "%s, %s, %s, %s, %s"
                        .formatted(
                                award.scheme(),
                                award.tier(),
                                award.group().orElse("-"),
                                award.year().map(String::valueOf).orElse("-"),
                                award.standing()))
                .collect(Collectors.joining("; "));
        assertThat(seen).as(row.get("text")).isEqualTo(row.get("expected").equals("-") ? "" : row.get("expected"));
    }
}
