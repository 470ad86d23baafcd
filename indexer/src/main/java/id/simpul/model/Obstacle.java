package id.simpul.model;

import java.util.Locale;

/**
 * What kept a source from becoming a document. Enums implement it, one for each room where something can be in the way;
 * the names of all of them are distinct. Messages for people stand in the bundles under {@code failure.<slug>}.
 */
public interface Obstacle {

    /** The constant's name. */
    String name();

    /** The name used in reports and message keys: {@code no-text}. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
