package id.simpul.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What something cost.
 *
 * @param wall seconds on the clock
 * @param processor seconds of processor time, of this process and of its children that have ended
 */
record Cost(double wall, double processor) {

    /** Clock ticks in a second; Linux has told programs this number on every machine since 2.6. */
    private static final double TICKS = 100;

    /** Runs it and says what it cost. Linux only. */
    static Cost of(Runnable work) {
        long start = System.nanoTime();
        double before = processorSeconds();
        work.run();
        return new Cost((System.nanoTime() - start) / 1e9, processorSeconds() - before);
    }

    Cost plus(Cost other) {
        return new Cost(wall + other.wall, processor + other.processor);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f %.2f", wall, processor);
    }

    /** Fields 14 to 17 of {@code /proc/self/stat}: user and system time of the process and of its children. */
    private static double processorSeconds() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int field = 11; field <= 14; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks / TICKS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
