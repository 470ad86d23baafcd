package id.simpul.benchmarks;

import id.simpul.evaluate.Topic;
import id.simpul.index.Analysis;
import id.simpul.index.Engine;
import id.simpul.index.Search;
import id.simpul.index.SearchRequest;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import id.simpul.replicate.Similarity;
import id.simpul.text.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * How long a whole answer takes (facets, snippets, suggestions) beside bare Lucene's ten best by BM25 for the same
 * words: {@code SearchBenchmark FOLDER TOPICS DOCUMENTS ROUNDS}. Makes an archive of so many documents from the texts
 * of the folder, asks all topics in each round, the two taking turns topic by topic, and prints milliseconds of
 * processor time; both use one thread. The first two rounds warm up and are not counted.
 */
public final class SearchBenchmark {

    private static final int SIMILAR = 10;
    private static final int ONE_INNOVATION_IN = 10;
    private static final long SEED = 1_945;
    private static final int WARM_UP = 2;

    private SearchBenchmark() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("simpul-search");
        try {
            run(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]), folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void run(Path texts, Path topics, int documents, int rounds, Path folder) throws IOException {
        Taxonomy taxonomy = Taxonomy.builtIn();
        Analysis analysis = Analysis.of(taxonomy);
        List<String> queries = Topic.read(topics).stream().map(Topic::query).toList();
        try (Engine engine = Engine.at(URI.create("lucene:" + folder.resolve("ours")), taxonomy);
                FSDirectory bare = FSDirectory.open(folder.resolve("bare"))) {
            build(new SyntheticArchive(texts, taxonomy, SEED), documents, engine, bare, analysis);
            try (DirectoryReader reader = DirectoryReader.open(bare)) {
                Search search = new Search(engine.searcher(), taxonomy);
                IndexSearcher lucene = new IndexSearcher(reader);
                Map<String, ToLongFunction<String>> contestants = new LinkedHashMap<>();
                contestants.put("ours", query -> hits(search, query));
                contestants.put("lucene", query -> hits(lucene, analysis, query));
                Similarity similarity = new Similarity(engine.searcher(), taxonomy);
                contestants.put(
                        "similar", query -> similarity.to(query, SIMILAR).size());
                Map<String, List<Double>> times = times(contestants, queries, rounds);
                times.forEach((name, all) -> System.out.printf(
                        Locale.ROOT,
                        "%-8s p50 %.2f ms  p95 %.2f ms  most %.2f ms%n",
                        name,
                        Quantile.of(all, 0.5),
                        Quantile.of(all, 0.95),
                        Quantile.of(all, 1)));
                System.out.printf(
                        Locale.ROOT,
                        "p50 ours / lucene %.2f%n",
                        Quantile.of(times.getOrDefault("ours", List.of()), 0.5)
                                / Quantile.of(times.getOrDefault("lucene", List.of()), 0.5));
            }
        }
    }

    private static Map<String, List<Double>> times(
            Map<String, ToLongFunction<String>> contestants, List<String> queries, int rounds) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        Map<String, Map<String, Double>> slowest = new LinkedHashMap<>();
        for (int round = 0; round < rounds + WARM_UP; round++) {
            for (String query : queries) {
                boolean counted = round >= WARM_UP;
                contestants.forEach((name, contestant) -> {
                    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    long hits = contestant.applyAsLong(query);
                    double time = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
                    if (hits < 0) {
                        throw new IllegalStateException(name);
                    }
                    if (counted) {
                        times.computeIfAbsent(name, key -> new ArrayList<>()).add(time);
                        slowest.computeIfAbsent(name, key -> new LinkedHashMap<>())
                                .merge(query, time, Math::min);
                    }
                });
            }
        }
        slowest.getOrDefault("ours", Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(5)
                .forEach(slow -> System.out.printf(Locale.ROOT, "%8.1f ms  %s%n", slow.getValue(), slow.getKey()));
        return times;
    }

    private static long hits(Search search, String query) {
        return search.search(SearchRequest.forText(query)).hits().size();
    }

    private static long hits(IndexSearcher searcher, Analysis analysis, String query) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        analysis.words(query).stream()
                .map(Token::exact)
                .distinct()
                .forEach(word -> any.add(new TermQuery(new Term("text", word)), Occur.SHOULD));
        try {
            return searcher.search(any.build(), 10).scoreDocs.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void build(
            SyntheticArchive archive, int documents, Engine engine, FSDirectory bare, Analysis analysis)
            throws IOException {
        long start = System.nanoTime();
        try (IndexWriter writer =
                new IndexWriter(bare, new IndexWriterConfig(new WhitespaceAnalyzer()).setRAMBufferSizeMB(64))) {
            for (int number = 0; number < documents; number++) {
                SourceDocument document = archive.next(number);
                engine.indexer().add(document);
                if (number % ONE_INNOVATION_IN == 0) {
                    engine.indexer().add(archive.innovation(document, number));
                }
                Document plain = new Document();
                StringBuilder words = new StringBuilder(document.title());
                document.pages()
                        .forEach(page -> analysis.words(page.text())
                                .forEach(word -> words.append(' ').append(word.exact())));
                plain.add(new TextField("text", words.toString(), Store.NO));
                writer.addDocument(plain);
            }
            engine.indexer().commit();
        }
        System.out.printf(Locale.ROOT, "%d documents made in %.0f s%n", documents, (System.nanoTime() - start) / 1e9);
    }
}
