package id.simpul.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Keeps topics, grades and documents in step. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgmentsTest {

    private static final Path CORPUS = Path.of("").toAbsolutePath();
    private static final Set<String> TYPES = Set.of("plain", "acronym", "typo", "question", "english", "name");

    private List<List<String>> topics = List.of();
    private List<List<String>> types = List.of();
    private List<List<String>> grades = List.of();
    private List<Expectation> documents = List.of();

    @BeforeAll
    void read() throws Exception {
        topics = rows("topics.tsv");
        types = rows("topic-types.tsv");
        grades = rows("qrels.tsv");
        documents = Expectation.all(CORPUS.resolve("expected"));
    }

    private static List<List<String>> rows(String file) throws Exception {
        return Files.readAllLines(CORPUS.resolve("judgments").resolve(file)).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    @Test
    void everyTopicHasOneTypeAndAnExactAnswer() {
        List<String> ids = topics.stream().map(List::getFirst).toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(types).extracting(List::getFirst).isEqualTo(ids);
        assertThat(types).extracting(row -> row.get(1)).allMatch(TYPES::contains);
        assertThat(types.stream().filter(row -> row.get(1).equals("typo")))
                .as("topics with a typo name the topic without it")
                .allMatch(row -> row.size() == 3 && ids.contains(row.get(2)));
        assertThat(grades.stream().filter(row -> row.get(2).equals("3")).map(List::getFirst))
                .containsAll(ids)
                .isSubsetOf(ids);
    }

    @Test
    void gradesAreGivenOnceAndToDocumentsThatCanBeRead() {
        Set<String> readable = documents.stream()
                .filter(row -> row.cell("outcome").equals("indexed"))
                .map(row -> row.cell("docid"))
                .collect(Collectors.toSet());

        assertThat(grades).extracting(row -> row.get(0) + " " + row.get(1)).doesNotHaveDuplicates();
        assertThat(grades).extracting(row -> row.get(1)).allMatch(readable::contains);
        assertThat(grades).extracting(row -> row.get(2)).allMatch(Set.of("1", "2", "3")::contains);
    }

    @Test
    void copiesShareTheGradeOfTheirOriginal() {
        Map<String, Map<String, String>> byTopic = new HashMap<>();
        grades.forEach(row ->
                byTopic.computeIfAbsent(row.get(0), topic -> new HashMap<>()).put(row.get(1), row.get(2)));

        byTopic.forEach((topic, graded) -> documents.stream()
                .forEach(row -> row.items("copy_of")
                        .forEach(original -> assertThat(graded.getOrDefault(row.cell("docid"), "0"))
                                .as("%s: %s and %s", topic, row.cell("docid"), original)
                                .isEqualTo(graded.getOrDefault(original, "0")))));
    }
}
