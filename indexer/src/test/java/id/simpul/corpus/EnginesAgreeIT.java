package id.simpul.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.evaluate.Topic;
import id.simpul.index.Archive;
import id.simpul.index.Completions;
import id.simpul.index.Engine;
import id.simpul.index.Fields;
import id.simpul.index.Hit;
import id.simpul.index.Search;
import id.simpul.index.SearchRequest;
import id.simpul.index.SearchResult;
import id.simpul.index.opensearch.LocalCluster;
import id.simpul.index.opensearch.OneNode;
import id.simpul.model.Entry;
import id.simpul.model.Innovation;
import id.simpul.replicate.Similarity;
import id.simpul.replicate.Wish;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The sample corpus in a folder, in one shard and in three: whatever is asked, the answers are the same. */
@ExtendWith(OneNode.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnginesAgreeIT {

    private static final String FOLDER = "folder";

    private final LocalCluster node;
    private final Map<String, Engine> engines = new LinkedHashMap<>();
    private Corpus corpus;
    private List<Topic> topics;

    EnginesAgreeIT(LocalCluster node) {
        this.node = node;
    }

    @BeforeAll
    void fill(@TempDir Path data) throws IOException {
        corpus = Corpus.read(data);
        topics = Topic.read(Corpus.file("judgments/topics.tsv"));
        put(FOLDER, URI.create("lucene:" + data.resolve("again")));
        put("one shard", node.index("agree-one", "replicas=0&shards=1"));
        put("three shards", node.index("agree-three", "replicas=0&shards=3"));
    }

    @AfterAll
    void close() {
        engines.values().forEach(Engine::close);
        corpus.close();
    }

    /** Everything the corpus holds, added once: what was replaced would still count in how rare a word is. */
    private void put(String name, URI location) {
        Engine engine = Engine.at(location, corpus.taxonomy());
        all().forEach(engine.indexer()::add);
        engine.indexer().commit();
        engines.put(name, engine);
    }

    private Stream<Entry> all() {
        Archive archive = new Archive(corpus.engine().searcher());
        return Stream.of(Fields.DOCUMENT, Fields.INNOVATION).flatMap(archive::all);
    }

    @Test
    void onAllTopicsDownToTheSnippets() {
        for (Topic topic : topics) {
            assertAgree(topic.query(), engine -> seen(search(engine).search(SearchRequest.forText(topic.query()))));
        }
    }

    @Test
    void onWhatIsTypedWhileItIsTyped() {
        for (Topic topic : topics) {
            String typed = topic.query().substring(0, Math.min(5, topic.query().length()));
            assertAgree(
                    typed,
                    engine -> search(engine).completions(typed).stream()
                            .map(Completions.Completion::toString)
                            .toList());
        }
    }

    @Test
    void onWhatIsAlike() {
        List<Innovation> innovations = new Archive(corpus.engine().searcher())
                .all(Fields.INNOVATION)
                .map(Innovation.class::cast)
                .limit(12)
                .toList();
        for (Innovation innovation : innovations) {
            assertAgree(
                    innovation.name(),
                    engine -> new Similarity(engine.searcher(), corpus.taxonomy())
                            .to(innovation, Wish.NONE, 10).stream()
                                    .map(similar -> similar.entry().id().value())
                                    .toList());
        }
    }

    private Search search(Engine engine) {
        return new Search(engine.searcher(), corpus.taxonomy());
    }

    private void assertAgree(String what, Function<Engine, Object> ask) {
        Object inTheFolder = ask.apply(engines.get(FOLDER));
        engines.entrySet().stream()
                .filter(engine -> !engine.getKey().equals(FOLDER))
                .forEach(engine -> assertThat(ask.apply(engine.getValue()))
                        .as(what + ": " + engine.getKey())
                        .isEqualTo(inTheFolder));
    }

    private static List<Object> seen(SearchResult result) {
        return List.of(
                result.total(),
                result.hits().stream().map(EnginesAgreeIT::seen).toList(),
                result.facets(),
                result.relaxed(),
                result.understood());
    }

    private static List<Object> seen(Hit hit) {
        return List.of(hit.entry().id(), hit.snippets(), hit.copies());
    }
}
