package id.simpul.index;

import java.util.List;

/**
 * Words of a question that were looked for in other ways too.
 *
 * @param typed the words, folded, as they stand in the question
 * @param also the other ways as people write them
 */
public record Expansion(String typed, List<String> also) {

    public Expansion {
        also = List.copyOf(also);
    }
}
