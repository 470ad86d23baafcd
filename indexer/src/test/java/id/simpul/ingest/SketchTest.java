package id.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

    private static final int WORDS = 400;
    private static final int TRIALS = 40;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, 0.2, 0.5, 0.9})
    void estimatesHowManyPairsOfWordsAreShared(double replaced) {
        Random random = new Random(7);
        double worst = 0;
        double sum = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            List<String> one = random.ints(WORDS, 0, 5_000)
                    .mapToObj(i -> "kata" + letters(i))
                    .toList();
            List<String> other = one.stream()
                    .map(word -> random.nextDouble() < replaced ? "lain" + letters(random.nextInt(5_000)) : word)
                    .toList();
            double error = text(one).likeness(text(other)) - jaccard(one, other);
            worst = Math.max(worst, Math.abs(error));
            sum += error;
        }
        assertThat(sum / TRIALS).isCloseTo(0, within(0.02));
        assertThat(worst).isLessThan(0.125);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "satu", "satu dua", "Perahu puskesmas berlayar ke pulau"})
    void isTheSameForTheSameText(String text) {
        assertThat(Sketch.of(text).likeness(Sketch.of(text))).isEqualTo(1);
        assertThat(Sketch.decode(Sketch.of(text).encoded()).bands())
                .isEqualTo(Sketch.of(text).bands());
    }

    @Test
    void lettersAndSignsMakeNoDifference() {
        assertThat(Sketch.of("Perahu, puskesmas: BERLAYAR!").likeness(Sketch.of("perahu puskesmas berlayar")))
                .isEqualTo(1);
    }

    @Test
    void otherTextsRarelyMeetInABand() {
        Random random = new Random(11);
        List<Sketch> sketches = IntStream.range(0, 60)
                .mapToObj(i -> text(random.ints(WORDS, 0, 5_000)
                        .mapToObj(word -> "kata" + letters(word))
                        .toList()))
                .toList();
        long met = 0;
        for (int i = 0; i < sketches.size(); i++) {
            for (int j = 0; j < i; j++) {
                met += Collections.disjoint(
                                sketches.get(i).bands(), sketches.get(j).bands())
                        ? 0
                        : 1;
            }
        }
        assertThat(met).isLessThan(10);
    }

    private static Sketch text(List<String> words) {
        return Sketch.of(String.join(" ", words));
    }

    private static double jaccard(List<String> one, List<String> other) {
        Set<String> shared = pairs(one);
        shared.retainAll(pairs(other));
        Set<String> all = pairs(one);
        all.addAll(pairs(other));
        return shared.size() / (double) all.size();
    }

    private static Set<String> pairs(List<String> words) {
        return IntStream.range(1, words.size())
                .mapToObj(i -> words.get(i - 1) + " " + words.get(i))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(c -> String.valueOf((char) (Character.isDigit(c) ? 'q' + c - '0' : c)))
                .collect(Collectors.joining());
    }
}
