package id.simpul.index;

import id.simpul.model.Tsv;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two or three words that stand side by side in a title and say something together: {@code jemput bola}, {@code bank
 * sampah kelurahan}. What many titles have is what many people ask for.
 */
final class Phrases {

    private static final int FEWEST = 2;
    private static final int MOST = 3;
    private static final int SHORTEST_WORD = 3;

    private static final Set<String> SMALL =
            Tsv.resource(Phrases.class, "/id/simpul/text/stopwords.tsv").rows().stream()
                    .map(row -> row.get("word"))
                    .collect(Collectors.toUnmodifiableSet());

    private Phrases() {}

    /** The phrases of a title in small letters, each once; they neither begin nor end with a small word. */
    static List<String> of(String title) {
        List<Token> words = Words.of(title);
        List<String> phrases = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            StringBuilder phrase = new StringBuilder();
            for (int last = first; last < Math.min(words.size(), first + MOST); last++) {
                String word = words.get(last).exact();
                if (last > first && !isBlank(title, words.get(last - 1), words.get(last)) || !isWord(word)) {
                    break;
                }
                phrase.append(last > first ? " " : "").append(word);
                if (last - first + 1 >= FEWEST && isTelling(words.get(first).exact()) && isTelling(word)) {
                    phrases.add(phrase.toString());
                }
            }
        }
        return phrases.stream().distinct().toList();
    }

    private static boolean isBlank(String title, Token before, Token after) {
        return title.substring(before.end(), after.start()).isBlank();
    }

    /** Numbers, names of accounts and the like are nobody's phrase. */
    private static boolean isWord(String word) {
        return word.chars().allMatch(letter -> Character.isLetter(letter) || letter == '-');
    }

    private static boolean isTelling(String word) {
        return word.length() >= SHORTEST_WORD && !SMALL.contains(word);
    }
}
