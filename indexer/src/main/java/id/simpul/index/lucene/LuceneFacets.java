package id.simpul.index.lucene;

import id.simpul.index.Field;
import id.simpul.index.Filters;
import id.simpul.index.Matches;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    Map<Field, List<Matches.Count>> count(IndexSearcher searcher, Query base, Filters filters, Set<Field> counting)
            throws IOException {
        if (counting.isEmpty()) {
            return Map.of();
        }
        Map<Field, List<Matches.Count>> counts = new EnumMap<>(Field.class);
        FacetsCollector shared = collect(searcher, base, filters, List.of());
        for (Field field : counting) {
            FacetsCollector collector =
                    filters.values(field).isEmpty() ? shared : collect(searcher, base, filters, List.of(field));
            counts.put(field, values(searcher.getIndexReader(), collector, field));
        }
        return counts;
    }

    private static FacetsCollector collect(IndexSearcher searcher, Query base, Filters filters, List<Field> without)
            throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(base, Occur.FILTER);
        chosen(filters)
                .filter(field -> !without.contains(field))
                .forEach(field -> query.add(LuceneQueries.filter(filters, field), Occur.FILTER));
        return searcher.search(query.build(), new FacetsCollectorManager());
    }

    private static Stream<Field> chosen(Filters filters) {
        return filters.selected().keySet().stream().filter(field -> field.type() == Field.Type.FACET);
    }

    private static List<Matches.Count> values(IndexReader reader, FacetsCollector collector, Field field)
            throws IOException {
        SortedSetDocValuesReaderState state;
        try {
            state = new DefaultSortedSetDocValuesReaderState(reader, field.key() + ".facet", LuceneFields.FACETS);
        } catch (IllegalArgumentException noValuesYet) {
            return List.of();
        }
        FacetResult result = new SortedSetDocValuesFacetCounts(state, collector).getTopChildren(ALL, field.key());
        List<Matches.Count> counts = new ArrayList<>();
        if (result != null) {
            for (var value : result.labelValues) {
                counts.add(new Matches.Count(value.label, value.value.longValue()));
            }
        }
        return counts;
    }
}
