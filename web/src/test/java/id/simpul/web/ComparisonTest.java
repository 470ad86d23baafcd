package id.simpul.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Signal;
import id.simpul.replicate.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final List<Profile> TWO = List.of(
            Profile.of(Canned.innovation(), List.of(Canned.proposal(), Canned.news())),
            Profile.of(Canned.bare(), List.of()));

    private final Comparison comparison = new Comparison(Wording.of(Language.INDONESIAN, Canned.TAXONOMY));

    @Test
    void everyRowHasACellForEveryInnovationAndSaysWhatIsUnknown() {
        List<Comparison.Line> lines = comparison.of(TWO);
        assertThat(lines).hasSizeGreaterThan(Signal.Aspect.values().length).allSatisfy(line -> {
            assertThat(line.label()).isNotBlank();
            assertThat(line.cells())
                    .hasSize(2)
                    .allSatisfy(cell -> assertThat(cell.text()).isNotBlank());
            assertThat(line.cells().getLast().known()
                            || line.cells().getLast().text().equals("Tidak diketahui"))
                    .isTrue();
        });
        assertThat(lines)
                .anySatisfy(line -> assertThat(line.cells().getFirst().quotes()).isNotEmpty());
    }

    @Test
    void theCsvHoldsWhatTheScreenShows() {
        String csv = comparison.csv(TWO);
        assertThat(csv.split("\r\n"))
                .hasSizeGreaterThanOrEqualTo(comparison.of(TWO).size() + 1);
        comparison.of(TWO).forEach(line -> {
            assertThat(csv).contains(line.label().replace("\"", "\"\""));
            line.cells().forEach(cell -> assertThat(csv).contains(cell.text().replace("\"", "\"\"")));
        });
    }

    @Test
    void noCellIsAFormula() {
        Profile hostile = Profile.of(Canned.hostileInnovation(), List.of(Canned.hostile()));
        assertThat(comparison.csv(List.of(hostile, hostile))).doesNotContain("\"=", "\"+", "\"@");
    }
}
