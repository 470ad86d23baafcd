package id.simpul.benchmarks;

import id.simpul.text.Stems;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Stems all words of a folder's texts, beside Lucene's Indonesian stem filter: {@code StemsBenchmark FOLDER ROUNDS}. In
 * every round each takes a turn of several passes over the same tokens; nanoseconds of processor time per token are
 * printed, the median of the rounds.
 */
public final class StemsBenchmark {

    private static final int PASSES = 20;

    private StemsBenchmark() {}

    /** Runs it; the first round warms up and is not counted. */
    public static void main(String[] args) throws IOException {
        List<String> words = words(Path.of(args[0]));
        int rounds = Integer.parseInt(args[1]);
        System.out.printf(
                "%d tokens, %d different%n", words.size(), Set.copyOf(words).size());

        Stems stems = new Stems(Set.of());
        Map<String, ToIntFunction<List<String>>> contestants = new LinkedHashMap<>();
        contestants.put("ours, as the indexer uses it", tokens -> letters(stems, tokens));
        contestants.put("ours, nothing remembered at first", tokens -> letters(new Stems(Set.of()), tokens));
        contestants.put("Lucene's filter", StemsBenchmark::lucene);

        Map<String, List<Double>> costs = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            contestants.forEach((name, contestant) -> {
                double cost = cost(contestant, words);
                costs.computeIfAbsent(name, key -> new ArrayList<>()).add(cost);
            });
        }
        costs.forEach((name, all) -> System.out.printf(Locale.ROOT, "%7.1f ns a token  %s%n", median(all), name));
    }

    private static double cost(ToIntFunction<List<String>> contestant, List<String> words) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int letters = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            letters += contestant.applyAsInt(words);
        }
        if (letters == 0) {
            throw new IllegalStateException("no stems");
        }
        long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        return (double) time / PASSES / words.size();
    }

    private static int letters(Stems stems, List<String> words) {
        int letters = 0;
        for (String word : words) {
            letters += stems.of(word).length();
        }
        return letters;
    }

    private static int lucene(List<String> words) {
        try (TokenStream stemmed = new IndonesianStemFilter(new WordStream(words), true)) {
            CharTermAttribute term = stemmed.getAttribute(CharTermAttribute.class);
            int letters = 0;
            stemmed.reset();
            while (stemmed.incrementToken()) {
                letters += term.length();
            }
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double median(List<Double> costs) {
        double[] counted =
                costs.stream().skip(1).mapToDouble(Double::doubleValue).sorted().toArray();
        return Arrays.stream(counted).skip(counted.length / 2).findFirst().orElseThrow();
    }

    private static List<String> words(Path folder) throws IOException {
        List<String> words = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Words.of(Files.readString(file)).stream().map(Token::exact).forEach(words::add);
            }
        }
        return words;
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
