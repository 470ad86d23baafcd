package id.simpul.extract.worker;

import id.simpul.extract.Contents;
import id.simpul.extract.Extraction;
import id.simpul.extract.Original;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One child process, seen from the parent. Reads one file at a time; whoever uses it has it alone. */
final class Worker implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final Duration START = Duration.ofSeconds(60);

    private final Process process;
    private final Path folder;
    private final ScheduledExecutorService alarms;
    private final LastWords lastWords;
    private final DataOutputStream requests;
    private final DataInputStream answers;

    private Worker(Process process, Path folder, ScheduledExecutorService alarms) {
        this.process = process;
        this.folder = folder;
        this.alarms = alarms;
        this.lastWords = LastWords.of(process.getErrorStream());
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
    }

    /**
     * Starts a worker and waits until it is ready, a second or two.
     *
     * @param alarms wakes whoever waits too long
     * @throws IOException if no process can be started
     * @throws Death if it ends at once
     */
    static Worker start(Launch launch, ScheduledExecutorService alarms) throws IOException, Death {
        Path folder = Folders.choose();
        Worker worker = new Worker(launch.start(folder), folder, alarms);
        worker.within(START, () -> {
            Messages.awaitHello(worker.answers);
            return worker;
        });
        return worker;
    }

    /**
     * Has it read a file.
     *
     * @param limit wall-clock time after which it is ended
     * @throws Death if it ended before it answered; then it is of no more use
     */
    Extraction extract(Original original, Duration limit) throws Death {
        return within(limit, () -> {
            Messages.write(new Messages.Request.Extract(original), requests);
            return Messages.extraction(answers);
        });
    }

    /**
     * Has it unpack a file.
     *
     * @param target where the members go
     * @param limit as for {@link #extract}
     * @throws Death as there
     */
    Contents unpack(Original original, Path target, Duration limit) throws Death {
        return within(limit, () -> {
            Messages.write(new Messages.Request.Unpack(original, target), requests);
            return Messages.contents(answers);
        });
    }

    private <T> T within(Duration limit, Callable<T> talk) throws Death {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> alarm = alarms.schedule(
                () -> {
                    late.set(true);
                    kill();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return talk.call();
        } catch (Exception e) {
            throw late.get() ? new Death(Death.Cause.OVERTIME, limit.toSeconds() + " s") : death();
        } finally {
            alarm.cancel(false);
        }
    }

    /** The streams end a moment before the process has; one that talks nonsense has not ended at all. */
    private Death death() {
        int code = exitCode();
        if (code == Launch.OUT_OF_MEMORY) {
            return new Death(Death.Cause.OUT_OF_MEMORY, "out of memory");
        }
        String words = lastWords.line();
        return new Death(Death.Cause.CRASH, "worker ended with " + code + (words.isEmpty() ? "" : ": " + words));
    }

    private int exitCode() {
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
        return process.exitValue();
    }

    /** Ends the process, with the programs it started, and deletes what it left. */
    @Override
    public void close() {
        kill();
        process.onExit().join();
        Folders.delete(folder);
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
