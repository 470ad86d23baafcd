package id.simpul.extract;

import java.time.Duration;

/**
 * What a single file may cost.
 *
 * @param bytes its greatest size
 * @param characters of text after which reading stops; what was read till then counts
 * @param time wall-clock time after which it is given up
 */
public record Limits(long bytes, int characters, Duration time) {

    /** @throws IllegalArgumentException if a limit is not positive */
    public Limits {
        if (bytes < 1 || characters < 1 || !time.isPositive()) {
            throw new IllegalArgumentException("limits must be positive: " + bytes + ", " + characters + ", " + time);
        }
    }

    /** How many bytes to read of a file to see whether it is larger than it may be. */
    public int enough() {
        return (int) Math.min(bytes + 1, Integer.MAX_VALUE - 8);
    }

    /** 200 MB, 5 million characters, one minute. */
    public static Limits standard() {
        return new Limits(200L << 20, 5_000_000, Duration.ofSeconds(60));
    }
}
