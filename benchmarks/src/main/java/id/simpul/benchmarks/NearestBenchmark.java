package id.simpul.benchmarks;

import id.simpul.index.Credentials;
import id.simpul.index.Embedder;
import id.simpul.index.Engine;
import id.simpul.index.Field;
import id.simpul.index.Fields;
import id.simpul.index.Filters;
import id.simpul.index.Meaning;
import id.simpul.index.Near;
import id.simpul.model.EntryId;
import id.simpul.model.Origin;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How long it takes to find the hundred nearest of so many passages, beside a plain loop over all of them in memory, which
 * is exact: {@code NearestBenchmark LOCATION DOCUMENTS PASSAGES DIMENSIONS QUESTIONS}. Makes an index at the location, which
 * must be empty, of documents with so many passages each; the vectors are made up: some way from one of 2,000 centres. Prints
 * milliseconds of wall time, and how many of the hundred the engine finds. The first questions warm up and are not counted.
 */
public final class NearestBenchmark {

    private static final int CENTRES = 2_000;
    private static final double SPREAD = 0.8;
    private static final int SIZE = 100;
    private static final int WARM_UP = 50;
    private static final int BATCH = 5_000;

    private NearestBenchmark() {}

    /** Runs it. */
    public static void main(String[] args) {
        int documents = Integer.parseInt(args[1]);
        int passages = Integer.parseInt(args[2]);
        MadeUp model = new MadeUp(Integer.parseInt(args[3]));
        Optional<Embedder> embedder = Optional.of(model);
        Meaning meaning = new Meaning(model);
        try (Engine engine = Engine.at(URI.create(args[0]), new Credentials.None(), Taxonomy.builtIn(), embedder)) {
            long start = System.nanoTime();
            List<List<byte[]>> all = new ArrayList<>(documents);
            for (int i = 0; i < documents; i++) {
                SourceDocument document = document(i, passages);
                engine.indexer().add(document);
                all.add(meaning.vectors(document));
                if (i % BATCH == BATCH - 1) {
                    engine.indexer().commit();
                }
            }
            engine.indexer().commit();
            System.out.printf(
                    Locale.ROOT,
                    "%d documents, %d passages, %d dimensions: made in %.0f s%n",
                    documents,
                    documents * passages,
                    model.model().dimensions(),
                    (System.nanoTime() - start) / 1e9);
            ask(engine, meaning, all, Integer.parseInt(args[4]));
        }
    }

    private static void ask(Engine engine, Meaning meaning, List<List<byte[]>> all, int questions) {
        Filters filters =
                Filters.NONE.with(Field.TYPE, List.of(Fields.DOCUMENT)).with(Field.COPY, List.of("no"));
        List<Double> ours = new ArrayList<>();
        List<Double> loop = new ArrayList<>();
        double found = 0;
        for (int i = -WARM_UP; i < questions; i++) {
            byte[] question = meaning.vector("question " + i).orElseThrow();
            long start = System.nanoTime();
            List<Near> near = engine.searcher().nearest(question, filters, SIZE);
            long middle = System.nanoTime();
            Set<EntryId> exact = exact(question, all);
            long end = System.nanoTime();
            if (i >= 0) {
                ours.add((middle - start) / 1e6);
                loop.add((end - middle) / 1e6);
                found += near.stream().filter(one -> exact.contains(one.id())).count() / (double) exact.size();
            }
        }
        print("engine", ours);
        print("loop", loop);
        System.out.printf(Locale.ROOT, "of the %d nearest, found %.4f%n", SIZE, found / questions);
    }

    private static void print(String name, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-7s p50 %.1f ms  p95 %.1f ms%n",
                name,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100));
    }

    private static Set<EntryId> exact(byte[] question, List<List<byte[]>> all) {
        Map<Integer, Double> best = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            double cosine = -1;
            for (byte[] passage : all.get(i)) {
                cosine = Math.max(cosine, cosine(question, passage));
            }
            best.put(i, cosine);
        }
        return best.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(SIZE)
                .map(entry -> EntryId.ofDocid("d" + entry.getKey()))
                .collect(Collectors.toSet());
    }

    private static double cosine(byte[] one, byte[] other) {
        int dot = 0;
        int ones = 0;
        int others = 0;
        for (int i = 0; i < one.length; i++) {
            dot += one[i] * other[i];
            ones += one[i] * one[i];
            others += other[i] * other[i];
        }
        return dot / Math.sqrt((double) ones * others);
    }

    private static SourceDocument document(int number, int passages) {
        String docid = "d" + number;
        return new SourceDocument(
                EntryId.ofDocid(docid),
                docid,
                new Origin(URI.create("file:///" + docid), "text/plain", 1, "00".repeat(32)),
                docid,
                "id",
                IntStream.rangeClosed(1, passages)
                        .mapToObj(page -> new Page(page, docid + " halaman " + page))
                        .toList(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** A model without meaning: the vector of a text follows from its characters, and is the same every time. */
    private record MadeUp(Model model, float[][] centres) implements Embedder {

        MadeUp(int dimensions) {
            this(new Model("made-up", "made-up-" + dimensions, dimensions, -1, 1), new float[CENTRES][]);
            Random random = new Random(CENTRES);
            for (int i = 0; i < CENTRES; i++) {
                centres[i] = around(new float[dimensions], 1, random);
            }
        }

        @Override
        public float[] query(String text) {
            Random random = new Random(text.hashCode() * 31L);
            return around(centres[random.nextInt(CENTRES)], SPREAD, random);
        }

        @Override
        public List<Passage> passages(List<String> pages, int most) {
            return IntStream.range(0, pages.size())
                    .mapToObj(page -> new Passage(page, 0, pages.get(page).length()))
                    .toList();
        }

        @Override
        public List<float[]> vectors(List<String> passages) {
            return passages.stream().map(this::query).toList();
        }

        private static float[] around(float[] centre, double spread, Random random) {
            float[] vector = new float[centre.length];
            for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) (centre[i] + spread * random.nextGaussian());
            }
            return vector;
        }
    }
}
