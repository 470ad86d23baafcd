package id.simpul.learn;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Entries;
import id.simpul.learn.CrossValidation.Case;
import id.simpul.learn.CrossValidation.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrossValidationTest {

    @Test
    void whatCanBeLearnedIsLearned() {
        CrossValidation.Verdict verdict = CrossValidation.of(cases(70), Integer.MAX_VALUE, Entries.TAXONOMY)
                .orElseThrow();
        assertThat(verdict.learned().documents()).isEqualTo(210);
        assertThat(verdict.learned().accuracy()).isGreaterThan(0.9);
        assertThat(verdict.machine().mainRight()).isEqualTo(70);
        assertThat(verdict.machine().f1()).isZero();
        assertThat(verdict.silent()).isEqualTo(verdict.shown());
        assertThat(verdict.labels()).isBetween(150, 209);
    }

    @Test
    void labelsThatMeanNothingTeachNothing() {
        List<Case> cases = cases(70);
        List<Case> others = new ArrayList<>(cases);
        Collections.shuffle(others, new Random(7));
        List<Case> mixed = IntStream.range(0, cases.size())
                .mapToObj(i -> new Case(
                        new Example(
                                cases.get(i).example().document(),
                                others.get(i).example().themes()),
                        Set.of()))
                .toList();
        assertThat(CrossValidation.of(mixed, Integer.MAX_VALUE, Entries.TAXONOMY)
                        .orElseThrow()
                        .learned()
                        .accuracy())
                .isLessThan(0.6);
    }

    @Test
    void fewerLabelsThanItTakesAreNoAnswer() {
        assertThat(CrossValidation.of(cases(49), Integer.MAX_VALUE, Entries.TAXONOMY))
                .isEmpty();
        assertThat(CrossValidation.of(cases(70), Enough.LABELS - 1, Entries.TAXONOMY))
                .isEmpty();
    }

    @Test
    void countsByTheme() {
        Case both = new Case(new Example(Desa.document("x", "a"), List.of(Desa.HEALTH, Desa.WASTE)), Set.of("pangan"));
        Tally tally = Tally.NONE
                .plus(both, List.of(Desa.HEALTH, Desa.theme("pangan")))
                .plus(both, List.of(Desa.WASTE, Desa.theme("umkm-ekonomi")))
                .plus(both, List.of());
        assertThat(tally).isEqualTo(new Tally(3, 1, 3, 6, 2));
        assertThat(tally.accuracy()).isEqualTo(1 / 3.0);
        assertThat(tally.f1()).isEqualTo(4 / 9.0);
    }

    @Test
    void whereThereIsNoThemeWhatIsOptionalIsRightToo() {
        Case none = new Case(new Example(Desa.document("x", "a"), List.of()), Set.of("pangan"));
        assertThat(Tally.NONE.plus(none, List.of()).mainRight()).isEqualTo(1);
        assertThat(Tally.NONE.plus(none, List.of(Desa.theme("pangan"))).mainRight())
                .isEqualTo(1);
        assertThat(Tally.NONE.plus(none, List.of(Desa.HEALTH)).mainRight()).isZero();
        assertThat(Tally.NONE.accuracy()).isZero();
        assertThat(Tally.NONE.f1()).isZero();
    }

    private static List<Case> cases(int each) {
        return Desa.examples(each).stream()
                .map(example -> new Case(example, Set.of()))
                .toList();
    }
}
