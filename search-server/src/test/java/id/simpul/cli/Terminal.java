package id.simpul.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A person at a keyboard.
 *
 * @param data where Simpul keeps its things
 * @param archive where the documents lie
 */
record Terminal(Path data, Path archive) {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC);
    private static final List<String> FILES =
            List.of("berita/gardu-timbang.txt", "berita/apel.html", "berita/rumus.txt", "proposal/timbang-keliling.md");

    /** What a command said, and its exit code. */
    record Said(int code, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** A terminal beside an archive of four documents, an empty file and a hidden one. */
    static Terminal in(Path folder) {
        Path archive = folder.resolve("arsip");
        FILES.forEach(file -> copy(file, archive.resolve(file)));
        write(archive.resolve("rusak/kosong.pdf"), "");
        write(archive.resolve(".catatan.txt"), "Catatan pribadi, bukan untuk diindeks.");
        return new Terminal(folder.resolve("data"), archive);
    }

    /** Types a command; {@code --data} is added. */
    Said types(String... arguments) {
        return types(false, arguments);
    }

    Said typesOnScreen(String... arguments) {
        return types(true, arguments);
    }

    /** Types a command with these variables in the environment; {@code --data} is added. */
    Said types(Map<String, String> environment, String... arguments) {
        return typesBare(false, environment, withData(arguments));
    }

    /** Types a command as it is. */
    static Said typesBare(boolean terminal, String... arguments) {
        return typesBare(terminal, Map.of(), arguments);
    }

    private static Said typesBare(boolean terminal, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Simpul.run(
                new World(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        terminal,
                        Path.of(""),
                        TODAY,
                        environment),
                arguments);
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Said types(boolean terminal, String... arguments) {
        return typesBare(terminal, withData(arguments));
    }

    private String[] withData(String... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of("--data", data.toString()))
                .toArray(String[]::new);
    }

    private static void copy(String name, Path target) {
        try (var stream = Terminal.class.getResourceAsStream("arsip/" + name)) {
            Files.createDirectories(target.getParent());
            Files.copy(java.util.Objects.requireNonNull(stream, name), target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
