package id.simpul.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    @TempDir
    Path folder;

    @Test
    void pIsThatOfAllSwapsCountedByHand() {
        Comparison comparison = Comparison.of(List.of(0.5, 0.5, 0.5), List.of(0.6, 0.7, 0.8));
        assertThat(comparison.before()).isEqualTo(0.5);
        assertThat(comparison.difference()).isCloseTo(0.2, within(1e-12));
        assertThat(comparison.p()).as("2 of 8 ways").isCloseTo(0.25, within(0.02));
    }

    @Test
    void manySmallGainsAreSignificantAndLuckIsNot() {
        assertThat(Comparison.of(Collections.nCopies(30, 0.5), Collections.nCopies(30, 0.51))
                        .p())
                .isLessThan(0.001);
        assertThat(Comparison.of(List.of(0.1, 0.9, 0.5, 0.5), List.of(0.9, 0.1, 0.5, 0.5))
                        .p())
                .isEqualTo(1);
        assertThat(Comparison.of(List.of(), List.of())).isEqualTo(new Comparison(0, 0, 1));
        assertThatThrownBy(() -> Comparison.of(List.of(1.0), List.of())).hasMessageContaining("1 figures");
    }

    @Test
    void aRunIsReadAsItWasWritten() throws IOException {
        Topic topic = new Topic("q1", "desa");
        Qrels qrels = new Qrels(Map.of("q1", Map.of("a b.html", 3)));
        Evaluation evaluation = new Evaluation(Map.of(
                topic,
                new Evaluation.Answer(
                        List.of(new Evaluation.Ranked("x.html", 2), new Evaluation.Ranked("a b.html", 1)),
                        Scores.of(List.of("x.html", "a b.html"), qrels.of("q1")))));
        Run run = Run.read(Files.write(folder.resolve("run"), evaluation.run()));
        assertThat(run.rankings()).isEqualTo(Map.of("q1", List.of("x.html", "a b.html")));
        assertThat(evaluation.against(run, qrels).difference()).isZero();
        assertThat(run.of(new Topic("q2", "kota"), qrels)).isEqualTo(new Scores(0, 0, 0, 0));
        Path broken = Files.writeString(folder.resolve("broken"), "q1 Q0 a 1 2 tag\nq1 a\n");
        assertThatThrownBy(() -> Run.read(broken)).hasMessageContaining("broken:2");
    }

    @Test
    void typesLieBesideTheTopics() throws IOException {
        Path topics = folder.resolve("topics.tsv");
        assertThat(TopicTypes.beside(topics)).isEqualTo(TopicTypes.NONE);
        Files.writeString(folder.resolve("topic-types.tsv"), "# remark\nq1\tplain\nq2\ttypo\tq1\n\n");
        TopicTypes types = TopicTypes.beside(topics);
        Topic one = new Topic("q1", "desa");
        Topic two = new Topic("q2", "dsa");
        assertThat(types.of(two)).contains("typo");
        assertThat(types.among(List.of(two, one, new Topic("q3", "kota")))).containsExactly("plain", "typo");
        Map<Topic, Evaluation.Answer> answers = new LinkedHashMap<>();
        answers.put(one, new Evaluation.Answer(List.of(), new Scores(1, 1, 1, 1)));
        answers.put(two, new Evaluation.Answer(List.of(), new Scores(0, 0, 0, 0)));
        assertThat(new Evaluation(answers).of("plain", types).mean()).isEqualTo(new Scores(1, 1, 1, 1));
        Files.writeString(folder.resolve("topic-types.tsv"), "q1\n");
        assertThatThrownBy(() -> TopicTypes.beside(topics)).hasMessageContaining("topic-types.tsv:1");
    }

    @Test
    void aCopysGradeGoesToItsOriginal() {
        Qrels folded = new Qrels(Map.of("q1", Map.of("copy", 3, "original", 2, "other", 1)))
                .folded(docid -> docid.equals("copy") ? Optional.of("original") : Optional.empty());
        assertThat(folded.of("q1")).isEqualTo(Map.of("original", 3, "other", 1));
    }
}
