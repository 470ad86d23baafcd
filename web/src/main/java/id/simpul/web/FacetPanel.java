package id.simpul.web;

import id.simpul.index.Field;
import id.simpul.index.Filters;
import id.simpul.index.SearchRequest;
import id.simpul.index.SearchResult;
import id.simpul.index.SearchResult.FacetValue;
import id.simpul.index.Understood;
import id.simpul.model.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a result can be narrowed by, and what it is narrowed by.
 *
 * @param groups one group of choices for each facet that offers any
 * @param chips what is chosen, each with the way to lift it
 */
public record FacetPanel(List<Group> groups, List<Chip> chips) {

    /** Choices that are shown before the reader asks for more. */
    private static final int SHOWN = 8;

    /**
     * The choices of one facet.
     *
     * @param shown those to show at once, the chosen ones among them
     * @param more the others
     */
    public record Group(Field field, List<Choice> shown, List<Choice> more) {

        /** Whether the reader has chosen here. */
        public boolean chosen() {
            return shown.stream().anyMatch(Choice::chosen);
        }
    }

    /**
     * A value to choose, or to give up.
     *
     * @param value the value as in addresses
     * @param entries how many entries it would show
     * @param address where choosing, or giving up, leads
     * @param nested whether it lies inside the choice before it
     */
    public record Choice(Field field, String value, long entries, boolean chosen, String address, boolean nested) {

        /** A name for the link, the same before and after choosing. */
        public String id() {
            return "f-" + field.key() + "-" + value.replaceAll("[^\\p{L}\\p{N}]+", "-");
        }
    }

    /** A chosen value and the address without it. */
    public record Chip(Field field, String value, String address) {}

    /** The panel for an answer. */
    public static FacetPanel of(SearchResult result) {
        SearchRequest request = result.request();
        List<Group> groups =
                result.facets().stream().map(facet -> group(facet, request)).toList();
        List<Chip> chips = Field.of(Field.Type.FACET)
                .flatMap(field -> request.filters().values(field).stream()
                        .map(value -> new Chip(
                                field,
                                value,
                                Links.search(request.with(request.filters().toggled(field, value))))))
                .toList();
        return new FacetPanel(groups, chips);
    }

    /** The request narrowed to what its words speak of. */
    public static SearchRequest narrowed(SearchRequest request, Understood.Suggestion suggestion) {
        return request.with(request.filters().with(suggestion.field(), List.of(suggestion.value())));
    }

    /** The address of the same question with no facet chosen. */
    public static String cleared(SearchRequest request) {
        return Links.search(
                request.with(Filters.NONE.with(Field.TYPE, request.filters().values(Field.TYPE))));
    }

    private static Group group(SearchResult.Facet facet, SearchRequest request) {
        Field field = facet.field();
        List<FacetValue> values = switch (field) {
            case REGION -> regions(facet.values());
            case YEAR ->
                facet.values().stream()
                        .sorted(Comparator.comparing(FacetValue::value).reversed())
                        .toList();
            default -> facet.values();
        };
        List<Choice> shown = new ArrayList<>();
        List<Choice> more = new ArrayList<>();
        for (FacetValue value : values) {
            Choice choice = choice(field, value, request);
            (shown.size() < SHOWN || value.chosen() || choice.nested() ? shown : more).add(choice);
        }
        // One choice alone behind "more" is longer than the choice itself.
        if (more.size() == 1) {
            shown.addAll(more);
            more.clear();
        }
        return new Group(field, shown, more);
    }

    private static Choice choice(Field field, FacetValue value, SearchRequest request) {
        boolean nested = field == Field.REGION && value.value().length() > 2;
        Filters filters = field == Field.REGION
                ? toggledRegion(request.filters(), value.value())
                : request.filters().toggled(field, value.value());
        return new Choice(
                field, value.value(), value.entries(), value.chosen(), Links.search(request.with(filters)), nested);
    }

    /** Provinces, and below a province that is chosen (or in which one is) its kabupaten and kota. */
    private static List<FacetValue> regions(List<FacetValue> values) {
        Set<String> opened = new LinkedHashSet<>();
        values.stream().filter(FacetValue::chosen).forEach(value -> opened.add(province(value.value())));
        List<FacetValue> ordered = new ArrayList<>();
        for (FacetValue province : values) {
            if (province.value().length() > 2) {
                continue;
            }
            ordered.add(province);
            if (opened.remove(province.value())) {
                values.stream()
                        .filter(value -> value.value().startsWith(province.value() + "."))
                        .forEach(ordered::add);
            }
        }
        values.stream()
                .filter(value -> value.chosen() && !ordered.contains(value))
                .forEach(ordered::add);
        return ordered;
    }

    /** A narrow region takes the place of its province and the other way round: both at once would mean the wide one. */
    private static Filters toggledRegion(Filters filters, String code) {
        Filters toggled = filters.toggled(Field.REGION, code);
        if (!toggled.values(Field.REGION).contains(code) || code.equals(Region.NATIONAL)) {
            return toggled;
        }
        List<String> kept = toggled.values(Field.REGION).stream()
                .filter(other -> other.equals(code) || !(code.startsWith(other + ".") || other.startsWith(code + ".")))
                .toList();
        return toggled.with(Field.REGION, kept);
    }

    private static String province(String code) {
        return code.substring(0, Math.min(2, code.length()));
    }
}
