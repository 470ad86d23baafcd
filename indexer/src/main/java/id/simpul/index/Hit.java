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
 */
public record Hit(Entry entry, double score, List<Snippet> snippets, long copies) {

    public Hit {
        snippets = List.copyOf(snippets);
    }
}
