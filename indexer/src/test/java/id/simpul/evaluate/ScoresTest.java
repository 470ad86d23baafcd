package id.simpul.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoresTest {

    @Test
    void figuresAreThoseOneGetsByHand() {
        Scores scores = Scores.of(List.of("x", "b", "a"), Map.of("a", 3, "b", 1, "c", 2));
        double gained = 1 / (Math.log(3) / Math.log(2)) + 7 / 2.0;
        double ideal = 7 + 3 / (Math.log(3) / Math.log(2)) + 1 / 2.0;
        assertThat(scores.ndcg()).isCloseTo(gained / ideal, within(1e-12));
        assertThat(scores.mrr()).isEqualTo(0.5);
        assertThat(scores.recall()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(scores.success()).isZero();
    }

    @Test
    void theBestRankingScoresOneAndAnEmptyOneNothing() {
        assertThat(Scores.of(List.of("a", "b"), Map.of("a", 2, "b", 1))).isEqualTo(new Scores(1, 1, 1, 1));
        assertThat(Scores.of(List.of(), Map.of("a", 2))).isEqualTo(new Scores(0, 0, 0, 0));
        assertThat(Scores.of(List.of("a"), Map.of())).isEqualTo(new Scores(0, 0, 0, 0));
    }

    @Test
    void qrelsMayHaveThreeOrFourColumns(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("qrels"), "q1\tberita/a b.html\t2\nq1 0 c.pdf 1\n");
        assertThat(Qrels.read(file).of("q1")).isEqualTo(Map.of("berita/a b.html", 2, "c.pdf", 1));
        Path broken = Files.writeString(folder.resolve("broken"), "q1 a.html 2\nq1 a.html\n");
        assertThatThrownBy(() -> Qrels.read(broken)).hasMessageContaining("broken:2");
    }
}
