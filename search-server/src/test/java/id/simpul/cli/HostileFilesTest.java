package id.simpul.cli;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.simpul.samples.hostile.HostileFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are broken or mean harm, read by the program as people start it, in a process of its own. The families that
 * take minutes are left to the command in docs/robustness.md.
 */
class HostileFilesTest {

    private static final Path CORPUS = Path.of("..", "corpus-samples");
    private static final Set<String> FAMILIES =
            Set.of("damaged", "mislabelled", "empty", "mail", "old-office", "on-disk", "images");
    private static final Set<String> OUTCOMES = Set.of("indexed", "opened", "skipped", "failed");

    /** How many files change while they are read. */
    private static final int CHANGING = 150;

    @TempDir
    Path folder;

    @Test
    void everyFileIsAccountedForAndTheRunGoesOn() throws Exception {
        Path files = folder.resolve("files");
        HostileFiles.write(files, CORPUS, FAMILIES::contains);
        Files.writeString(files.resolve("sound.txt"), "Gardu Sehat menimbang balita di rumah warga desa.\n");
        Path report = folder.resolve("report.json");

        Process run = simpul("index", files.toString(), "--report", report.toString());
        assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();

        assertThat(run.exitValue())
                .as(Files.readString(folder.resolve("output")))
                .isZero();
        JsonNode documents = Json.of(Files.readString(report)).get("documents");
        List<String> outcomes = documents.findValuesAsText("outcome");
        assertThat(OUTCOMES).containsAll(outcomes);
        assertThat(documents
                        .valueStream()
                        .filter(document -> document.get("outcome").asText().equals("failed")))
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        document -> assertThat(document.get("reason").asText()).isNotBlank());
        Set<String> told = new HashSet<>(documents.findValuesAsText("docid"));
        assertThat(told).containsAll(names(files)).contains("sound.txt");
        assertThat(Files.exists(Path.of("/tmp/simpul-escaped.txt"))).isFalse();
        assertThat(search("Gardu Sehat").get("hits").get(0).get("docid").asText())
                .isEqualTo("sound.txt");
        assertThat(search("\"root:x:0:0\"").get("total").asInt())
                .as("the secret behind a link")
                .isZero();
    }

    @Test
    void filesThatGrowShrinkAndVanishWhileTheyAreReadDoNotEndTheRun() throws Exception {
        Path files = Files.createDirectories(folder.resolve("files"));
        for (int number = 0; number < CHANGING; number++) {
            Files.writeString(files.resolve(changing(number)), "Warga dilayani di rumah.\n".repeat(400));
        }
        Path report = folder.resolve("report.json");

        Process run = simpul("index", files.toString(), "--report", report.toString());
        for (int turn = 0; run.isAlive() && turn < 3 * CHANGING; turn++) {
            int number = turn % CHANGING;
            Path file = files.resolve(changing(number));
            switch (number % 3) {
                case 0 -> Files.writeString(file, "Tambahan.\n".repeat(500), CREATE, APPEND);
                case 1 -> Files.writeString(file, "Pendek.");
                default -> Files.deleteIfExists(file);
            }
            run.waitFor(10, TimeUnit.MILLISECONDS);
        }

        assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue())
                .as(Files.readString(folder.resolve("output")))
                .isZero();
        JsonNode documents = Json.of(Files.readString(report)).get("documents");
        assertThat(OUTCOMES).containsAll(documents.findValuesAsText("outcome"));
        assertThat(documents.findValuesAsText("docid"))
                .as("those that did not vanish")
                .containsAll(IntStream.range(0, CHANGING)
                        .filter(number -> number % 3 != 2)
                        .mapToObj(HostileFilesTest::changing)
                        .toList());
    }

    private static String changing(int number) {
        return "berita-" + number + ".txt";
    }

    private JsonNode search(String question) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        java.io.PrintStream stream = new java.io.PrintStream(out, true, java.nio.charset.StandardCharsets.UTF_8);
        Simpul.run(
                new World(stream, stream, false, folder, Clock.systemUTC()),
                "search",
                question,
                "--json",
                "--data",
                folder.resolve("data").toString());
        return Json.of(out.toString(java.nio.charset.StandardCharsets.UTF_8));
    }

    private Process simpul(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "id.simpul.cli.Main"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", folder.resolve("data").toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }

    /** Everything that is no folder, relative to the folder. */
    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> folder.relativize(path).toString())
                    .collect(Collectors.toSet());
        }
    }
}
