package id.simpul.evaluate.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {

    /** Wilson's interval for 81 of 263 as printed in Newcombe (1998), table I. */
    @Test
    void sharesAreThoseInPrint() {
        Interval newcombe = Interval.ofShare(81, 263);
        assertThat(newcombe.low()).isCloseTo(0.2553, within(5e-5));
        assertThat(newcombe.high()).isCloseTo(0.3662, within(5e-5));
    }

    @Test
    void aShareOfOneIsNotCertain() {
        Interval all = Interval.ofShare(20, 20);
        assertThat(all.high()).isCloseTo(1, within(1e-12));
        assertThat(all.low()).isCloseTo(0.839, within(5e-4));
        assertThat(Interval.ofShare(0, 0)).isEqualTo(new Interval(0, 1));
    }

    @Test
    void drawingGivesTheSameTwiceAndHoldsTheFigure() {
        List<Counts> documents = new java.util.ArrayList<>(Collections.nCopies(80, new Counts(1, 0, 0)));
        documents.addAll(Collections.nCopies(20, new Counts(0, 1, 1)));
        Interval interval = Interval.ofF1(documents);
        assertThat(Interval.ofF1(documents)).isEqualTo(interval);
        // With one item a document F1 is a share of 100, whose standard error is 0.04.
        assertThat(interval.low()).isCloseTo(0.80 - 1.96 * 0.04, within(0.02));
        assertThat(interval.high()).isCloseTo(0.80 + 1.96 * 0.04, within(0.02));
    }

    @Test
    void documentsWithManyItemsMakeTheIntervalWider() {
        List<Counts> spread = Collections.nCopies(50, new Counts(1, 1, 1));
        List<Counts> lumped = new java.util.ArrayList<>(Collections.nCopies(49, new Counts(1, 0, 0)));
        lumped.add(new Counts(1, 50, 50));
        Interval even = Interval.ofF1(spread);
        Interval uneven = Interval.ofF1(lumped);
        assertThat(even.high() - even.low()).isCloseTo(0, within(1e-9));
        assertThat(uneven.high() - uneven.low()).isGreaterThan(0.3);
    }
}
