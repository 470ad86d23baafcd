package id.simpul.index;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a search is narrowed to: for each field some values, of which an entry must have at least one.
 *
 * @param selected the values by keyword or facet field; a field without values does not narrow
 */
public record Filters(Map<Field, Set<String>> selected) {

    public static final Filters NONE = new Filters(Map.of());

    public Filters {
        Map<Field, Set<String>> copy = new EnumMap<>(Field.class);
        selected.forEach((field, values) -> {
            if (!values.isEmpty()) {
                copy.put(field, java.util.Collections.unmodifiableSet(new LinkedHashSet<>(values)));
            }
        });
        selected = java.util.Collections.unmodifiableMap(copy);
    }

    /** The same filters with these values of the field in place of its own; none lift the filter. */
    public Filters with(Field field, Collection<String> values) {
        Map<Field, Set<String>> changed = new EnumMap<>(Field.class);
        changed.putAll(selected);
        changed.put(field, new LinkedHashSet<>(values));
        return new Filters(changed);
    }

    /** The same filters with this value put in if it is not there, taken out if it is. */
    public Filters toggled(Field field, String value) {
        Set<String> values = new LinkedHashSet<>(values(field));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(field, values);
    }

    /** The values chosen for a field; empty if it does not narrow. */
    public Set<String> values(Field field) {
        return selected.getOrDefault(field, Set.of());
    }

    /** Whether a person has narrowed by any facet. */
    public boolean anyFacet() {
        return selected.keySet().stream().anyMatch(field -> field.type() == Field.Type.FACET);
    }
}
