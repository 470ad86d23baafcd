package id.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsReportTest {

    private static final String LABELLED = """
            kind: innovation-news
            date: 2023-08-02
            owner: 17.03
            themes: kesehatan
            innovations: Lumbung Senyum
            awards: -
            regulations: UU 25/2009
            ---
            Lumbung Senyum Dibuka
            Dasarnya UU 25/2009 dan Peraturan Pemerintah Nomor 38 Tahun 2017.
            """;

    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Path text = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Path folder = Files.createDirectories(home.resolve("corpus-samples/labels/a"));
        text = Files.writeString(folder.resolve("teks.txt"), LABELLED);
    }

    @Test
    void figuresArePrintedByKindAndMissesWritten() throws IOException {
        Path misses = home.resolve("misses.tsv");
        assertThat(run("--findings", "--misses", misses.toString())).isZero();
        assertThat(printed()).startsWith("1 labelled documents, half all. 95% intervals");
        assertThat(printed()).contains("2000 draws");
        // One rule is right, the other nobody wanted: P 1/2, R 1, F1 2/3; Wilson's interval of 1/2 by hand.
        assertThat(printed().lines())
                .contains("regulation\t1\t1\t1\t0\t0.500\t0.095-0.905\t1.000\t0.207-1.000\t0.667\t0.667-0.667");
        assertThat(Files.readAllLines(misses))
                .contains("regulation\tlabels/a/teks.txt\twrong\tPP 38/2017\tUU 25/2009\tUU 25/2009 | PP 38/2017\t"
                        + "Dasarnya UU 25/2009 dan Peraturan Pemerintah Nomor 38 Tahun 2017.");
    }

    @Test
    void aHalfWithoutLabelsIsSaid() {
        assertThat(run("--findings", "--half", "b")).isEqualTo(2);
        assertThat(printed()).contains("There are no labels for that half");
        assertThat(run("--findings", "--half", "c")).isEqualTo(2);
        assertThat(printed()).contains("--half").contains("“c”");
    }

    @Test
    void aBrokenLabelIsNamedByItsLine() throws IOException {
        Files.writeString(text, LABELLED.replace("17.03", "17.99"));
        assertThat(run("--findings", home.resolve("corpus-samples").toString())).isEqualTo(2);
        assertThat(printed()).contains("teks.txt:3: “17.99” is of the wrong form or not known.");
    }

    @Test
    void somethingMustBeJudged() {
        assertThat(run()).isEqualTo(2);
        assertThat(printed()).contains("Say what to judge");
        assertThat(run("--findings", home.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(printed()).contains("nowhere");
    }

    private int run(String... arguments) {
        out.reset();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        World world = new World(stream, stream, false, home, Clock.systemUTC());
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("evaluate", "--lang", "en"), java.util.stream.Stream.of(arguments))
                .toArray(String[]::new);
        return Simpul.run(world, all);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
