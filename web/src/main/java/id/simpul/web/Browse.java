package id.simpul.web;

import id.simpul.index.Field;
import id.simpul.index.SearchResult;
import id.simpul.index.SearchResult.Facet;
import id.simpul.index.SearchResult.FacetValue;
import java.util.Comparator;
import java.util.List;

/** Ways into everything that is known, one for each value of a facet. */
public final class Browse {

    private Browse() {}

    /**
     * A way in.
     *
     * @param label what it is called
     * @param entries how many documents it leads to
     * @param address where it leads
     */
    public record Way(String label, long entries, String address) {}

    /** The themes that have documents, the largest first. */
    public static List<Way> themes(SearchResult everything, Labels labels) {
        return values(everything, Field.THEME).stream()
                .map(value -> way(Field.THEME, value, labels))
                .toList();
    }

    /** The provinces that have documents, by name; the nation, if it has any, comes last. */
    public static List<Way> provinces(SearchResult everything, Labels labels) {
        return values(everything, Field.REGION).stream()
                .filter(value -> value.value().length() == 2)
                .sorted(Comparator.comparing((FacetValue value) -> value.value().equals("00"))
                        .thenComparing(value -> labels.facetValue(Field.REGION, value.value())))
                .map(value -> way(Field.REGION, value, labels))
                .toList();
    }

    private static List<FacetValue> values(SearchResult everything, Field field) {
        return everything.facet(field).map(Facet::values).orElse(List.of());
    }

    private static Way way(Field field, FacetValue value, Labels labels) {
        return new Way(labels.facetValue(field, value.value()), value.entries(), Links.browse(field, value.value()));
    }
}
