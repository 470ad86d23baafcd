package id.simpul.index;

import id.simpul.model.Entry;
import java.util.List;

/**
 * An entry found, with the words that show why.
 *
 * @param entry the document or innovation
 * @param score its rank value; comparable within one result only
 * @param snippets stretches of its text that answer the question, best first; without a question its beginning
 * @param copies how many copies of it are known, itself not counted
 * @param found what of the question it has
 */
public record Hit(Entry entry, double score, List<Snippet> snippets, long copies, Found found) {

    /** What of a question an entry has. */
    public enum Found {
        /** Its words. */
        BY_WORDS,
        /** None of its words, or too few; a passage that means something near, a model says. Its snippet begins there. */
        BY_MEANING
    }

    public Hit {
        snippets = List.copyOf(snippets);
    }

    /** An entry that has the words. */
    public Hit(Entry entry, double score, List<Snippet> snippets, long copies) {
        this(entry, score, snippets, copies, Found.BY_WORDS);
    }
}
