package id.simpul.benchmarks;

import id.simpul.evaluate.Topic;
import id.simpul.index.Archive;
import id.simpul.index.Engine;
import id.simpul.index.Fields;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * What any search with Lucene's stock Indonesian analyzer finds: {@code StockRun INDEX TOPICS OUT} ranks the documents of an
 * index for the topics by plain BM25 over title and text, and writes a TREC run to hold against ours with {@code evaluate
 * --against}. Copies are left out, as ours shows them as one.
 */
public final class StockRun {

    private static final int DEPTH = 100;

    private StockRun() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        Taxonomy taxonomy = Taxonomy.builtIn();
        Analyzer analyzer = new IndonesianAnalyzer();
        try (Engine engine = Engine.at(URI.create("lucene:" + args[0]), taxonomy);
                ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(analyzer))) {
                Archive archive = new Archive(engine.searcher());
                for (var entry : archive.all(Fields.DOCUMENT).toList()) {
                    if (entry instanceof SourceDocument document
                            && document.copyOf().isEmpty()) {
                        writer.addDocument(plain(document));
                    }
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(folder)) {
                Files.write(Path.of(args[2]), run(reader, analyzer, Topic.read(Path.of(args[1]))));
            }
        }
    }

    private static Document plain(SourceDocument document) {
        Document plain = new Document();
        plain.add(new StringField("docid", document.docid(), Store.YES));
        plain.add(new TextField(
                "text",
                document.title() + "\n"
                        + document.pages().stream().map(Page::text).collect(Collectors.joining("\n")),
                Store.NO));
        return plain;
    }

    private static List<String> run(DirectoryReader reader, Analyzer analyzer, List<Topic> topics) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        QueryBuilder builder = new QueryBuilder(analyzer);
        List<String> lines = new ArrayList<>();
        for (Topic topic : topics) {
            Query query = builder.createBooleanQuery("text", topic.query());
            if (query == null) {
                continue;
            }
            int rank = 1;
            for (ScoreDoc hit : searcher.search(query, DEPTH).scoreDocs) {
                String docid =
                        searcher.storedFields().document(hit.doc).get("docid").replace(" ", "%20");
                lines.add(String.format(Locale.ROOT, "%s Q0 %s %d %.4f stock", topic.qid(), docid, rank++, hit.score));
            }
        }
        return lines;
    }
}
