package id.simpul.model;

import java.time.Instant;
import java.util.List;

/**
 * The themes that a person said a document has. They stand instead of what the machine read; as nobody read them anywhere,
 * they have no quote and are no {@link Finding}.
 *
 * @param themes the themes, the main one first, each once; empty if the document has none of them
 * @param decision number of the decision
 * @param at when it was made
 */
public record DecidedThemes(List<Theme> themes, long decision, Instant at) {

    /** As many themes as a document can have. */
    public static final int MOST = 3;

    /** @throws IllegalArgumentException if there are more than {@link #MOST}, or one twice */
    public DecidedThemes {
        themes = List.copyOf(themes);
        if (themes.size() > MOST || themes.stream().distinct().count() < themes.size()) {
            throw new IllegalArgumentException("no themes of one document: " + themes);
        }
    }
}
