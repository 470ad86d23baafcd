package id.simpul.index;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A word of the index.
 *
 * @param word the folded word
 * @param entries in how many entries it stands, at least, 1 or more
 * @param edits how many letters must be put in, left out, replaced or swapped with their neighbour to get there, 0 to 2
 */
public record KnownWord(String word, long entries, int edits) {

    /** Where words are looked for: the exact forms, never the stems. */
    public static final List<Field> FIELDS = List.of(Field.TITLE, Field.NAME, Field.PLACE, Field.BODY);

    /**
     * The words nearest to one, of equally near ones the most frequent first.
     *
     * @param entries words of the index with the number of entries that have them
     * @param size how many at most
     */
    public static List<KnownWord> nearest(String word, Map<String, Long> entries, int size) {
        return entries.entrySet().stream()
                .map(found -> new KnownWord(found.getKey(), found.getValue(), Edits.between(word, found.getKey())))
                .sorted(Comparator.comparingInt(KnownWord::edits)
                        .thenComparing(
                                Comparator.comparingLong(KnownWord::entries).reversed())
                        .thenComparing(KnownWord::word))
                .limit(size)
                .toList();
    }
}
