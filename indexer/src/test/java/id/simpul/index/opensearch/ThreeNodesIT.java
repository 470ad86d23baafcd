package id.simpul.index.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Analysis;
import id.simpul.index.Engine;
import id.simpul.index.EngineException;
import id.simpul.index.Entries;
import id.simpul.index.Filters;
import id.simpul.index.Matches;
import id.simpul.index.Query;
import id.simpul.index.Window;
import id.simpul.model.EntryId;
import id.simpul.model.SourceDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Three nodes, 50,000 documents, one replica: a node that is killed takes nothing with it that was acknowledged, and
 * questions go on. Takes some minutes: {@code mvn verify -pl indexer -Pthree-nodes}.
 */
@Tag("three-nodes")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreeNodesIT {

    private static final System.Logger LOG = System.getLogger(ThreeNodesIT.class.getName());

    private static final int DOCUMENTS = 50_000;
    private static final int WRITERS = 2;
    private static final int READERS = 2;
    private static final int BETWEEN_COMMITS = 500;
    private static final int PAGE = 1_000;
    private static final List<String> WORDS = IntStream.range(0, 3_000)
            .mapToObj(i -> "kata" + Integer.toString(i, 36))
            .toList();

    private final Analysis analysis = Analysis.of(Entries.TAXONOMY);
    private LocalCluster cluster;

    @BeforeAll
    void start() {
        cluster = LocalCluster.start(3);
    }

    @AfterAll
    void stop() {
        cluster.close();
    }

    @Test
    void nothingAcknowledgedIsLostAndQuestionsGoOn() throws Exception {
        Set<EntryId> acknowledged = ConcurrentHashMap.newKeySet();
        try (Engine engine = Engine.at(cluster.index("simpul", "shards=3&replicas=1&timeout=60"), Entries.TAXONOMY)) {
            long began = System.nanoTime();
            Load whileWriting = load(engine);
            String manager = cluster.manager();
            write(acknowledged, DOCUMENTS / 4, () -> cluster.kill(manager));
            long seconds = (System.nanoTime() - began) / 1_000_000_000;
            whileWriting.stop();
            LOG.log(System.Logger.Level.INFO, "indexed {0} documents in {1} s; {2}", DOCUMENTS, seconds, whileWriting);
            assertThat(whileWriting.failures)
                    .as("questions while %s was killed", manager)
                    .isEmpty();
            assertThat(acknowledged).hasSize(DOCUMENTS);
            assertThat(found(engine)).as("after %s was killed", manager).isEqualTo(acknowledged);

            cluster.restart(manager);
            cluster.awaitNodes(3);
            cluster.awaitGreen();

            String other = cluster.running().stream()
                    .filter(name -> !name.equals(cluster.manager()))
                    .findFirst()
                    .orElseThrow();
            Load load = load(engine);
            load.awaitQuestions(200);
            cluster.kill(other);
            load.awaitQuestions(400);
            load.stop();
            LOG.log(System.Logger.Level.INFO, "asked while a node was killed: {0}", load);
            assertThat(load.failures).as("questions while %s was killed", other).isEmpty();
            assertThat(found(engine)).as("after %s was killed", other).isEqualTo(acknowledged);
        }
    }

    /** Adds all documents with several writers, each an engine of its own, and does something once so many are in. */
    private void write(Set<EntryId> acknowledged, int when, Runnable what) throws Exception {
        CountDownLatch some = new CountDownLatch(when / BETWEEN_COMMITS);
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writers = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer -> threads.submit(() -> write(acknowledged, writer, some)))
                    .toList();
            some.await();
            what.run();
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
    }

    private void write(Set<EntryId> acknowledged, int writer, CountDownLatch some) {
        try (Engine engine = Engine.at(cluster.index("simpul", "shards=3&replicas=1"), Entries.TAXONOMY)) {
            Set<EntryId> added = new HashSet<>();
            for (int i = writer; i < DOCUMENTS; i += WRITERS) {
                SourceDocument document = document(i);
                engine.indexer().add(document);
                added.add(document.id());
                if (added.size() == BETWEEN_COMMITS) {
                    engine.indexer().commit();
                    acknowledged.addAll(added);
                    added.clear();
                    some.countDown();
                }
            }
            engine.indexer().commit();
            acknowledged.addAll(added);
        }
    }

    private static SourceDocument document(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("Dokumen " + number + "\n");
        for (int i = 0; i < 120; i++) {
            // Few words are frequent, as in any language.
            int rank = (int) (WORDS.size() * Math.pow(random.nextDouble(), 3));
            text.append(WORDS.get(rank)).append(i % 12 == 11 ? ". " : " ");
        }
        return Entries.document("arsip/" + number + ".txt", text.toString())
                .owner(number % 2 == 0 ? "13.71" : "17")
                .theme(number % 3 == 0 ? "kesehatan" : "pangan")
                .date(2015 + number % 10 + "")
                .get();
    }

    /** Every entry of the index, walked through by id. */
    private static Set<EntryId> found(Engine engine) {
        Set<EntryId> found = new HashSet<>();
        Query next = new Query.Everything();
        while (true) {
            Matches matches = engine.searcher().match(next, Filters.NONE, Window.first(PAGE, Window.Sort.ID));
            found.addAll(matches.ids());
            if (matches.matches().size() < PAGE) {
                return found;
            }
            next = new Query.Behind(matches.ids().getLast().value());
        }
    }

    private Load load(Engine engine) {
        Load load = new Load();
        for (int reader = 0; reader < READERS; reader++) {
            Random random = new Random(reader);
            load.threads.submit(() -> {
                while (!load.ended.get()) {
                    load.ask(engine, WORDS.get(random.nextInt(300)));
                }
            });
        }
        return load;
    }

    /** People who ask without a pause. */
    private final class Load {

        private final ExecutorService threads = Executors.newFixedThreadPool(READERS);
        private final AtomicBoolean ended = new AtomicBoolean();
        private final AtomicLong asked = new AtomicLong();
        private final AtomicLong slowest = new AtomicLong();
        private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

        private void ask(Engine engine, String word) {
            long began = System.nanoTime();
            try {
                engine.searcher()
                        .match(
                                new Query.Word(word, analysis.stem(word)),
                                Filters.NONE,
                                Window.first(10, Window.Sort.RELEVANCE));
            } catch (EngineException e) {
                failures.add(String.valueOf(e.getMessage()));
            }
            asked.incrementAndGet();
            slowest.accumulateAndGet((System.nanoTime() - began) / 1_000_000, Math::max);
        }

        private void awaitQuestions(int many) throws InterruptedException {
            long enough = asked.get() + many;
            while (asked.get() < enough) {
                Thread.sleep(20);
            }
        }

        private void stop() {
            ended.set(true);
            threads.close();
        }

        @Override
        public String toString() {
            return asked + " questions, " + failures.size() + " failed, the slowest took " + slowest + " ms";
        }
    }
}
