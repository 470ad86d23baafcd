package id.simpul.index.lucene;

import id.simpul.index.Meaning;
import id.simpul.index.Near;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Finds the entries nearest to a vector: for each passage by its own graph. */
final class LuceneNearest {

    private LuceneNearest() {}

    /** @param where what the entries must match */
    static List<Near> of(IndexSearcher searcher, byte[] vector, Query where, int size) throws IOException {
        Map<Integer, Best> best = new HashMap<>();
        for (int passage = 0; passage < Meaning.MOST_PASSAGES; passage++) {
            if (anyHas(searcher, passage)) {
                // The nearest of all are among the nearest of the first passages, of the second ones, and so on.
                Query query = new KnnByteVectorQuery(LuceneFields.vector(passage), vector, size, where);
                for (ScoreDoc found : searcher.search(query, size).scoreDocs) {
                    best.merge(found.doc, new Best(found.score, passage), Best::better);
                }
            }
        }
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<Near> near = new ArrayList<>(best.size());
        for (Map.Entry<Integer, Best> entry : best.entrySet()) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry.getKey(), leaves));
            Best found = entry.getValue();
            near.add(new Near(LuceneSearcher.id(leaf, entry.getKey()), 2.0 * found.score() - 1, found.passage()));
        }
        return near.stream()
                .sorted(Comparator.comparingDouble(Near::cosine)
                        .reversed()
                        .thenComparing(one -> one.id().value()))
                .limit(size)
                .toList();
    }

    private static boolean anyHas(IndexSearcher searcher, int passage) {
        return searcher.getLeafContexts().stream()
                .anyMatch(leaf -> leaf.reader().getFieldInfos().fieldInfo(LuceneFields.vector(passage)) != null);
    }

    /** @param score (1 + cosine) / 2 */
    private record Best(float score, int passage) {

        /** The earlier one, unless the later one is better. */
        Best better(Best later) {
            return later.score > score ? later : this;
        }
    }
}
