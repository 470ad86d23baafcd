package id.simpul.index;

import id.simpul.model.EntryId;
import java.util.List;
import java.util.Map;

/**
 * Entries that share rare words with a text.
 *
 * @param matches the entries, most alike first
 * @param terms the stems that were compared and how much each counts (its frequency in the text times its rarity in the
 *     index), heaviest first; those of one entry only and those of every third are left out
 */
public record Alike(List<Matches.Match> matches, List<Term> terms) {

    public Alike {
        matches = List.copyOf(matches);
        terms = List.copyOf(terms);
    }

    /** The ids of the entries, in order. */
    public List<EntryId> ids() {
        return matches.stream().map(Matches.Match::id).toList();
    }

    /** The scores of the entries. */
    public Map<EntryId, Double> scores() {
        return Matches.Match.scores(matches);
    }

    /** A stem and its weight. */
    public record Term(String stem, double weight) {}
}
