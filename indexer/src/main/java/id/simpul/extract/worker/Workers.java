package id.simpul.extract.worker;

import id.simpul.extract.Contents;
import id.simpul.extract.Extraction;
import id.simpul.extract.Extraction.Reason;
import id.simpul.extract.Extraction.Unreadable;
import id.simpul.extract.Extractor;
import id.simpul.extract.Extractors;
import id.simpul.extract.Limits;
import id.simpul.extract.Original;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Reads files in child processes, so that a file can take no more than its time and its memory and can end nothing but
 * a worker.
 *
 * <pre>{@code
 * try (Extractor extractor = Workers.standard()) {
 *     Extraction extraction = extractor.extract(original);
 * }
 * }</pre>
 *
 * <p>There are as many workers as there are cores; each is started when it is first needed, used for many files, and
 * ends when this is closed or this process ends. Safe to share: whoever comes when all are busy waits.
 *
 * <p>A worker that dies is replaced, and the file is tried once more in a new one, since a worker may die of what it
 * read before. A file that kills that one too is unreadable: {@code TOO_LARGE} if it filled the memory, else {@code
 * CORRUPT}. A file over time is {@code TIMEOUT} at once.
 */
public final class Workers implements Extractor {

    private static final String UNKNOWN = "application/octet-stream";

    private final Launch launch;
    private final Limits limits;
    private final int most;
    private final Semaphore places;
    private final Deque<Worker> idle = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("worker alarms").factory());
    private volatile boolean closed;

    /** @param most how many workers there may be at once */
    Workers(Launch launch, Limits limits, int most) {
        this.launch = launch;
        this.limits = limits;
        this.most = most;
        this.places = new Semaphore(most, true);
    }

    /** One worker for each core, with the standard limits and half a gigabyte each. */
    public static Workers standard() {
        return within(Limits.standard());
    }

    /** The same within other limits. */
    public static Workers within(Limits limits) {
        return new Workers(Launch.standard(limits), limits, Runtime.getRuntime().availableProcessors());
    }

    @Override
    public String version() {
        return Extractors.version();
    }

    @Override
    public boolean mayHoldFiles(String mediaType) {
        return Extractors.mayHoldFiles(mediaType);
    }

    /** @throws UncheckedIOException if no worker can be started at all, whatever the file */
    @Override
    public Extraction extract(Original original) {
        return ask(original, worker -> worker.extract(original, limits.time()), failure -> failure);
    }

    /** @throws UncheckedIOException as {@link #extract} */
    @Override
    public Contents unpack(Original original, Path folder) {
        return ask(original, worker -> worker.unpack(original, folder, limits.time()), Contents::failed);
    }

    /** What is asked of a worker. */
    private interface Task<T> {

        T by(Worker worker) throws Death;
    }

    private <T> T ask(Original original, Task<T> task, Function<Unreadable, T> failed) {
        if (original.bytes().length > limits.bytes()) {
            return failed.apply(new Unreadable(UNKNOWN, Reason.TOO_LARGE, original.bytes().length + " bytes"));
        }
        if (closed) {
            throw new IllegalStateException("closed");
        }
        places.acquireUninterruptibly();
        try {
            return twice(task);
        } catch (Death death) {
            return failed.apply(unreadable(death));
        } finally {
            places.release();
        }
    }

    private <T> T twice(Task<T> task) throws Death {
        try {
            return once(task, Optional.ofNullable(idle.poll()).orElseGet(this::start));
        } catch (Death death) {
            if (death.why() == Death.Cause.OVERTIME) {
                throw death;
            }
        }
        return once(task, start());
    }

    private <T> T once(Task<T> task, Worker worker) throws Death {
        T answer;
        try {
            answer = task.by(worker);
        } catch (Death death) {
            worker.close();
            throw death;
        }
        idle.push(worker);
        return answer;
    }

    private Worker start() {
        try {
            return Worker.start(launch, alarms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Death death) {
            throw new UncheckedIOException(new IOException("workers cannot be started: " + death.detail()));
        }
    }

    private static Unreadable unreadable(Death death) {
        Reason reason = switch (death.why()) {
            case OVERTIME -> Reason.TIMEOUT;
            case OUT_OF_MEMORY -> Reason.TOO_LARGE;
            case CRASH -> Reason.CORRUPT;
        };
        return new Unreadable(UNKNOWN, reason, death.detail());
    }

    /** Ends the workers, as soon as the files that are being read are done. */
    @Override
    public void close() {
        closed = true;
        places.acquireUninterruptibly(most);
        try {
            idle.forEach(Worker::close);
            idle.clear();
            alarms.shutdownNow();
        } finally {
            places.release(most);
        }
    }
}
