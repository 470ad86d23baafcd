package id.simpul.index;

import java.util.List;
import java.util.Optional;

/**
 * What was made of a question beyond its words: everything that the reader should be told of and can undo.
 *
 * @param expansions words that were looked for in other ways too
 * @param suggestions filters that the question's words speak of and that are not chosen
 * @param correction what the reader may have meant instead
 */
public record Understood(List<Expansion> expansions, List<Suggestion> suggestions, Optional<Correction> correction) {

    /** Nothing beyond the words. */
    public static final Understood NOTHING = new Understood(List.of(), List.of(), Optional.empty());

    public Understood {
        expansions = List.copyOf(expansions);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * A filter to choose.
     *
     * @param entries how many of the entries found it would leave, 1 or more
     */
    public record Suggestion(Field field, String value, long entries) {}

    /**
     * The question with other words in place of unknown ones.
     *
     * @param text the mended question
     * @param applied whether the result answers it, because nothing matched as typed; else it is an offer
     */
    public record Correction(String text, boolean applied) {}
}
