package id.simpul.index;

import java.util.List;
import java.util.Optional;

/**
 * The answer to a request.
 *
 * @param request what was asked; filters typed as words are among its filters, no longer in its text
 * @param total how many entries there are to page through
 * @param byMeaning how many of them do not have the words, and are there because a model says that they mean something
 *     near; 0 without a model
 * @param hits the wanted page of them
 * @param facets every facet that has values, with counts of the entries that have the words
 * @param relaxed set if few or no entries have all the words, so that those with some are shown behind them
 * @param understood what was made of the question beyond its words
 */
public record SearchResult(
        SearchRequest request,
        long total,
        long byMeaning,
        List<Hit> hits,
        List<Facet> facets,
        Optional<Relaxed> relaxed,
        Understood understood) {

    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }

    /** An answer by words alone. */
    public SearchResult(
            SearchRequest request,
            long total,
            List<Hit> hits,
            List<Facet> facets,
            Optional<Relaxed> relaxed,
            Understood understood) {
        this(request, total, 0, hits, facets, relaxed, understood);
    }

    /** An answer to the very words of the question. */
    public SearchResult(
            SearchRequest request, long total, List<Hit> hits, List<Facet> facets, Optional<Relaxed> relaxed) {
        this(request, total, hits, facets, relaxed, Understood.NOTHING);
    }

    /** The question that is answered: the mended one if it was mended, else as typed. */
    public String answered() {
        return understood
                .correction()
                .filter(Understood.Correction::applied)
                .map(Understood.Correction::text)
                .orElse(request.text());
    }

    /** How many pages there are that can be opened; 0 if nothing matches. */
    public int pages() {
        long reachable = Math.min(total, Window.DEEPEST);
        return Math.toIntExact((reachable + request.size() - 1) / request.size());
    }

    /** The facet of this field, if it has values. */
    public Optional<Facet> facet(Field field) {
        return facets.stream().filter(facet -> facet.field() == field).findFirst();
    }

    /**
     * A field one can narrow by.
     *
     * @param values its values, most frequent first; chosen ones are always among them
     */
    public record Facet(Field field, List<FacetValue> values) {

        public Facet {
            values = List.copyOf(values);
        }
    }

    /**
     * @param value the value as it stands in the index and in addresses
     * @param entries how many entries it would show
     * @param chosen whether the request narrows to it
     */
    public record FacetValue(String value, long entries, boolean chosen) {}

    /**
     * Few entries or none have all the words, so those that have some are shown behind them.
     *
     * @param words the words of the question
     * @param complete how many entries have all the words; they come first
     */
    public record Relaxed(List<String> words, long complete) {

        public Relaxed {
            words = List.copyOf(words);
        }
    }
}
