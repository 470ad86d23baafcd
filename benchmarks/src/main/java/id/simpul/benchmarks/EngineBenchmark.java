package id.simpul.benchmarks;

import id.simpul.evaluate.Topic;
import id.simpul.index.Credentials;
import id.simpul.index.Engine;
import id.simpul.index.Indexer;
import id.simpul.index.Search;
import id.simpul.index.SearchRequest;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import id.simpul.replicate.Similarity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The same archive in several engines: {@code EngineBenchmark FOLDER TOPICS DOCUMENTS ROUNDS LOCATION…}. Adds so many
 * documents made from the texts of the folder to each index, which must be empty, and prints documents a second; then
 * asks all topics of each in turn and prints milliseconds by the clock, since an engine elsewhere costs no time of this
 * process. The first round warms up and is not counted.
 */
public final class EngineBenchmark {

    private static final long SEED = 1_945;
    private static final int ONE_INNOVATION_IN = 10;
    private static final int BETWEEN_COMMITS = 500;
    private static final int SIMILAR = 10;

    /** So many letters of a question are typed when the next words are suggested. */
    private static final int TYPED = 5;

    private EngineBenchmark() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        Taxonomy taxonomy = Taxonomy.builtIn();
        List<String> topics =
                Topic.read(Path.of(args[1])).stream().map(Topic::query).toList();
        int documents = Integer.parseInt(args[2]);
        int rounds = Integer.parseInt(args[3]);
        Map<String, Engine> engines = new LinkedHashMap<>();
        for (String location : List.of(args).subList(4, args.length)) {
            engines.put(location, Engine.at(URI.create(location), Credentials.of(System.getenv()), taxonomy));
        }
        for (Map.Entry<String, Engine> each : engines.entrySet()) {
            SyntheticArchive archive = new SyntheticArchive(Path.of(args[0]), taxonomy, SEED);
            double seconds = seconds(() -> fill(each.getValue().indexer(), archive, documents));
            System.out.printf(Locale.ROOT, "%s: %.0f documents/s%n", each.getKey(), documents / seconds);
        }
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (String topic : topics) {
                for (Map.Entry<String, Engine> each : engines.entrySet()) {
                    Search search = new Search(each.getValue().searcher(), taxonomy);
                    Similarity similarity = new Similarity(each.getValue().searcher(), taxonomy);
                    double searched = 1_000 * seconds(() -> search.search(SearchRequest.forText(topic)));
                    String beginning = topic.substring(0, Math.min(TYPED, topic.length()));
                    double suggested = 1_000 * seconds(() -> search.completions(beginning));
                    double compared = 1_000 * seconds(() -> similarity.to(topic, SIMILAR));
                    if (round > 0) {
                        keep(times, "search  " + each.getKey(), searched);
                        keep(times, "suggest " + each.getKey(), suggested);
                        keep(times, "similar " + each.getKey(), compared);
                    }
                }
            }
        }
        times.forEach((what, all) -> System.out.printf(
                Locale.ROOT, "%s: p50 %.1f ms, p95 %.1f ms%n", what, Quantile.of(all, 0.5), Quantile.of(all, 0.95)));
        engines.values().forEach(Engine::close);
    }

    private static void fill(Indexer indexer, SyntheticArchive archive, int documents) {
        for (int i = 0; i < documents; i++) {
            SourceDocument document = archive.next(i);
            indexer.add(document);
            if (i % ONE_INNOVATION_IN == 0) {
                indexer.add(archive.innovation(document, i));
            }
            if (i % BETWEEN_COMMITS == BETWEEN_COMMITS - 1) {
                indexer.commit();
            }
        }
        indexer.commit();
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void keep(Map<String, List<Double>> times, String what, double time) {
        times.computeIfAbsent(what, key -> new ArrayList<>()).add(time);
    }
}
