package id.simpul.index;

import id.simpul.model.EntryId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an engine found.
 *
 * @param total how many entries match
 * @param matches the wanted part of them, in order
 * @param facets for each facet its values with counts, most frequent first; a facet's own filter does not narrow its
 *     counts, so that several of its values can be chosen
 */
public record Matches(long total, List<Match> matches, Map<Field, List<Count>> facets) {

    public Matches {
        matches = List.copyOf(matches);
        facets = Map.copyOf(facets);
    }

    /**
     * One entry found.
     *
     * @param id its id
     * @param score comparable within one answer only
     */
    public record Match(EntryId id, double score) {

        static Map<EntryId, Double> scores(List<Match> matches) {
            return matches.stream().collect(Collectors.toMap(Match::id, Match::score));
        }
    }

    /** The ids of what was found, in order. */
    public List<EntryId> ids() {
        return matches.stream().map(Match::id).toList();
    }

    /** The scores of what was found. */
    public Map<EntryId, Double> scores() {
        return Match.scores(matches);
    }

    /** A value of a facet and the number of entries that have it. */
    public record Count(String value, long entries) {}
}
