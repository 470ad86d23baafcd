package id.simpul.benchmarks;

import id.simpul.text.Stems;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Stems of all words of the sample documents, beside Lucene's stem filter: passes over the same tokens per second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StemsBenchmark {

    /** The folder of the documents, seen from where the benchmark starts. */
    @Param("corpus-samples/sources")
    public String corpus = "";

    private final Stems stems = new Stems(Set.of());
    private List<String> words = List.of();

    /** Cuts the documents into words. */
    @Setup
    public void read() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(corpus))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Words.of(Files.readString(file)).stream().map(Token::exact).forEach(found::add);
            }
        }
        words = List.copyOf(found);
        System.out.println(words.size() + " tokens, " + Set.copyOf(words).size() + " different");
    }

    /** As the indexer does: one instance for all documents. */
    @Benchmark
    public void ours(Blackhole hole) {
        words.forEach(word -> hole.consume(stems.of(word)));
    }

    /** A new instance for each pass: every different word is taken apart once. */
    @Benchmark
    public void oursFromNothing(Blackhole hole) {
        Stems fresh = new Stems(Set.of());
        words.forEach(word -> hole.consume(fresh.of(word)));
    }

    /** Lucene's filter over the same words. */
    @Benchmark
    public void lucene(Blackhole hole) throws IOException {
        try (TokenStream stemmed = new IndonesianStemFilter(new WordStream(words), true)) {
            CharTermAttribute term = stemmed.getAttribute(CharTermAttribute.class);
            stemmed.reset();
            while (stemmed.incrementToken()) {
                hole.consume(term.length());
            }
        }
    }

    private static final class WordStream extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final List<String> words;
        private int next;

        WordStream(List<String> words) {
            this.words = words;
        }

        @Override
        public boolean incrementToken() {
            if (next == words.size()) {
                return false;
            }
            clearAttributes();
            term.append(words.get(next++));
            return true;
        }
    }
}
