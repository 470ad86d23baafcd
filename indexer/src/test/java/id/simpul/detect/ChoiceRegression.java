package id.simpul.detect;

import id.simpul.model.Taxonomy;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Learns what {@link ChoiceWeights} weighs by: for each answer a {@link SparseRegression} that tells its texts from all others. Words
 * count by how seldom they are: that factor is part of their weight.
 */
public final class ChoiceRegression {

    private static final int FEWEST = 3;
    private static final double COST = 1;
    private static final double WORDS = 1.5;
    private static final String WORD = "word:";

    /** A text with its answer, and how much of each sign shows in it. */
    public record Example(String answer, Map<String, Double> signs) {}

    private ChoiceRegression() {}

    /** The weights by answer and sign. @param places words that are left out: where something happened tells nothing */
    public static Map<String, Map<String, Double>> learn(List<Example> texts, Collection<String> places) {
        Map<String, Integer> often = new HashMap<>();
        texts.forEach(text -> text.signs().keySet().forEach(sign -> often.merge(sign, 1, Integer::sum)));
        places.forEach(place -> often.remove(WORD + place));
        Map<String, Double> factors = new HashMap<>();
        often.forEach((sign, count) ->
                factors.put(sign, sign.startsWith(WORD) ? WORDS * (1 + Math.log((double) texts.size() / count)) : 1));
        List<Map<String, Double>> examples = texts.stream()
                .map(text -> {
                    Map<String, Double> scaled = new HashMap<>();
                    text.signs().forEach((sign, much) -> scaled.put(sign, much * factors.getOrDefault(sign, 0.0)));
                    return scaled;
                })
                .toList();
        Set<String> answers = new TreeSet<>(texts.stream().map(Example::answer).toList());
        Map<String, Map<String, Double>> learned = new TreeMap<>();
        for (String answer : answers) {
            Map<String, Double> weights = new TreeMap<>();
            new SparseRegression(FEWEST, COST)
                    .learn(
                            examples,
                            texts.stream()
                                    .map(text -> text.answer().equals(answer))
                                    .toList())
                    .forEach((sign, weight) -> weights.put(sign, weight * factors.getOrDefault(sign, 1.0)));
            learned.put(answer, weights);
        }
        return learned;
    }

    /** The words of which the names of regions are made. */
    public static Set<String> places(Taxonomy taxonomy) {
        return taxonomy.regions().all().stream()
                .flatMap(region -> Stream.of(region.name(), region.shortName()))
                .flatMap(name -> Words.of(name).stream())
                .map(Token::exact)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Writes a table of weights, its comments kept. @param column what the answers are called in it */
    public static void write(Path table, String column, Map<String, Map<String, Double>> learned) throws IOException {
        StringBuilder text = new StringBuilder(column + "\tsign\tweight\n");
        Files.readAllLines(table).stream()
                .filter(line -> line.startsWith("#"))
                .forEach(line -> text.append(line).append('\n'));
        learned.forEach((answer, weights) -> weights.forEach(
                (sign, weight) -> text.append(String.format(Locale.ROOT, "%s\t%s\t%.2f%n", answer, sign, weight))));
        Files.writeString(table, text.toString());
    }
}
