package id.simpul.ingest;

import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a text quotes at length. A release that is retold in other words keeps its quotations.
 *
 * @param hashes a number for each quotation
 */
public record Quotations(Set<Long> hashes) {

    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"\n]{40,1500})[”\"]");

    /** Shorter ones are said by many. */
    private static final int FEWEST_WORDS = 12;

    public Quotations {
        hashes = Set.copyOf(hashes);
    }

    /** The quotations of a text that have twelve words or more. */
    public static Quotations of(String text) {
        Set<Long> hashes = new HashSet<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            List<String> words =
                    Words.of(quoted.group(1)).stream().map(Token::exact).toList();
            if (words.size() >= FEWEST_WORDS) {
                hashes.add(words.stream()
                        .mapToLong(word -> word.hashCode())
                        .reduce(1, (all, word) -> Sketch.mix(all * 31 + word)));
            }
        }
        return new Quotations(hashes);
    }

    /** The share of the shorter list that stands in both, 0 to 1; 0 if one quotes nothing. */
    public double shared(Quotations other) {
        int fewer = Math.min(hashes.size(), other.hashes.size());
        return fewer == 0 ? 0 : hashes.stream().filter(other.hashes::contains).count() / (double) fewer;
    }

    /** The numbers in a form that {@link #decode} reads. */
    String encoded() {
        return hashes.stream().sorted().map(Long::toHexString).collect(Collectors.joining(" "));
    }

    /** Reads {@link #encoded}. */
    static Quotations decode(String encoded) {
        return new Quotations(
                encoded.isEmpty()
                        ? Set.of()
                        : Arrays.stream(encoded.split(" "))
                                .map(hash -> Long.parseUnsignedLong(hash, 16))
                                .collect(Collectors.toSet()));
    }
}
