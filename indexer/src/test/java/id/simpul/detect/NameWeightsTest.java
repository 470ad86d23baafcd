package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Tsv;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameWeightsTest {

    private static final List<String> ROWS = Tsv.resource(NameWeights.class, "name-signs.tsv").rows().stream()
            .map(row -> row.get("sign"))
            .toList();

    @Test
    void theTableHoldsNothingButSignsAndRules() {
        Set<String> signs = Set.copyOf(
                Arrays.stream(NameSign.values()).map(NameWeights::row).toList());

        assertThat(ROWS)
                .doesNotHaveDuplicates()
                .allSatisfy(row -> assertThat(row.startsWith("innovation.") || signs.contains(row))
                        .as(row)
                        .isTrue());
    }

    @Test
    void everySignWasSeenInTheTextsThatTheWeightsWereMadeFrom() {
        Stream<String> signs = Arrays.stream(NameSign.values()).map(NameWeights::row);

        assertThat(ROWS).containsAll(signs.toList());
    }

    @Test
    void theSumIsOfTheStyleAndOfKnownRowsAlone() {
        NameWeights weights = new NameWeights(Map.of("any", new double[] {-3, -2, -1, 0, 1, 2}), Map.of("sapa", 0.5));

        assertThat(weights.of(NameStyle.ONE, Set.of("any"), "")).isEqualTo(-3);
        assertThat(weights.of(NameStyle.QUOTED, Set.of("any", "unheard-of"), "sapa sapa warga"))
                .isEqualTo(2.5);
        assertThat(weights.of(NameStyle.QUOTED, Set.of(), "warga")).isZero();
    }

    @Test
    void whatSpeaksForNamesWeighsMoreThanNothingAndWhatSpeaksAgainstThemLess() {
        NameWeights weights = NameWeights.builtIn();
        for (NameStyle style : List.of(NameStyle.ONE, NameStyle.SEVERAL)) {
            for (NameSign sign : List.of(NameSign.AFTER_INNOVATION, NameSign.THEN_SPELLED, NameSign.COMES_BACK)) {
                assertThat(weights.of(style, Set.of(NameWeights.row(sign)), ""))
                        .as(sign + " " + style)
                        .isPositive();
            }
            for (NameSign sign : List.of(NameSign.AFTER_PERSON, NameSign.BEGINS_ELSE, NameSign.AFTER_EVENT)) {
                assertThat(weights.of(style, Set.of(NameWeights.row(sign)), ""))
                        .as(sign + " " + style)
                        .isNegative();
            }
        }
    }
}
