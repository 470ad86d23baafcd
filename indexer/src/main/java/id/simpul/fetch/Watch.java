package id.simpul.fetch;

import java.time.Duration;

/** Tells the time and lets it pass. Threads may share it. */
interface Watch {

    /** Nanoseconds since some moment. */
    long nanos();

    /** Returns after so long. */
    void rest(Duration duration) throws InterruptedException;

    /** The machine's own. */
    static Watch system() {
        return new Watch() {

            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void rest(Duration duration) throws InterruptedException {
                Thread.sleep(duration);
            }
        };
    }
}
