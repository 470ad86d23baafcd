package id.simpul.ingest;

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
import id.simpul.model.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
        this.catalogue = catalogue;
        this.pipeline = pipeline;
        this.searcher = engine.searcher();
        this.indexer = engine.indexer();
        this.copies = new Copies(catalogue, searcher, indexer);
        this.innovations = new InnovationUpdate(searcher, indexer);
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
     * a page leaves when its server says that it is gone, or that programs are to stay away.
     *
     * @throws IOException if a folder cannot be listed
     */
    public RunReport run(List<Path> paths, Optional<Walk> walk, Progress progress) throws IOException {
        recoverLostIndex();
        Map<Path, Source> sources = new LinkedHashMap<>();
        Set<String> docids = new HashSet<>();
        for (Path path : paths) {
            for (Source.OnDisk source : Folder.sources(path)) {
                if (!sources.containsKey(source.path())) {
                    Source.OnDisk distinct = source;
                    while (!docids.add(distinct.docid())) {
                        distinct = distinct.withFolderName();
                    }
                    sources.put(source.path(), distinct);
                }
            }
        }
        List<Outcome> outcomes = read(List.copyOf(sources.values()), progress);
        outcomes.addAll(removeMissing(paths, sources.keySet()));
        walk.ifPresent(web -> outcomes.addAll(read(web, progress)));
        return new RunReport(
                outcomes.stream().sorted(Comparator.comparing(Outcome::docid)).toList());
    }

    private List<Outcome> read(List<Source> sources, Progress progress) {
        List<Outcome> outcomes = new ArrayList<>();
        Batch batch = new Batch();
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            ExecutorCompletionService<Pipeline.Step> steps = new ExecutorCompletionService<>(workers);
            int sent = 0;
            for (int done = 0; done < sources.size(); done++) {
                while (sent < sources.size() && sent < done + BATCH) {
                    Source source = sources.get(sent++);
                    steps.submit(() -> pipeline.ingest(source));
                }
                Outcome outcome = batch.take(steps.take().get());
                outcomes.add(outcome);
                progress.done(done + 1, sources.size(), outcome);
                if (batch.size() >= BATCH) {
                    batch.commit();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw stopped(e.getCause());
        } finally {
            batch.commit();
        }
        return outcomes;
    }

    /** What a source holds never stops a run; a disk that is full or gone does. */
    private static RuntimeException stopped(Throwable cause) {
        return cause instanceof UncheckedIOException || cause instanceof JdbiException
                ? new EngineException(EngineException.Cause.UNAVAILABLE, String.valueOf(cause.getMessage()), cause)
                : new IllegalStateException("reading a source must not fail the run", cause);
    }

    /** Reads what a walk hands over while it goes on. */
    private List<Outcome> read(Walk walk, Progress progress) {
        List<Outcome> outcomes = new ArrayList<>();
        Batch batch = new Batch();
        try (Harvest harvest = new Harvest(walk, pipeline)) {
            Optional<Pipeline.Step> step = harvest.next();
            while (step.isPresent()) {
                Outcome outcome = batch.take(step.get());
                outcomes.add(outcome);
                progress.done(outcomes.size(), Math.max(outcomes.size(), walk.expected()), outcome);
                if (batch.size() >= WEB_BATCH) {
                    batch.commit();
                }
                step = harvest.next();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw stopped(e.getCause());
        } finally {
            batch.commit();
        }
        return outcomes;
    }

    /** Documents read but not yet committed. */
    private final class Batch {

        private final List<Catalogue.Row> rows = new ArrayList<>();
        private final List<SourceDocument> documents = new ArrayList<>();
        private final List<String> unreadable = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private final Set<String> kin = new LinkedHashSet<>();

        int size() {
            return rows.size();
        }

        Outcome take(Pipeline.Step step) {
            return switch (step) {
                case Pipeline.Step.Known known -> known.outcome();
                case Pipeline.Step.Ready ready -> {
                    kin.addAll(catalogue.neighbours(ready.row().docid()));
                    kin.add(ready.row().docid());
                    names.addAll(innovations.namesIn(ready.document().id()));
                    indexer.add(ready.document());
                    documents.add(ready.document());
                    rows.add(ready.row());
                    yield new Outcome.Indexed(
                            ready.row().docid(), ready.document().id());
                }
                case Pipeline.Step.Unreadable unreadable -> {
                    EntryId id = EntryId.ofDocid(unreadable.row().docid());
                    kin.addAll(catalogue.neighbours(unreadable.row().docid()));
                    this.unreadable.add(unreadable.row().docid());
                    names.addAll(innovations.namesIn(id));
                    indexer.delete(id);
                    rows.add(unreadable.row());
                    yield unreadable.outcome();
                }
            };
        }

        void commit() {
            if (rows.isEmpty()) {
                return;
            }
            indexer.commit();
            documents.forEach(copies::remember);
            unreadable.forEach(catalogue::forgetGist);
            List<SourceDocument> marked = copies.mark(kin);
            indexer.commit();
            documents.forEach(document -> names.addAll(innovations.namesIn(document.id())));
            marked.forEach(document -> names.addAll(innovations.namesIn(document.id())));
            innovations.update(names);
            indexer.commit();
            catalogue.record(rows);
            rows.clear();
            documents.clear();
            unreadable.clear();
            names.clear();
            kin.clear();
        }
    }

    private List<Outcome> removeMissing(List<Path> paths, Set<Path> present) {
        Set<String> locations = new HashSet<>();
        present.forEach(path -> locations.add(path.toUri().toString()));
        List<String> gone = paths.stream()
                .map(path -> path.toAbsolutePath().normalize())
                .filter(Files::isDirectory)
                .flatMap(root -> catalogue.below(root).stream())
                .filter(row -> !locations.contains(row.location()))
                .map(Catalogue.Row::docid)
                .distinct()
                .toList();
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
