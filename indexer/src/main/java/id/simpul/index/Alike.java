package id.simpul.index;

import java.util.List;

/**
 * Entries that share rare words with a text.
 *
 * @param matches the entries, most alike first
 * @param terms the stems, those of one entry only and those of every third left out, that were compared and how much each counts (its frequency in the text times its rarity in
 *     the index), heaviest first
 */
public record Alike(List<Matches.Match> matches, List<Term> terms) {

    public Alike {
        matches = List.copyOf(matches);
        terms = List.copyOf(terms);
    }

    /** A stem and its weight. */
    public record Term(String stem, double weight) {}
}
