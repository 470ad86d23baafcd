package id.simpul.detect;

import id.simpul.model.Tsv;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Reads Indonesian number words: {@code dua ribu dua puluh empat} is 2024. Immutable.
 *
 * @param parts what each word does to the number so far
 */
record SpelledNumbers(Map<String, Part> parts) {

    /** How a word builds a number: {@code plus} and {@code unit} add, {@code times} multiplies the last digit. */
    record Part(int value, String kind) {}

    /** The words that come with the program. */
    static SpelledNumbers builtIn() {
        Map<String, Part> parts = new HashMap<>();
        for (Tsv.Row row :
                Tsv.resource(SpelledNumbers.class, "spelled-numbers.tsv").rows()) {
            parts.put(row.get("word"), new Part(Integer.parseInt(row.get("value")), row.get("kind")));
        }
        return new SpelledNumbers(Map.copyOf(parts));
    }

    /** A regular expression for one or more number words. */
    String pattern() {
        return "(?:(?:" + String.join("|", parts.keySet()) + ")(?!\\p{L})\\s*)+";
    }

    /** The number that the words spell; empty if one of them is no number word. */
    OptionalInt read(String words) {
        int total = 0;
        int current = 0;
        for (Token token : Words.of(words)) {
            Part part = parts.get(token.exact());
            if (part == null) {
                return OptionalInt.empty();
            }
            boolean times = part.kind().equals("times");
            if (part.value() == 1000) {
                total += times ? Math.max(1, current) * 1000 : 1000;
                current = 0;
            } else if (times) {
                int digit = current % 10;
                current += digit * (part.value() - 1);
            } else {
                current += part.value();
            }
        }
        return total + current > 0 ? OptionalInt.of(total + current) : OptionalInt.empty();
    }
}
