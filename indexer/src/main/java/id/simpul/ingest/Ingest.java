package id.simpul.ingest;

import id.simpul.decide.Decisions;
import id.simpul.fetch.Walk;
import id.simpul.index.Engine;
import id.simpul.index.EngineException;
import id.simpul.index.Field;
import id.simpul.index.Fields;
import id.simpul.index.Filters;
import id.simpul.index.Indexer;
import id.simpul.index.Query;
import id.simpul.index.Searcher;
import id.simpul.index.Window;
import id.simpul.model.EntryId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;

/**
 * Reads folders into the index and says what became of every file.
 *
 * <p>One run at a time on one data folder. A run that is killed loses nothing that it reported: what was not committed
 * is read again by the next.
 */
public final class Ingest {

    /** Documents between two commits: a run that is killed reads at most this many again. */
    private static final int BATCH = 500;

    /** The same for pages of the web, which come more slowly and are not to be asked for twice. */
    private static final int WEB_BATCH = 50;

    private final Catalogue catalogue;
    private final Pipeline pipeline;
    private final Searcher searcher;
    private final Indexer indexer;
    private final Copies copies;
    private final InnovationUpdate innovations;

    /** @throws id.simpul.index.EngineException if somebody else is writing to the index */
    public Ingest(Catalogue catalogue, Pipeline pipeline, Engine engine) {
        this(catalogue, pipeline, engine, () -> Decisions.NONE);
    }

    /**
     * @param decisions tells what people have decided by now
     * @throws id.simpul.index.EngineException if somebody else is writing to the index
     */
    public Ingest(Catalogue catalogue, Pipeline pipeline, Engine engine, Supplier<Decisions> decisions) {
        this.catalogue = catalogue;
        this.pipeline = pipeline;
        this.searcher = engine.searcher();
        this.indexer = engine.indexer();
        this.copies = new Copies(catalogue, searcher, indexer);
        this.innovations = new InnovationUpdate(searcher, indexer, decisions);
    }

    /**
     * Reads what is new or changed below these folders or files, and takes out what is gone from them.
     *
     * @throws IOException if a folder cannot be listed
     */
    public RunReport run(List<Path> paths, Progress progress) throws IOException {
        return run(paths, Optional.empty(), progress);
    }

    /**
     * The same, and what a walk through the web comes across. Nothing is taken out because a walk does not come across it:
     * a page leaves when its server says that it is gone, or that programs are to stay away. What an older program read, or
     * the index lost, and what lies elsewhere, is read again from the originals that were kept.
     *
     * @throws IOException if a folder cannot be listed
     */
    public RunReport run(List<Path> paths, Optional<Walk> walk, Progress progress) throws IOException {
        Instant started = pipeline.now();
        recoverLostIndex();
        pipeline.sweep();
        Map<Path, Source> sources = new LinkedHashMap<>();
        Set<String> docids = new HashSet<>();
        Run run = new Run(progress);
        for (Path path : paths) {
            Folder.Listing listing = Folder.list(path);
            listing.passedOver().forEach(run::unchanged);
            for (Source.OnDisk source : listing.sources()) {
                if (!sources.containsKey(source.path())) {
                    Source.OnDisk distinct = source;
                    while (!docids.add(distinct.docid())) {
                        distinct = distinct.withFolderName();
                    }
                    sources.put(source.path(), distinct);
                }
            }
        }
        run.read(List.copyOf(sources.values()));
        run.remove(missing(paths, sources.keySet()));
        walk.ifPresent(run::read);
        run.read(pipeline.outdated());
        settle();
        RunReport report = run.report();
        catalogue.keepRun(RunSummary.of(report, started, pipeline.now()));
        return report;
    }

    /** Sees to it that everything that people ever decided is applied; writes only what is not yet so. */
    public void settle() {
        innovations.settle();
        indexer.commit();
    }

    /** The same for these folded names alone, and for those that decisions tie to them. */
    public void settle(Collection<String> keys) {
        innovations.update(keys);
        indexer.commit();
    }

    /** What a source holds never stops a run; a disk that is full or gone does. */
    private static RuntimeException stopped(Throwable cause) {
        return cause instanceof UncheckedIOException || cause instanceof JdbiException
                ? new EngineException(EngineException.Cause.UNAVAILABLE, String.valueOf(cause.getMessage()), cause)
                : new IllegalStateException("reading a source must not fail the run", cause);
    }

    /** What has become of the sources so far. */
    private final class Run implements Reading.Taker {

        private final Progress progress;
        private final List<Outcome> outcomes = new ArrayList<>();
        private final Set<String> gone = new LinkedHashSet<>();
        private final Batch batch = new Batch(catalogue, indexer, copies, innovations);
        private int most = BATCH;
        private int done;
        private int expected;

        Run(Progress progress) {
            this.progress = progress;
        }

        RunReport report() {
            return new RunReport(outcomes.stream()
                    .sorted(Comparator.comparing(Outcome::docid))
                    .toList());
        }

        void read(List<? extends Source> sources) {
            expected = done + sources.size();
            read(reading -> reading.read(sources));
        }

        /** Reads what a walk hands over while it goes on. */
        void read(Walk walk) {
            most = WEB_BATCH;
            int before = done;
            read(reading -> {
                try (Harvest harvest = new Harvest(walk, pipeline)) {
                    Optional<Pipeline.Step> step = harvest.next();
                    while (step.isPresent()) {
                        expected = Math.max(done + 1, before + walk.expected());
                        reading.take(step.get());
                        step = harvest.next();
                    }
                }
            });
        }

        private void read(Work work) {
            try (Reading reading = new Reading(pipeline, this)) {
                work.with(reading);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw stopped(e.getCause());
            } finally {
                batch.commit();
            }
            remove(List.copyOf(gone));
            gone.clear();
        }

        @Override
        public void take(Pipeline.Step.Single step) {
            Outcome outcome = batch.take(step);
            outcomes.add(outcome);
            done++;
            progress.done(done, Math.max(done, expected), outcome);
            if (batch.size() >= most) {
                batch.commit();
            }
        }

        @Override
        public void more(int sources) {
            expected += sources;
        }

        @Override
        public void unchanged(Outcome outcome) {
            outcomes.add(outcome);
        }

        @Override
        public void gone(String docid) {
            gone.add(docid);
        }

        void remove(List<String> docids) {
            outcomes.addAll(removed(docids));
        }
    }

    /** What is done while sources are being read. */
    private interface Work {

        void with(Reading reading) throws InterruptedException, ExecutionException;
    }

    /** What was read from these folders and is no longer there; files inside others are as present as those. */
    private List<String> missing(List<Path> paths, Set<Path> present) {
        Set<String> locations = new HashSet<>();
        present.forEach(path -> locations.add(path.toUri().toString()));
        return paths.stream()
                .map(path -> path.toAbsolutePath().normalize())
                .filter(Files::isDirectory)
                .flatMap(root -> catalogue.below(root).stream())
                .filter(row -> !locations.contains(row.location().split(Source.INSIDE, 2)[0]))
                .map(Catalogue.Row::docid)
                .distinct()
                .toList();
    }

    private List<Outcome> removed(List<String> gone) {
        if (gone.isEmpty()) {
            return List.of();
        }
        Set<String> names = new HashSet<>();
        Set<String> neighbours = new HashSet<>();
        for (String docid : gone) {
            names.addAll(innovations.namesIn(EntryId.ofDocid(docid)));
            neighbours.addAll(catalogue.neighbours(docid));
            indexer.delete(EntryId.ofDocid(docid));
        }
        indexer.commit();
        catalogue.forget(gone);
        neighbours.removeAll(gone);
        copies.mark(neighbours).forEach(document -> names.addAll(innovations.namesIn(document.id())));
        indexer.commit();
        innovations.update(names);
        indexer.commit();
        return gone.stream().map(docid -> (Outcome) new Outcome.Removed(docid)).toList();
    }

    /** If the index lost documents that the catalogue knows, they are read again (from the texts kept). */
    private void recoverLostIndex() {
        long there = searcher.match(
                        new Query.Everything(),
                        Filters.NONE.with(Field.TYPE, List.of(Fields.DOCUMENT)),
                        Window.first(0, Window.Sort.ID))
                .total();
        if (there < catalogue.count(Catalogue.State.INDEXED)) {
            catalogue.markAllChanged();
        }
    }
}
