package id.simpul.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The themes, in the order of their table. */
public final class Themes {

    private final Map<String, Theme> bySlug;

    private Themes(Map<String, Theme> bySlug) {
        this.bySlug = bySlug;
    }

    /** @param table columns slug, label_id, label_en, scope */
    public static Themes of(Tsv table) {
        Map<String, Theme> bySlug = new LinkedHashMap<>();
        for (Tsv.Row row : table.rows()) {
            bySlug.put(
                    row.get("slug"),
                    new Theme(row.get("slug"), row.get("label_id"), row.get("label_en"), row.get("scope")));
        }
        return new Themes(bySlug);
    }

    /** The theme of this slug, if there is one. */
    public Optional<Theme> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** Every theme, in the order of the table. */
    public List<Theme> all() {
        return List.copyOf(bySlug.values());
    }
}
