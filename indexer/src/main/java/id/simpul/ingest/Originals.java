package id.simpul.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bytes of every document, by their hash, so that they can be opened and read again. Safe to share, also between
 * processes: the same bytes always make the same file.
 *
 * @param folder where they lie
 */
public record Originals(Path folder) {

    private static final String WAITING = ".waiting";

    /** The hash that bytes are kept under: SHA-256 in lower-case hex. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Keeps the bytes; does nothing if they are kept already. @throws IOException if they cannot be written */
    public void keep(String hash, byte[] bytes) throws IOException {
        Path file = path(hash);
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), hash, ".part");
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The file of these bytes, if they are kept. */
    public Optional<Path> find(String hash) {
        return hash.matches("[0-9a-f]{64}") ? Optional.of(path(hash)).filter(Files::isRegularFile) : Optional.empty();
    }

    /**
     * A new folder for files on their way in, which are found inside others. Whoever asked deletes it.
     *
     * @throws IOException if it cannot be made
     */
    Path waiting() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(folder.resolve(WAITING)), "inside");
    }

    /** Deletes a folder of {@link #waiting} with what is in it. */
    void forget(Path waiting) {
        try (Stream<Path> files = Files.walk(waiting)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // what is left now goes with the next sweep
        }
    }

    /** Deletes what runs that were killed left waiting; only for whoever is alone in writing. */
    void sweep() {
        forget(folder.resolve(WAITING));
    }

    private Path path(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }
}
