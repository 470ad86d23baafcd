package id.simpul.ingest;

import id.simpul.ingest.Pipeline.Step;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Takes sources through the pipeline on as many threads as there are cores, and hands over the steps one by one: those of
 * the files inside a source before the source's own. For one thread; whoever made it closes it.
 */
final class Reading implements AutoCloseable {

    /** Sources on their way at once: each may hold a document's text, or a folder of files waiting. */
    private static final int UNDER_WAY = 16;

    /** Who takes the steps. */
    interface Taker {

        void take(Step.Single step);

        /** So many sources have turned up that nobody knew of: files inside others. */
        void more(int sources);

        /** What is known of a file inside another that has not changed. */
        void unchanged(Outcome outcome);

        /** This file is no longer inside another. */
        void gone(String docid);

        /** Another run is reading this source. */
        void taken(Source source);
    }

    private final Pipeline pipeline;
    private final Claims claims;
    private final Taker taker;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    Reading(Pipeline pipeline, Claims claims, Taker taker) {
        this.pipeline = pipeline;
        this.claims = claims;
        this.taker = taker;
    }

    /**
     * Reads these, in no particular order.
     *
     * @throws InterruptedException if told to stop while waiting
     * @throws ExecutionException if the program failed, not a source
     */
    void read(List<? extends Source> sources) throws InterruptedException, ExecutionException {
        ExecutorCompletionService<Step> steps = new ExecutorCompletionService<>(threads);
        int sent = 0;
        for (int done = 0; done < sources.size(); done++) {
            while (sent < sources.size() && sent < done + UNDER_WAY) {
                Source source = sources.get(sent++);
                steps.submit(() -> pipeline.ingest(source, claims));
            }
            take(steps.take().get());
        }
    }

    /** Hands over a step, with what comes before it. @throws InterruptedException, ExecutionException as above */
    void take(Step step) throws InterruptedException, ExecutionException {
        switch (step) {
            case Step.Single single -> taker.take(single);
            case Step.Taken taken -> taker.taken(taken.source());
            case Step.Container container -> {
                if (container.opening().isPresent()) {
                    try (Opening opening = container.opening().get()) {
                        taker.more(opening.members().size());
                        read(opening.members());
                    }
                }
                container.unchanged().forEach(taker::unchanged);
                container.gone().forEach(taker::gone);
                taker.take(container.itself());
            }
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
