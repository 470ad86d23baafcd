package id.simpul.web;

import id.simpul.index.Field;
import id.simpul.model.Confidence;
import id.simpul.model.Kind;
import id.simpul.model.Region;
import id.simpul.model.Taxonomy;
import id.simpul.model.Theme;

/** What things are called on the screen. Safe to share. */
public final class Labels {

    private final Language language;
    private final Messages messages;
    private final Taxonomy taxonomy;

    Labels(Language language, Messages messages, Taxonomy taxonomy) {
        this.language = language;
        this.messages = messages;
        this.taxonomy = taxonomy;
    }

    public String theme(Theme theme) {
        return language == Language.INDONESIAN ? theme.labelId() : theme.labelEn();
    }

    public String kind(Kind kind) {
        return messages.text("kind." + kind.slug());
    }

    /** {@code Kabupaten Bengkulu Utara}, {@code Jawa Timur}, {@code Nasional}. */
    public String region(Region region) {
        return switch (region.level()) {
            case NATIONAL -> messages.text("region.national");
            case PROVINCE -> region.name();
            case KABUPATEN, KOTA -> region.officialName();
        };
    }

    public String confidence(Confidence confidence) {
        return messages.text("confidence." + confidence.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** What a facet is called. */
    public String facet(Field field) {
        return messages.text("facet." + field.key());
    }

    /** What a value of a facet is called; the value itself if the taxonomy does not know it. */
    public String facetValue(Field field, String value) {
        return switch (field) {
            case REGION -> taxonomy.regions().byCode(value).map(this::region).orElse(value);
            case THEME -> taxonomy.themes().bySlug(value).map(this::theme).orElse(value);
            case KIND -> Kind.ofSlug(value).map(this::kind).orElse(value);
            default -> value;
        };
    }
}
