package id.simpul.index;

import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds entries. Sees what the same engine committed at once, and what other processes commit within a second. Safe to
 * share between threads.
 */
public interface Searcher {

    /**
     * The entries that match, narrowed by the filters, in the window's order.
     *
     * @throws EngineException if the engine cannot answer
     */
    Matches match(Query query, Filters filters, Window window);

    /**
     * The entries whose body shares rare words with a text.
     *
     * @param stems the stems of the text with the number of times each occurs
     * @param filters where to look
     * @param size how many at most, 1 to 1,000
     * @throws EngineException if the engine cannot answer
     */
    Alike alike(Map<String, Integer> stems, Filters filters, int size);

    /**
     * The words of titles, names, places and bodies that are written nearly like this one, itself among them if it is
     * there. All of them begin with the same letter: hardly anybody mistypes the first one.
     *
     * @param word a folded word
     * @param edits how many letters may differ, 1 or 2
     * @param size how many at most; the nearest come first, of equally near ones the most frequent
     * @throws EngineException if the engine cannot answer
     */
    List<KnownWord> near(String word, int edits, int size);

    /**
     * The entry of this id, if there is one.
     *
     * @throws EngineException if the engine cannot answer
     */
    Optional<Entry> get(EntryId id);
}
