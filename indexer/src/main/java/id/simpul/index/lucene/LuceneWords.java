package id.simpul.index.lucene;

import id.simpul.index.Field;
import id.simpul.index.KnownWord;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;

/** Finds words of the index that are written nearly alike: the exact forms, never the stems. */
final class LuceneWords {

    private LuceneWords() {}

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
