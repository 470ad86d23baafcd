package id.simpul.index;

import id.simpul.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mends what was mistyped, with the index's own words. Numbers, years, whatever else holds a digit,
 * and names of regions stay as they are; so does what stands in quotes. Safe to share.
 */
final class Corrections {

    /** Shorter words have too many neighbours. */
    private static final int SHORTEST = 4;

    /** Words from this length on may differ in two letters. */
    private static final int LONG = 7;

    /** A word so much rarer than its neighbour is more likely mistyped there too. */
    private static final int RARER = 50;

    private static final int CANDIDATES = 5;

    private final Searcher searcher;
    private final Analysis analysis;

    Corrections(Searcher searcher, Analysis analysis) {
        this.searcher = searcher;
        this.analysis = analysis;
    }

    /** The text with other words in place of unknown ones; empty if there is nothing to mend. */
    Optional<String> of(String text, Question question) {
        Map<String, String> better = new HashMap<>();
        for (Query.Word word : question.plainWords()) {
            better(word).ifPresent(known -> better.put(word.exact(), known));
        }
        if (better.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder mended = new StringBuilder(text);
        for (Token token : analysis.words(text).reversed()) {
            String known = better.get(token.exact());
            if (known != null) {
                mended.replace(token.start(), token.end(), known);
            }
        }
        return Optional.of(mended.toString());
    }

    private Optional<String> better(Query.Word word) {
        String typed = word.exact();
        if (typed.length() < SHORTEST || !typed.chars().allMatch(Character::isLetter) || analysis.isName(typed)) {
            return Optional.empty();
        }
        List<KnownWord> near = searcher.near(typed, typed.length() < LONG ? 1 : 2, CANDIDATES);
        long there = near.stream()
                .filter(known -> known.edits() == 0)
                .mapToLong(KnownWord::entries)
                .sum();
        boolean elsewhere = there == 0 && matches(word);
        return near.stream()
                .filter(known -> known.edits() > 0)
                .filter(known -> there == 0 || known.edits() == 1 && known.entries() >= RARER * there)
                .filter(known -> !elsewhere || known.edits() == 1 && !isForm(known.word(), word))
                .map(KnownWord::word)
                .findFirst();
    }

    /** Whether other forms of the word are there. */
    private boolean matches(Query.Word word) {
        return searcher.match(word, Filters.NONE, Window.first(0, Window.Sort.ID))
                        .total()
                > 0;
    }

    private boolean isForm(String known, Query.Word word) {
        return analysis.stem(known).equals(word.stem());
    }
}
