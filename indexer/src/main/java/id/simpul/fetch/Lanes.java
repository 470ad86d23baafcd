package id.simpul.fetch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Work for several hosts at once: for each of them one thing at a time, in the order in which it was added. Threads may
 * share it; whoever made it closes it, which ends what is still going on.
 */
final class Lanes implements AutoCloseable {

    /** How many hosts are asked at once; each may hold one answer in memory. */
    private static final int ABREAST = 8;

    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private final Semaphore abreast = new Semaphore(ABREAST);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    /** Something to do for a host. */
    interface Work {

        void run() throws InterruptedException;
    }

    /** What waits to be done for one host. */
    private static final class Lane {

        private final Deque<Work> waiting = new ArrayDeque<>();
        private boolean moving;

        /** @return whether somebody has to set it in motion */
        synchronized boolean add(Work work) {
            waiting.add(work);
            boolean stood = !moving;
            moving = true;
            return stood;
        }

        synchronized Optional<Work> next() {
            Optional<Work> work = Optional.ofNullable(waiting.poll());
            moving = work.isPresent();
            return work;
        }
    }

    void add(String host, Work work) {
        Lane lane = lanes.computeIfAbsent(host, name -> new Lane());
        if (lane.add(work)) {
            threads.execute(() -> move(lane));
        }
    }

    private void move(Lane lane) {
        try {
            Optional<Work> work = lane.next();
            while (work.isPresent()) {
                abreast.acquire();
                try {
                    work.get().run();
                } finally {
                    abreast.release();
                }
                work = lane.next();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            end.completeExceptionally(e);
        }
    }

    /** Says that all is done. */
    void finish() {
        end.complete(null);
    }

    /**
     * Waits until all is done, or until some work fails.
     *
     * @throws RuntimeException what the work threw
     */
    void await() throws InterruptedException {
        try {
            end.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
