package id.simpul.text;

import java.util.Set;

/**
 * Words that a question may hold without asking for them. They are left out of a question as long as other words
 * remain; they stay in the index.
 *
 * @param words the words, folded
 */
public record StopWords(Set<String> words) {

    public StopWords {
        words = Set.copyOf(words);
    }

    /** Whether the folded word is one of them. */
    public boolean contains(String word) {
        return words.contains(word);
    }
}
