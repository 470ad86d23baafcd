package id.simpul.ingest;

import id.simpul.fetch.Arrival;
import id.simpul.fetch.Walk;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A walk under way, with workers that read what it hands over. For one thread; close it at the end, which also ends the
 * walk.
 */
final class Harvest implements AutoCloseable {

    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    /** What came out of a source, or what went wrong with the program, or the end. */
    private sealed interface Yield {

        record Read(Pipeline.Step step) implements Yield {}

        record Broken(Throwable cause) implements Yield {}

        record End() implements Yield {}
    }

    private final Pipeline pipeline;
    private final Claims claims;
    private final BlockingQueue<Yield> yields = new ArrayBlockingQueue<>(16);
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final Thread walker;

    Harvest(Walk walk, Pipeline pipeline, Claims claims) {
        this.pipeline = pipeline;
        this.claims = claims;
        // every arrival may hold many bytes: no more of them than there are workers
        Semaphore room = new Semaphore(WORKERS);
        walker = Thread.ofVirtual().name("walk").start(() -> go(walk, room));
    }

    private void go(Walk walk, Semaphore room) {
        try {
            walk.run(pipeline.memory(), arrival -> hand(arrival, room));
            room.acquire(WORKERS);
            yields.put(new Yield.End());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            yields.add(new Yield.Broken(e));
        }
    }

    private void hand(Arrival arrival, Semaphore room) {
        try {
            room.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        workers.execute(() -> {
            try {
                yields.put(read(arrival));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                room.release();
            }
        });
    }

    private Yield read(Arrival arrival) {
        try {
            return new Yield.Read(
                    switch (arrival) {
                        case Arrival.Page page ->
                            pipeline.ingest(new Source.OnTheWeb(page.start(), page.answer()), claims);
                        case Arrival.Moved moved ->
                            new Pipeline.Step.Gone(
                                    new Outcome.Removed(moved.asked().value()));
                        case Arrival.PassedOver passed ->
                            new Pipeline.Step.Known(new Outcome.Skipped(
                                    passed.asked().value(), passed.why().slug()));
                    });
        } catch (RuntimeException | Error e) {
            return new Yield.Broken(e);
        }
    }

    /**
     * The next source that was read, empty at the end.
     *
     * @throws InterruptedException if told to stop while waiting
     * @throws ExecutionException if the program failed, not the source
     */
    Optional<Pipeline.Step> next() throws InterruptedException, ExecutionException {
        return switch (yields.take()) {
            case Yield.Read read -> Optional.of(read.step());
            case Yield.End end -> Optional.empty();
            case Yield.Broken broken -> throw new ExecutionException(broken.cause());
        };
    }

    @Override
    public void close() {
        walker.interrupt();
        workers.shutdownNow();
        try {
            walker.join();
            workers.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
