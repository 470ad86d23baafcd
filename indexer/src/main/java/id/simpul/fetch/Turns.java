package id.simpul.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets requests to one host follow each other at a distance. Threads may share it. */
final class Turns {

    private final Map<String, Long> next = new ConcurrentHashMap<>();
    private final Watch watch;

    Turns(Watch watch) {
        this.watch = watch;
    }

    /** Waits until it is polite to ask this host, and takes that turn. @param delay until the turn after it */
    void await(String host, Duration delay) throws InterruptedException {
        long now = watch.nanos();
        long after = next.merge(host, now + delay.toNanos(), (free, ours) -> Math.max(free, now) + delay.toNanos());
        watch.rest(Duration.ofNanos(Math.max(0, after - delay.toNanos() - now)));
    }
}
