package id.simpul.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.extract.Extraction;
import id.simpul.extract.Extraction.Extracted;
import id.simpul.extract.Extraction.Reason;
import id.simpul.extract.Extraction.Unreadable;
import id.simpul.extract.Limits;
import id.simpul.extract.Original;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class WorkersTest {

    private static final Limits LIMITS = new Limits(1 << 20, 1_000, Duration.ofSeconds(2));
    private static final Launch HOSTILE = new Launch(HostileMain.class.getName(), 64, List.of());

    private final Workers workers = new Workers(HOSTILE, LIMITS, 1);

    @AfterEach
    void end() {
        workers.close();
    }

    @Test
    void oneWorkerReadsManyFiles() {
        assertThat(text("a").replace("a in ", "")).isEqualTo(text("b").replace("b in ", ""));
    }

    @Test
    void aFileThatHangsIsGivenUpAndTheNextIsRead() {
        assertThat(read("hang")).isEqualTo(failure(Reason.TIMEOUT, "2 s"));
        assertThat(text("a")).startsWith("a in ");
    }

    @Test
    void aFileThatCrashesTwoWorkersIsCorrupt() {
        assertThat(read("crash"))
                .isEqualTo(failure(Reason.CORRUPT, "worker ended with 134: a native library fell over"));
        assertThat(text("a")).startsWith("a in ");
    }

    @Test
    void aFileIsNotToBlameForWhatTheWorkerReadBefore() {
        text("a");
        assertThat(text("crash-on-second")).isEqualTo("calm");
    }

    @Test
    void aFileThatFillsTheMemoryIsTooLarge() {
        assertThat(read("memory")).isEqualTo(failure(Reason.TOO_LARGE, "out of memory"));
        assertThat(text("a")).startsWith("a in ");
    }

    @Test
    void whatLibrariesPrintDisturbsNobody() {
        assertThat(text("chatty")).isEqualTo("chatty");
        assertThat(read("endless")).isEqualTo(failure(Reason.TIMEOUT, "2 s"));
        assertThat(text("a")).startsWith("a in ");
    }

    @Test
    void aFileOverTheLimitIsNotEvenHandedOver() {
        Extraction read = workers.extract(new Original("a", Optional.empty(), new byte[(1 << 20) + 1]));
        assertThat(read).isEqualTo(failure(Reason.TOO_LARGE, "1048577 bytes"));
    }

    @Test
    void manyAtOnceShareTheWorkers() {
        List<CompletableFuture<String>> texts = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> text("f" + i)))
                .toList();
        assertThat(texts.stream()
                        .map(CompletableFuture::join)
                        .map(text -> text.replaceFirst("f\\d+ in ", ""))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void temporaryFilesGoWithTheWorker() {
        Path folder = Path.of(text("litter"));
        assertThat(folder).isNotEmptyDirectory();
        workers.close();
        assertThat(folder).doesNotExist();
        assertThatThrownBy(() -> read("a")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aWorkerThatCannotStartIsNoFaultOfTheFile() {
        try (Workers broken = new Workers(new Launch("id.simpul.Nowhere", 64, List.of()), LIMITS, 1)) {
            assertThatThrownBy(() -> broken.extract(new Original("a", Optional.empty(), new byte[1])))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("workers cannot be started");
        }
    }

    @Test
    void workersEndWithTheirParentEvenIfItIsKilled() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("parent");
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ParentMain.class.getName())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (parent.isAlive() && isEmpty(folder)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        List<ProcessHandle> children = parent.children().toList();
        while (parent.isAlive() && children.isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(20);
            children = parent.children().toList();
        }
        assertThat(children).hasSize(1);
        parent.destroyForcibly().waitFor();
        children.getFirst().onExit().join();
        assertThat(folder).isEmptyDirectory();
        Files.delete(folder);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private Extraction read(String name) {
        return workers.extract(new Original(name, Optional.empty(), new byte[] {1}));
    }

    private String text(String name) {
        Extraction read = read(name);
        assertThat(read).isInstanceOf(Extracted.class);
        return ((Extracted) read).pages().getFirst().text();
    }

    private static Unreadable failure(Reason reason, String detail) {
        return new Unreadable("application/octet-stream", reason, detail);
    }
}
