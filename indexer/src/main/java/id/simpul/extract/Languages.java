package id.simpul.extract;

import id.simpul.model.Tsv;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells the language of a text by its function words, which stand in {@code function-words.tsv}. */
final class Languages {

    /** The answer if the text does not say enough. */
    static final String UNKNOWN = "und";

    private static final int ENOUGH_TEXT = 5_000;
    private static final int FEWEST_HITS = 4;
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
        Map<String, Integer> hits = new LinkedHashMap<>();
        for (Token word : words) {
            languagesOf
                    .getOrDefault(word.exact(), List.of())
                    .forEach(language -> hits.merge(language, 1, Integer::sum));
        }
        String best = UNKNOWN;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> entry : hits.entrySet()) {
            if (entry.getValue() > most) {
                second = most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        boolean sure = most >= FEWEST_HITS && most >= words.size() * LEAST_SHARE && most >= second * CLEARLY;
        return sure ? best : UNKNOWN;
    }
}
