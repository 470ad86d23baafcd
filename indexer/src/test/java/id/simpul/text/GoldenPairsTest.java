package id.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/** Holds the stems against pairs that must meet and words that must stay apart. Nothing is protected here. */
class GoldenPairsTest {

    private final UnaryOperator<String> ours = new Stems(Set.of())::of;
    private final List<List<String>> meet = Table.of("meet.tsv").rows();
    private final List<List<String>> apart = Table.of("apart.tsv").rows();

    @Test
    void theTablesAreLargeEnoughToTell() {
        assertThat(meet).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(400);
        assertThat(apart).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(600);
    }

    @Test
    void pairsMeet() {
        assertThat(missed(ours)).isEmpty();
    }

    @Test
    void namesAndLookalikesStayApart() {
        assertThat(confused(ours)).isEmpty();
    }

    @Test
    void theStockStemmerDoesWorse() throws IOException {
        UnaryOperator<String> stock = GoldenPairsTest::stock;
        UnaryOperator<String> plain = word -> word;
        Path report = Path.of("target", "stems-beside-stock.tsv");
        Files.createDirectories(report.getParent());
        Files.writeString(report, """
                stemmer\tpairs that meet (of %d)\twords kept, pairs apart (of %d)
                ours\t%d\t%d
                Lucene IndonesianStemmer\t%d\t%d
                plain words\t%d\t%d
                """.formatted(
                        meet.size(),
                        apart.size(),
                        meet.size() - missed(ours).size(),
                        apart.size() - confused(ours).size(),
                        meet.size() - missed(stock).size(),
                        apart.size() - confused(stock).size(),
                        meet.size() - missed(plain).size(),
                        apart.size() - confused(plain).size()));
        assertThat(missed(ours)).hasSizeLessThan(missed(stock).size());
        assertThat(confused(ours)).hasSizeLessThan(confused(stock).size());
    }

    private List<List<String>> missed(UnaryOperator<String> stem) {
        return meet.stream()
                .filter(pair -> !stem.apply(pair.get(0)).equals(stem.apply(pair.get(1))))
                .toList();
    }

    private List<List<String>> confused(UnaryOperator<String> stem) {
        return apart.stream()
                .filter(row -> row.get(1).isEmpty()
                        ? !stem.apply(row.get(0)).equals(row.get(0))
                        : stem.apply(row.get(0)).equals(stem.apply(row.get(1))))
                .toList();
    }

    private static String stock(String word) {
        try (KeywordTokenizer whole = new KeywordTokenizer();
                TokenStream stemmed = new IndonesianStemFilter(whole, true)) {
            whole.setReader(new StringReader(word));
            stemmed.reset();
            stemmed.incrementToken();
            return stemmed.getAttribute(CharTermAttribute.class).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
