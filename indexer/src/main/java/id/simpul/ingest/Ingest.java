package id.simpul.ingest;

import id.simpul.decide.Decision;
import id.simpul.decide.Decisions;
import id.simpul.decide.Labelling;
import id.simpul.fetch.Walk;
import id.simpul.index.Engine;
import id.simpul.index.EngineException;
import id.simpul.index.Field;
import id.simpul.index.Fields;
import id.simpul.index.Filters;
import id.simpul.index.Indexer;
import id.simpul.index.Query;
import id.simpul.index.Rebuild;
import id.simpul.index.Searcher;
import id.simpul.index.Window;
import id.simpul.model.EntryId;
import id.simpul.model.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads folders into the index and says what became of every file.
 *
 * <p>One run at a time on one data folder; several on a catalogue that is shared, which then part the work by their {@link
 * Claims}. A run that is killed loses nothing that it reported: what was not committed is read again by the next.
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
    private final ThemeUpdate themes;
    private final InnovationUpdate innovations;
    private final Supplier<Labelling> labelling;

    /** @throws id.simpul.index.EngineException if somebody else is writing to the index */
    public Ingest(Catalogue catalogue, Pipeline pipeline, Engine engine) {
        this(catalogue, pipeline, engine, () -> Labelling.NONE);
    }

    /**
     * @param labelling tells what people have decided by now
     * @throws id.simpul.index.EngineException if somebody else is writing to the index
     */
    public Ingest(Catalogue catalogue, Pipeline pipeline, Engine engine, Supplier<Labelling> labelling) {
        this.catalogue = catalogue;
        this.pipeline = pipeline;
        this.searcher = engine.searcher();
        this.indexer = engine.indexer();
        this.copies = new Copies(catalogue, searcher, indexer);
        this.themes = new ThemeUpdate(searcher, indexer, labelling);
        this.innovations = new InnovationUpdate(searcher, indexer, labelling);
        this.labelling = labelling;
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
        try (Claims claims = catalogue.claims(pipeline::sweep)) {
            return run(paths, walk, claims, progress);
        }
    }

    /**
     * Puts the whole index together anew from what was kept, beside the one that people search, and then in its place. Other
     * runs on the catalogue wait with what they have to write, and write it into the new index. If it is cut off, the old index
     * stays and the next run reads everything again.
     *
     * @throws EngineException if somebody else is writing to the index, or there is no room for another
     */
    public static RunReport rebuild(
            Catalogue catalogue, Pipeline pipeline, Engine engine, Supplier<Labelling> labelling, Progress progress) {
        Instant started = pipeline.now();
        AtomicReference<RunReport> report = new AtomicReference<>(new RunReport(List.of()));
        try (Claims claims = catalogue.claims(pipeline::sweep)) {
            claims.exclusively(() -> {
                try (Rebuild rebuild = engine.rebuild()) {
                    report.set(new Ingest(catalogue, pipeline, rebuild.engine(), labelling).again(progress));
                    rebuild.swap();
                }
                catalogue.keepRun(RunSummary.of(report.get(), started, pipeline.now()));
            });
        }
        return report.get();
    }

    /** Reads everything that was kept, while no other run writes: then nothing needs to be taken. */
    private RunReport again(Progress progress) {
        catalogue.markAllChanged();
        Run run = new Run(Claims.ALONE, progress);
        run.read(pipeline.outdated());
        return run.report();
    }

    private RunReport run(List<Path> paths, Optional<Walk> walk, Claims claims, Progress progress) throws IOException {
        Instant started = pipeline.now();
        recoverLostIndex(claims);
        Set<String> before = known(paths);
        Map<Path, Source> sources = new LinkedHashMap<>();
        Set<String> docids = new HashSet<>();
        Run run = new Run(claims, progress);
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
        run.remove(missing(paths, sources.keySet(), before));
        walk.ifPresent(run::read);
        run.read(pipeline.outdated());
        run.readWhatOthersHad();
        claims.exclusively(() -> settleAll(claims));
        RunReport report = run.report();
        claims.exclusively(() -> catalogue.keepRun(RunSummary.of(report, started, pipeline.now())));
        return report;
    }

    /**
     * Sees to it that everything that people ever decided is applied; writes only what is not yet so.
     *
     * @throws CatalogueException if the catalogue cannot say whether other runs are going on
     */
    public void settle() {
        exclusively(this::settleAll);
    }

    /** The same for what one decision speaks of, and for what others tie to it. */
    public void settle(Decision decision) {
        Decisions decisions = labelling.get().decisions();
        exclusively(claims -> {
            Set<String> names = new HashSet<>(decisions.keys(decision));
            decisions.docid(decision).ifPresent(docid -> {
                try (Holding others = new Holding(claims)) {
                    names.addAll(committed(themes.update(List.of(docid), others)));
                }
            });
            innovations.update(names);
            indexer.commit();
        });
    }

    private void settleAll(Claims claims) {
        try (Holding others = new Holding(claims)) {
            innovations.update(committed(themes.settle(others)));
        }
        innovations.settle();
        indexer.commit();
    }

    /** The folded names in documents that were put into the index again; only what is committed is seen. */
    private Set<String> committed(List<SourceDocument> again) {
        Set<String> names = new HashSet<>();
        if (!again.isEmpty()) {
            indexer.commit();
            again.forEach(document -> names.addAll(InnovationUpdate.namesIn(document)));
        }
        return names;
    }

    private void exclusively(Consumer<Claims> work) {
        try (Claims claims = catalogue.claims(pipeline::sweep)) {
            claims.exclusively(() -> work.accept(claims));
        }
    }

    /** What a source holds never stops a run; a disk that is full or gone does. */
    private static RuntimeException stopped(Throwable cause) {
        return switch (cause) {
            case CatalogueException catalogue -> catalogue;
            case UncheckedIOException disk ->
                new EngineException(EngineException.Cause.UNAVAILABLE, String.valueOf(disk.getMessage()), disk);
            default -> new IllegalStateException("reading a source must not fail the run", cause);
        };
    }

    /** What has become of the sources so far. */
    private final class Run implements Reading.Taker {

        private final Claims claims;
        private final Progress progress;
        private final List<Outcome> outcomes = new ArrayList<>();
        private final Set<String> gone = new LinkedHashSet<>();
        private final List<Source> taken = new ArrayList<>();
        private final Batch batch;
        private int most = BATCH;
        private int done;
        private int expected;

        Run(Claims claims, Progress progress) {
            this.claims = claims;
            this.progress = progress;
            this.batch = new Batch(catalogue, claims, indexer, copies, innovations, labelling);
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
                try (Harvest harvest = new Harvest(walk, pipeline, claims)) {
                    Optional<Pipeline.Step> step = harvest.next();
                    while (step.isPresent()) {
                        expected = Math.max(done + 1, before + walk.expected());
                        reading.take(step.get());
                        step = harvest.next();
                    }
                }
            });
        }

        /** Looks again at what other runs were reading, until they have read it or are no more. */
        void readWhatOthersHad() {
            while (!taken.isEmpty()) {
                List<Source> again = List.copyOf(taken);
                taken.clear();
                claims.await();
                read(again);
            }
        }

        private void read(Work work) {
            try (Reading reading = new Reading(pipeline, claims, this)) {
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

        @Override
        public void taken(Source source) {
            taken.add(source);
        }

        void remove(List<String> docids) {
            outcomes.addAll(removed(docids, claims));
        }
    }

    /** What is done while sources are being read. */
    private interface Work {

        void with(Reading reading) throws InterruptedException, ExecutionException;
    }

    /** The locations below these folders that are known before they are looked through. */
    private Set<String> known(List<Path> paths) {
        Set<String> known = new HashSet<>();
        folders(paths).forEach(root -> known.addAll(catalogue.locationsBelow(root)));
        return known;
    }

    private static Stream<Path> folders(List<Path> paths) {
        return paths.stream().map(path -> path.toAbsolutePath().normalize()).filter(Files::isDirectory);
    }

    /**
     * What was read from these folders and is no longer there; files inside others are as present as those. What was not
     * known before, another run has read meanwhile.
     */
    private List<String> missing(List<Path> paths, Set<Path> present, Set<String> before) {
        Set<String> locations = new HashSet<>();
        present.forEach(path -> locations.add(path.toUri().toString()));
        return folders(paths)
                .flatMap(root -> catalogue.below(root).stream())
                .filter(row -> before.contains(row.location()))
                .filter(row -> !locations.contains(row.location().split(Source.INSIDE, 2)[0]))
                .map(Catalogue.Row::docid)
                .distinct()
                .toList();
    }

    private List<Outcome> removed(List<String> docids, Claims claims) {
        if (docids.isEmpty()) {
            return List.of();
        }
        try (Holding holding = new Holding(claims)) {
            List<String> gone = docids.stream()
                    .filter(docid -> catalogue
                            .ofDocid(docid)
                            .map(row -> holding.take(row.location()))
                            .orElse(true))
                    .toList();
            claims.exclusively(() -> takeOut(gone, holding));
            return gone.stream()
                    .map(docid -> (Outcome) new Outcome.Removed(docid))
                    .toList();
        }
    }

    private void takeOut(List<String> gone, Holding holding) {
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
        copies.mark(neighbours, holding).forEach(document -> names.addAll(innovations.namesIn(document.id())));
        indexer.commit();
        innovations.update(names);
        indexer.commit();
    }

    /** If the index lost documents that the catalogue knows, they are read again (from the texts kept). */
    private void recoverLostIndex(Claims claims) {
        claims.exclusively(() -> {
            if (hasLostSome()) {
                // what another process has committed is seen a second later
                claims.await();
                if (!claims.areShared() || hasLostSome()) {
                    catalogue.markAllChanged();
                }
            }
        });
    }

    private boolean hasLostSome() {
        long there = searcher.match(
                        new Query.Everything(),
                        Filters.NONE.with(Field.TYPE, List.of(Fields.DOCUMENT)),
                        Window.first(0, Window.Sort.ID))
                .total();
        return there < catalogue.count(Catalogue.State.INDEXED);
    }
}
