package id.simpul.extract;

import id.simpul.extract.Extraction.Reason;
import id.simpul.extract.Extraction.Unreadable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Gives up on a file that takes too long, and turns whatever a parser throws into an answer. Each file is read on a
 * thread of its own.
 *
 * <p>Trap: Java cannot stop a thread. A file that was given up may keep a core busy until its parser looks at the
 * interrupt; the thread is a daemon and does not keep the program alive.
 */
final class TimedExtractor implements Extractor {

    private static final String UNKNOWN = "application/octet-stream";
    private static final long STACK_BYTES = 16L << 20;

    private final Extractor extractor;
    private final Duration limit;

    TimedExtractor(Extractor extractor, Duration limit) {
        this.extractor = extractor;
        this.limit = limit;
    }

    @Override
    public String version() {
        return extractor.version();
    }

    @Override
    public boolean mayHoldFiles(String mediaType) {
        return extractor.mayHoldFiles(mediaType);
    }

    @Override
    public Extraction extract(Original original) {
        return within(original, () -> extractor.extract(original), failure -> failure);
    }

    @Override
    public Contents unpack(Original original, Path folder) {
        return within(original, () -> extractor.unpack(original, folder), Contents::failed);
    }

    private <T> T within(Original original, Callable<T> work, Function<Unreadable, T> failed) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform()
                .daemon()
                .name("extract " + Sniffer.fileName(original.name()))
                .stackSize(STACK_BYTES)
                .start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return failed.apply(new Unreadable(UNKNOWN, Reason.TIMEOUT, limit.toSeconds() + " s"));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return failed.apply(new Unreadable(UNKNOWN, Reason.TIMEOUT, "interrupted"));
        } catch (ExecutionException e) {
            return failed.apply(new Unreadable(UNKNOWN, reason(e.getCause()), Refusal.detailOf(e.getCause())));
        }
    }

    /** A file that fills the memory is too large, even if its bytes are few; all else is the file's damage. */
    private static Reason reason(Throwable cause) {
        return cause instanceof OutOfMemoryError ? Reason.TOO_LARGE : Reason.CORRUPT;
    }
}
