package id.simpul.index.lucene;

import id.simpul.index.Field;
import id.simpul.index.Filters;
import id.simpul.index.Matches;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Counts facet values. A facet is counted over what the other facets leave, so that further values of it can be chosen;
 * facets that do not narrow share one pass.
 */
final class LuceneFacets {

    /** More values than any facet has: 552 regions are the most. */
    private static final int ALL = 1_000;

    private final ConcurrentHashMap<IndexReader.CacheKey, Map<Field, SortedSetDocValuesReaderState>> states =
            new ConcurrentHashMap<>();

    /**
     * How many entries match, and how many of them have which value.
     *
     * @param base what matches before any facet narrows it
     */
    Counts count(IndexSearcher searcher, Query base, Filters filters, Set<Field> counting) throws IOException {
        if (counting.isEmpty()) {
            return new Counts(searcher.count(narrowed(base, filters, List.of())), Map.of());
        }
        Map<Field, List<Matches.Count>> counts = new EnumMap<>(Field.class);
        FacetsCollector shared = collect(searcher, base, filters, List.of());
        int total = shared.getMatchingDocs().stream()
                .mapToInt(FacetsCollector.MatchingDocs::totalHits)
                .sum();
        for (Field field : counting) {
            FacetsCollector collector =
                    filters.values(field).isEmpty() ? shared : collect(searcher, base, filters, List.of(field));
            counts.put(field, values(searcher.getIndexReader(), collector, field));
        }
        return new Counts(total, counts);
    }

    private static FacetsCollector collect(IndexSearcher searcher, Query base, Filters filters, List<Field> without)
            throws IOException {
        return searcher.search(narrowed(base, filters, without), new FacetsCollectorManager());
    }

    private static Query narrowed(Query base, Filters filters, List<Field> without) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(base, Occur.FILTER);
        chosen(filters)
                .filter(field -> !without.contains(field))
                .forEach(field -> query.add(LuceneQueries.filter(filters, field), Occur.FILTER));
        return query.build();
    }

    private static Stream<Field> chosen(Filters filters) {
        return filters.selected().keySet().stream().filter(field -> field.type() == Field.Type.FACET);
    }

    private List<Matches.Count> values(IndexReader reader, FacetsCollector collector, Field field) throws IOException {
        Optional<SortedSetDocValuesReaderState> state = state(reader, field);
        if (state.isEmpty()) {
            return List.of();
        }
        FacetResult result = new SortedSetDocValuesFacetCounts(state.get(), collector).getTopChildren(ALL, field.key());
        List<Matches.Count> counts = new ArrayList<>();
        if (result != null) {
            for (var value : result.labelValues) {
                counts.add(new Matches.Count(value.label, value.value.longValue()));
            }
        }
        return counts;
    }

    /** The values of a field in one numbering over all segments; made once for a reader. None if there are no values. */
    private Optional<SortedSetDocValuesReaderState> state(IndexReader reader, Field field) throws IOException {
        IndexReader.CacheHelper cache = reader.getReaderCacheHelper();
        Map<Field, SortedSetDocValuesReaderState> known = states.get(cache.getKey());
        if (known == null) {
            Map<Field, SortedSetDocValuesReaderState> made = new ConcurrentHashMap<>();
            known = Optional.ofNullable(states.putIfAbsent(cache.getKey(), made))
                    .orElse(made);
            cache.addClosedListener(states::remove);
        }
        SortedSetDocValuesReaderState state = known.get(field);
        if (state == null) {
            try {
                state = new DefaultSortedSetDocValuesReaderState(reader, field.key() + ".facet", LuceneFields.FACETS);
            } catch (IllegalArgumentException noValuesYet) {
                return Optional.empty();
            }
            known.put(field, state);
        }
        return Optional.of(state);
    }

    /**
     * @param total how many entries match
     * @param values by field, how many of them have which value
     */
    record Counts(int total, Map<Field, List<Matches.Count>> values) {}
}
