package id.simpul.replicate;

import id.simpul.index.Analysis;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a text says of problem, group and means, so that two texts meet that share no word: one has a <em>kapal</em>, the
 * other a <em>perahu</em>. The words stand in {@code concepts.tsv}. Safe to share.
 */
final class Concepts {

    /** How much a kind of concept says about two innovations being alike: what is solved first, then how, then for whom. */
    private static final Map<Reason.Side, Double> WEIGHTS =
            Map.of(Reason.Side.PROBLEM, 3.0, Reason.Side.MEANS, 2.0, Reason.Side.GROUP, 1.5);

    /** What is told of less often than this share of what is told of most is mentioned by the way. */
    private static final double BY_THE_WAY = 0.2;

    private static final int MOST_WORDS = 4;

    /** @param name its name in the table, unique within its side */
    record Concept(Reason.Side side, String name) {}

    /** How a text tells of a concept. @param times how often @param words as printed, each once, the first four */
    record Told(int times, List<String> words) {

        Told and(String word) {
            List<String> more = new ArrayList<>(words);
            if (words.size() < MOST_WORDS && !words.contains(word)) {
                more.add(word);
            }
            return new Told(times + 1, List.copyOf(more));
        }
    }

    private final Analysis analysis;
    private final Lexicon<Concept> lexicon;
    private final Map<Concept, Set<String>> stems = new LinkedHashMap<>();
    private final Set<String> vocabulary = new HashSet<>();

    Concepts(Analysis analysis) {
        this.analysis = analysis;
        Lexicon.Builder<Concept> builder = Lexicon.builder();
        for (Tsv.Row row : Tsv.resource(Concepts.class, "concepts.tsv").rows()) {
            Concept concept =
                    new Concept(Reason.Side.valueOf(row.get("kind").toUpperCase(Locale.ROOT)), row.get("concept"));
            for (String phrase : row.list("words")) {
                List<Token> parts = Words.of(phrase);
                builder.add(phrase, concept);
                parts.forEach(part -> vocabulary.add(part.exact()));
                if (parts.size() == 1) {
                    stems.computeIfAbsent(concept, key -> new LinkedHashSet<>())
                            .add(analysis.stem(parts.getFirst().exact()));
                }
            }
        }
        lexicon = builder.build();
    }

    /** The concepts that the texts tell of. */
    Map<Concept, Told> in(List<String> texts) {
        Map<Concept, Told> told = new LinkedHashMap<>();
        for (String text : texts) {
            for (Lexicon.Hit<Concept> hit : lexicon.find(folded(text))) {
                String printed = hit.span().of(text).toLowerCase(Locale.ROOT);
                hit.values()
                        .forEach(concept ->
                                told.merge(concept, new Told(1, List.of(printed)), (one, more) -> one.and(printed)));
            }
        }
        int least = (int) Math.floor(most(told) * BY_THE_WAY);
        told.values().removeIf(one -> one.times() < least);
        return told;
    }

    private static int most(Map<Concept, Told> told) {
        return told.values().stream().mapToInt(Told::times).max().orElse(0);
    }

    /** Stems of the single words that tell of a concept. */
    Set<String> stems(Concept concept) {
        return stems.getOrDefault(concept, Set.of());
    }

    /** How much two texts share, 0 to 1: the cosine of their concepts, weighed by kind and by how much is said of each. */
    static double likeness(Map<Concept, Told> one, Map<Concept, Told> other) {
        double shared = 0;
        for (Map.Entry<Concept, Told> told : one.entrySet()) {
            Told theirs = other.get(told.getKey());
            if (theirs != null) {
                shared += weight(told.getKey(), told.getValue(), one) * weight(told.getKey(), theirs, other);
            }
        }
        double length = length(one) * length(other);
        return length == 0 ? 0 : shared / length;
    }

    /** The shared concepts of a side, those the other tells most of first. */
    static List<Concept> shared(Reason.Side side, Map<Concept, Told> one, Map<Concept, Told> other) {
        return one.keySet().stream()
                .filter(concept -> concept.side() == side && other.containsKey(concept))
                .sorted(Comparator.comparingInt(concept -> -other.get(concept).times()))
                .collect(Collectors.toList());
    }

    private static double length(Map<Concept, Told> told) {
        return Math.sqrt(told.entrySet().stream()
                .mapToDouble(entry -> Math.pow(weight(entry.getKey(), entry.getValue(), told), 2))
                .sum());
    }

    private static double weight(Concept concept, Told told, Map<Concept, Told> all) {
        return WEIGHTS.getOrDefault(concept.side(), 1.0) * Math.sqrt((double) told.times() / most(all));
    }

    /**
     * A word that the table has stays as it is; another becomes its stem if that is there: <em>perahunya</em> meets
     * <em>perahu</em>, but <em>datang</em> does not meet <em>mendatangi</em>.
     */
    private List<Token> folded(String text) {
        return Words.of(text).stream()
                .map(token -> vocabulary.contains(token.exact()) ? token : withStem(token))
                .toList();
    }

    private Token withStem(Token token) {
        return new Token(analysis.stem(token.exact()), token.position(), token.start(), token.end());
    }
}
