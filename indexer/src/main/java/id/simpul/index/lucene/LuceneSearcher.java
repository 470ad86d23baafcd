package id.simpul.index.lucene;

import id.simpul.index.Alike;
import id.simpul.index.EngineException;
import id.simpul.index.EntryJson;
import id.simpul.index.Field;
import id.simpul.index.Filters;
import id.simpul.index.KnownWord;
import id.simpul.index.Likeness;
import id.simpul.index.Matches;
import id.simpul.index.Near;
import id.simpul.index.Query;
import id.simpul.index.Searcher;
import id.simpul.index.Window;
import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;

/** The reading side. Sees what this process commits at once, and what others commit a moment later. */
final class LuceneSearcher implements Searcher, AutoCloseable {

    /** How soon the commits of other processes are seen; to look costs as much as a small question. Nanoseconds. */
    private static final long LOOK_AGAIN = 200_000_000;

    private static final Sort BEST =
            new Sort(SortField.FIELD_SCORE, new SortField(LuceneFields.ID, SortField.Type.STRING));

    private final SearcherManager manager;
    private final EntryJson json;
    private final LuceneFacets facets = new LuceneFacets();
    private final AtomicLong looked = new AtomicLong(System.nanoTime());

    LuceneSearcher(Directory directory, EntryJson json) throws IOException {
        this.manager = new SearcherManager(directory, null);
        this.json = json;
    }

    @Override
    public Matches match(Query query, Filters filters, Window window) {
        return searching(searcher -> {
            org.apache.lucene.search.Query base = narrowed(LuceneQueries.matching(query), filters, Field.Type.KEYWORD);
            LuceneFacets.Counts counts = facets.count(searcher, base, filters, window.counting());
            List<Matches.Match> matches = List.of();
            if (window.size() > 0 && window.from() < counts.total()) {
                int upTo = Math.min(counts.total(), window.from() + window.size());
                org.apache.lucene.search.Query full = new BooleanQuery.Builder()
                        .add(LuceneQueries.of(query), Occur.MUST)
                        .add(narrowed(base, filters, Field.Type.FACET), Occur.FILTER)
                        .build();
                TopFieldDocs top =
                        searcher.search(full, new TopFieldCollectorManager(sort(window.sort()), upTo, null, upTo));
                matches = matches(searcher, Arrays.copyOfRange(top.scoreDocs, window.from(), top.scoreDocs.length));
            }
            return new Matches(counts.total(), matches, counts.values());
        });
    }

    @Override
    public Alike alike(Map<String, Integer> stems, Filters filters, int size) {
        return searching(searcher -> {
            List<Alike.Term> terms = heaviest(searcher, stems);
            if (terms.isEmpty()) {
                return new Alike(List.of(), List.of());
            }
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            double most = terms.getFirst().weight();
            for (Alike.Term term : terms) {
                any.add(
                        new BoostQuery(new TermQuery(new Term(LuceneFields.stem(Field.BODY), term.stem())), (float)
                                (term.weight() / most)),
                        Occur.SHOULD);
            }
            org.apache.lucene.search.Query query =
                    narrowed(narrowed(any.build(), filters, Field.Type.KEYWORD), filters, Field.Type.FACET);
            TopFieldDocs top =
                    searcher.search(query, new TopFieldCollectorManager(BEST, size, null, Integer.MAX_VALUE));
            return new Alike(matches(searcher, top.scoreDocs), terms);
        });
    }

    @Override
    public List<Near> nearest(byte[] vector, Filters filters, int size) {
        return searching(searcher -> LuceneNearest.of(
                searcher,
                vector,
                narrowed(narrowed(MatchAllDocsQuery.INSTANCE, filters, Field.Type.KEYWORD), filters, Field.Type.FACET),
                size));
    }

    @Override
    public List<KnownWord> near(String word, int edits, int size) {
        return word.isEmpty() ? List.of() : searching(searcher -> LuceneWords.near(searcher, word, edits, size));
    }

    @Override
    public Map<String, Long> count(Field field, List<String> values) {
        return searching(searcher -> {
            Map<String, Long> counts = new HashMap<>();
            for (String value : values) {
                counts.put(value, (long) searcher.count(new TermQuery(new Term(field.key(), value))));
            }
            return counts;
        });
    }

    @Override
    public List<Matches.Count> beginning(Field field, String start, int size) {
        return searching(searcher -> LuceneWords.beginning(searcher, field, start, size));
    }

    @Override
    public List<Entry> get(List<EntryId> ids) {
        return searching(searcher -> {
            List<Entry> entries = new ArrayList<>();
            for (EntryId id : ids) {
                ScoreDoc[] found = searcher.search(new TermQuery(new Term(LuceneFields.ID, id.value())), 1).scoreDocs;
                if (found.length > 0) {
                    Document document = searcher.storedFields().document(found[0].doc, Set.of(LuceneFields.JSON));
                    entries.add(json.read(document.get(LuceneFields.JSON)));
                }
            }
            return entries;
        });
    }

    @Override
    public void close() throws IOException {
        manager.close();
    }

    private static List<Alike.Term> heaviest(IndexSearcher searcher, Map<String, Integer> stems) throws IOException {
        Map<String, Long> frequencies = new HashMap<>();
        for (String stem : stems.keySet()) {
            frequencies.put(stem, (long)
                    searcher.getIndexReader().docFreq(new Term(LuceneFields.stem(Field.BODY), stem)));
        }
        return Likeness.heaviest(stems, frequencies, searcher.getIndexReader().numDocs());
    }

    private static org.apache.lucene.search.Query narrowed(
            org.apache.lucene.search.Query query, Filters filters, Field.Type type) {
        List<Field> fields = filters.selected().keySet().stream()
                .filter(field -> field.type() == type)
                .toList();
        if (fields.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder builder = new BooleanQuery.Builder().add(query, Occur.MUST);
        fields.forEach(field -> builder.add(LuceneQueries.filter(filters, field), Occur.FILTER));
        return builder.build();
    }

    private static Sort sort(Window.Sort order) {
        return switch (order) {
            case RELEVANCE -> BEST;
            case NEWEST -> {
                SortField date = new SortField(Field.DATE.key(), SortField.Type.LONG, true, Long.MIN_VALUE);
                yield new Sort(date, new SortField(LuceneFields.ID, SortField.Type.STRING));
            }
            case ID -> new Sort(new SortField(LuceneFields.ID, SortField.Type.STRING));
        };
    }

    private static List<Matches.Match> matches(IndexSearcher searcher, ScoreDoc[] docs) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<Matches.Match> matches = new ArrayList<>(docs.length);
        for (ScoreDoc doc : docs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
            double score = doc instanceof FieldDoc sorted && sorted.fields[0] instanceof Float first ? first : 0;
            matches.add(new Matches.Match(id(leaf, doc.doc), score));
        }
        return matches;
    }

    /** @param doc its number in the whole index */
    static EntryId id(LeafReaderContext leaf, int doc) throws IOException {
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), LuceneFields.ID);
        ids.advanceExact(doc - leaf.docBase);
        return new EntryId(ids.lookupOrd(ids.ordValue()).utf8ToString());
    }

    /** Looks for a new commit before the next question. */
    void refresh() {
        looked.set(System.nanoTime() - LOOK_AGAIN);
    }

    private void refreshIfDue() throws IOException {
        long last = looked.get();
        long now = System.nanoTime();
        if (now - last >= LOOK_AGAIN && looked.compareAndSet(last, now)) {
            manager.maybeRefreshBlocking();
        }
    }

    private <T> T searching(Question<T> question) {
        try {
            refreshIfDue();
            IndexSearcher searcher = manager.acquire();
            try {
                return question.ask(searcher);
            } finally {
                manager.release(searcher);
            }
        } catch (IOException e) {
            throw new EngineException(EngineException.Cause.UNAVAILABLE, String.valueOf(e.getMessage()), e);
        }
    }

    private interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }
}
