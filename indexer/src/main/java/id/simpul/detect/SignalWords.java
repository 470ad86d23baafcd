package id.simpul.detect;

import id.simpul.model.Tsv;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of which the figures beside a cue are made, from {@code signal-words.tsv}, and patterns that name them by sort:
 * {@code \d+ @unit} is a figure and any word of the sort {@code unit}. Immutable.
 *
 * @param sorts the words of each sort, lower or upper case as the table has them
 */
record SignalWords(Map<String, List<String>> sorts) {

    private static final Pattern SORT = Pattern.compile("@(\\p{Ll}+(?:-\\p{Ll}+)*)");

    /** The words that come with the program. */
    static SignalWords builtIn() {
        Map<String, List<String>> sorts = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(SignalWords.class, "signal-words.tsv").rows()) {
            sorts.put(row.get("sort"), row.list("words"));
        }
        return new SignalWords(Collections.unmodifiableMap(sorts));
    }

    /** @throws IllegalArgumentException if the table has no such sort */
    List<String> of(String sort) {
        List<String> words = sorts.get(sort);
        if (words == null) {
            throw new IllegalArgumentException("not in signal-words.tsv: " + sort);
        }
        return words;
    }

    /**
     * The pattern with the words of each sort in the place of its name, longer ones first; large and small letters are one
     * if the flags say so.
     *
     * @throws IllegalArgumentException if the table has no such sort
     */
    Pattern pattern(String template, int flags) {
        return Pattern.compile(SORT.matcher(template).replaceAll(this::words), flags);
    }

    /** Between brackets, so that what the template says behind the name holds for all of it. */
    private String words(MatchResult sort) {
        return Matcher.quoteReplacement("(?:" + Alternatives.of(of(sort.group(1))) + ")");
    }
}
