package id.simpul.index;

import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds entries. Sees what the same engine committed at once, and what other processes commit within a second. Safe to
 * share between threads.
 */
public interface Searcher {

    /** So many entries are asked for at once: an engine on another machine answers ten as quickly as one. */
    int TOGETHER = 20;

    /** So many values that begin alike are looked through: enough for three letters, and quick for one. */
    int LOOKED_THROUGH = 20_000;

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
     * The entries with a passage that points most nearly the same way as a vector, nearest first; equally near ones by id.
     * None in an index that was made without a model.
     *
     * @param vector as {@link Meaning} makes it, with the model that the index was made with
     * @param filters where to look
     * @param size how many at most, 1 to 1,000
     * @throws EngineException if the engine cannot answer
     */
    List<Near> nearest(byte[] vector, Filters filters, int size);

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
     * How many entries have each of these values, to the letter; a value that none has is counted as 0.
     *
     * @param field one of keywords or a facet
     * @throws EngineException if the engine cannot answer
     */
    Map<String, Long> count(Field field, List<String> values);

    /**
     * The values of a field that begin so, the most frequent first, equally frequent ones in order. Of very many the first
     * in order are looked at, no more than {@value #LOOKED_THROUGH}.
     *
     * @param field one of {@link Field.Type#PHRASE}
     * @param start the beginning, letters and blanks
     * @param size how many at most
     * @throws EngineException if the engine cannot answer
     */
    List<Matches.Count> beginning(Field field, String start, int size);

    /**
     * The entries of these ids, in their order, without those that are not there. All are in memory at once: see
     * {@link #stream}.
     *
     * @throws EngineException if the engine cannot answer
     */
    List<Entry> get(List<EntryId> ids);

    /** The entry of this id, if there is one. @throws EngineException if the engine cannot answer */
    default Optional<Entry> get(EntryId id) {
        return get(List.of(id)).stream().findFirst();
    }

    /**
     * The entries of these ids, in their order, without those that are not there; read a few at a time, as they are taken.
     *
     * @throws EngineException while they are taken, if the engine cannot answer
     */
    default Stream<Entry> stream(List<EntryId> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + TOGETHER)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + TOGETHER)))
                .flatMap(some -> get(some).stream());
    }
}
