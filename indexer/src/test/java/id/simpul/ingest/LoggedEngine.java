package id.simpul.ingest;

import id.simpul.index.Alike;
import id.simpul.index.Engine;
import id.simpul.index.Field;
import id.simpul.index.Filters;
import id.simpul.index.Indexer;
import id.simpul.index.KnownWord;
import id.simpul.index.Matches;
import id.simpul.index.Near;
import id.simpul.index.Query;
import id.simpul.index.Rebuild;
import id.simpul.index.Searcher;
import id.simpul.index.Window;
import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An index that several processes write at once: a file with a line for every document at every commit. It finds nothing,
 * and knows how many documents it has.
 */
record LoggedEngine(Path log, List<String> waiting) implements Engine, Searcher, Indexer {

    LoggedEngine(Path log) {
        this(log, new ArrayList<>());
    }

    /** The documents in the order of their commits, one that was committed twice twice. */
    List<String> committed() {
        try {
            return Files.exists(log) ? Files.readAllLines(log) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Searcher searcher() {
        return this;
    }

    @Override
    public Indexer indexer() {
        return this;
    }

    @Override
    public synchronized void add(Entry entry) {
        waiting.add(entry.id().value());
    }

    @Override
    public void delete(EntryId id) {
        // the log keeps everything
    }

    @Override
    public synchronized void commit() {
        try {
            StringBuilder lines = new StringBuilder();
            waiting.forEach(id -> lines.append(id).append('\n'));
            Files.writeString(log, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            waiting.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Matches match(Query query, Filters filters, Window window) {
        boolean isAll = query instanceof Query.Everything;
        return new Matches(isAll ? committed().stream().distinct().count() : 0, List.of(), Map.of());
    }

    @Override
    public Alike alike(Map<String, Integer> stems, Filters filters, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Near> nearest(byte[] vector, Filters filters, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<KnownWord> near(String word, int edits, int size) {
        return List.of();
    }

    @Override
    public Map<String, Long> count(Field field, List<String> values) {
        return Map.of();
    }

    @Override
    public List<Matches.Count> beginning(Field field, String start, int size) {
        return List.of();
    }

    @Override
    public List<Entry> get(List<EntryId> ids) {
        return List.of();
    }

    @Override
    public Rebuild rebuild() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        // whoever wants it deletes it
    }
}
