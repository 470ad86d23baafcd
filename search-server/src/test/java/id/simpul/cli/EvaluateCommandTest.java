package id.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Indexed.class)
class EvaluateCommandTest {

    private final Terminal terminal;

    @TempDir
    private Path folder;

    EvaluateCommandTest(Terminal terminal) {
        this.terminal = terminal;
    }

    @BeforeEach
    void judge() {
        Terminal.write(folder.resolve("topics.tsv"), "qid\tquery\nt1\tstunting wonogiri\nt2\tjembatan gantung\n");
        Terminal.write(folder.resolve("qrels.tsv"), "t1\tproposal/timbang-keliling.md\t3\nt2 0 berita/rumus.txt 1\n");
    }

    @Test
    void printsTheFiguresOfEveryTopicAndTheirMean() {
        Terminal.Said said = evaluate();
        assertThat(said.code()).isZero();
        assertThat(said.lines())
                .containsExactly(
                        "qid\tnDCG@10\tMRR@10\tRecall@100\tsuccess@1\tquery",
                        "t1\t1.0000\t1.0000\t1.0000\t100\tstunting wonogiri",
                        "t2\t0.0000\t0.0000\t0.0000\t0\tjembatan gantung",
                        "mean\t0.5000\t0.5000\t0.5000\t50\t2 topics");
    }

    @Test
    void tellsTypesApartAndComparesWithAnotherRun() {
        Terminal.write(folder.resolve("topic-types.tsv"), "t1\tplain\nt2\tname\n");
        Terminal.write(folder.resolve("other"), "t2 Q0 berita/rumus.txt 1 2.0 other\n");
        Terminal.Said said = evaluate("--against", folder.resolve("other").toString());
        assertThat(said.code()).isZero();
        assertThat(said.lines())
                .endsWith(
                        "name\t0.0000\t0.0000\t0.0000\t0\t1 topics",
                        "plain\t1.0000\t1.0000\t1.0000\t100\t1 topics",
                        "mean\t0.5000\t0.5000\t0.5000\t50\t2 topics",
                        "type\tbefore\tnDCG@10\tdifference\tp",
                        "name\t1.0000\t0.0000\t-1.0000\t1.0000",
                        "plain\t0.0000\t1.0000\t+1.0000\t1.0000",
                        "mean\t0.5000\t0.5000\t+0.0000\t1.0000");
        Terminal.write(folder.resolve("other"), "t2 berita/rumus.txt\n");
        assertThat(evaluate("--against", folder.resolve("other").toString()).err())
                .contains("other:1");
    }

    @Test
    void writesARunThatTrecToolsRead() throws IOException {
        Path run = folder.resolve("run.txt");
        assertThat(evaluate("--run", run.toString(), "--depth", "1").code()).isZero();
        List<String> lines = Files.readAllLines(run);
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst()).matches("t1 Q0 proposal/timbang-keliling\\.md 1 [0-9.]+ simpul");
    }

    @ParameterizedTest
    @CsvSource({
        "--depth, 0",
        "--depth, 101",
        "--depth, x",
        "--topics, tidak-ada.tsv",
        "--qrels, tidak-ada.tsv",
        "--against, tidak-ada.txt"
    })
    void aWrongCallIsRefused(String option, String value) {
        Terminal.Said said = option.equals("--depth") || option.equals("--against")
                ? evaluate(option, value)
                : terminal.types(
                        "evaluate",
                        "--topics",
                        option.equals("--topics")
                                ? value
                                : folder.resolve("topics.tsv").toString(),
                        "--qrels",
                        option.equals("--qrels")
                                ? value
                                : folder.resolve("qrels.tsv").toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(value);
    }

    @Test
    void aLineThatIsNoJudgmentIsNamed() {
        Terminal.write(folder.resolve("qrels.tsv"), "t1\tproposal/timbang-keliling.md\tsangat\n");
        Terminal.Said said = evaluate();
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("qrels.tsv:1");
    }

    @Test
    void aRunThatCannotBeWrittenIsSaidToBeSo() {
        Terminal.Said said =
                evaluate("--run", folder.resolve("tidak/ada/run.txt").toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("run.txt").doesNotContain("Exception");
    }

    private Terminal.Said evaluate(String... more) {
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "evaluate",
                "--topics",
                folder.resolve("topics.tsv").toString(),
                "--qrels",
                folder.resolve("qrels.tsv").toString()));
        arguments.addAll(List.of(more));
        return terminal.types(arguments.toArray(String[]::new));
    }
}
