package id.simpul.index.lucene;

import id.simpul.index.Field;
import id.simpul.index.KnownWord;
import id.simpul.index.Matches;
import id.simpul.index.Searcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Finds words of the index that are written nearly alike: the exact forms, never the stems. */
final class LuceneWords {

    private LuceneWords() {}

    /** The values of a field that begin so, the most frequent first. */
    static List<Matches.Count> beginning(IndexSearcher searcher, Field field, String start, int size)
            throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field.key());
        List<Matches.Count> found = new ArrayList<>();
        if (terms == null) {
            return found;
        }
        BytesRef prefix = new BytesRef(start);
        TermsEnum values = terms.iterator();
        TermsEnum.SeekStatus status = values.seekCeil(prefix);
        for (BytesRef value = status == TermsEnum.SeekStatus.END ? null : values.term();
                value != null && StringHelper.startsWith(value, prefix) && found.size() < Searcher.LOOKED_THROUGH;
                value = values.next()) {
            found.add(new Matches.Count(value.utf8ToString(), values.docFreq()));
        }
        return found.stream()
                .sorted(Comparator.comparingLong(Matches.Count::entries)
                        .reversed()
                        .thenComparing(Matches.Count::value))
                .limit(size)
                .toList();
    }

    static List<KnownWord> near(IndexSearcher searcher, String word, int edits, int size) throws IOException {
        Map<String, Long> entries = new HashMap<>();
        for (Field field : KnownWord.FIELDS) {
            String name = LuceneFields.exact(field);
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), name);
            if (terms == null) {
                continue;
            }
            FuzzyTermsEnum near =
                    new FuzzyTermsEnum(terms, new Term(name, word), edits, word.offsetByCodePoints(0, 1), true);
            while (near.next() != null) {
                entries.merge(near.term().utf8ToString(), (long) near.docFreq(), Math::max);
            }
        }
        return KnownWord.nearest(word, entries, size);
    }
}
