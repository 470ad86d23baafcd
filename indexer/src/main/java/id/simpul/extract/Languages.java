package id.simpul.extract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.simpul.model.Tsv;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the language of a text by its function words, which stand in {@code function-words.tsv}. */
final class Languages {

    /** The answer if the text does not say enough. */
    static final String UNKNOWN = "und";

    private static final int ENOUGH_TEXT = 5_000;
    private static final int FEWEST_DIFFERENT = 3;
    private static final double LEAST_SHARE = 0.05;
    private static final double CLEARLY = 1.5;

    private final Map<String, List<String>> languagesOf = new HashMap<>();

    /** @param table columns language, words; a word may stand under several languages */
    Languages(Tsv table) {
        for (Tsv.Row row : table.rows()) {
            for (String word : row.list("words")) {
                languagesOf.merge(Words.fold(word), List.of(row.get("language")), (known, more) -> {
                    return List.of(known.getFirst(), more.getFirst());
                });
            }
        }
    }

    /** The language's ISO code, {@code und} if it is none of those known or too little is said. */
    String of(String text) {
        List<Token> words = Words.of(text.substring(0, Math.min(text.length(), ENOUGH_TEXT)));
        Map<String, List<String>> hits = words.stream()
                .map(Token::exact)
                .flatMap(word ->
                        languagesOf.getOrDefault(word, List.of()).stream().map(of -> Map.entry(of, word)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        List<Map.Entry<String, List<String>>> byHits = hits.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .toList();
        if (byHits.isEmpty()) {
            return UNKNOWN;
        }
        List<String> most = byHits.getFirst().getValue();
        int second = byHits.size() > 1 ? byHits.get(1).getValue().size() : 0;
        boolean sure = most.size() >= words.size() * LEAST_SHARE
                && most.stream().distinct().count() >= FEWEST_DIFFERENT
                && most.size() >= second * CLEARLY;
        return sure ? byHits.getFirst().getKey() : UNKNOWN;
    }
}
