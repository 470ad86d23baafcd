package id.simpul.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads what a worker writes to its standard error and keeps the end, however much it is: a process whose output nobody
 * reads stands still sooner or later.
 */
final class LastWords {

    private static final int KEPT = 4096;
    private static final String WARNING = "WARNING: ";

    private final byte[] ring = new byte[KEPT];
    private long written;

    /** Listens on a thread of its own until the stream ends. */
    static LastWords of(InputStream stream) {
        LastWords words = new LastWords();
        Thread.ofPlatform().daemon().name("last words").start(() -> words.listen(stream));
        return words;
    }

    private void listen(InputStream stream) {
        byte[] buffer = new byte[KEPT];
        try (stream) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                add(buffer, read);
            }
        } catch (IOException e) {
            // the process was ended
        }
    }

    private synchronized void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            ring[(int) (written++ % KEPT)] = bytes[i];
        }
    }

    /**
     * The last line that says something, empty if there is none. Warnings say nothing of an end, and every worker begins
     * with one: that its folder is still to be made.
     */
    synchronized String line() {
        int length = (int) Math.min(written, KEPT);
        byte[] end = new byte[length];
        for (int i = 0; i < length; i++) {
            end[i] = ring[(int) ((written - length + i) % KEPT)];
        }
        List<String> lines = new String(end, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(WARNING))
                .toList();
        return lines.isEmpty() ? "" : lines.getLast();
    }
}
