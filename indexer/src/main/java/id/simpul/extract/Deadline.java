package id.simpul.extract;

import java.time.Duration;

/** A moment after which a reader stops and keeps what it has; the clock of the system does not move it. */
record Deadline(long nanos) {

    /** So long from now. */
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    boolean isOver() {
        return System.nanoTime() - nanos > 0;
    }
}
