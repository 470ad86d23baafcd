package id.simpul.evaluate.findings;

import id.simpul.index.NameKey;
import java.util.Locale;

/** The kinds of findings that are judged, each by itself. */
public enum Judged {
    /** The provinces that owners are or lie in; the nation counts as one. */
    PROVINCE,
    /** The kabupaten and kota that are owners. */
    KABUPATEN_KOTA,
    /** The first theme. */
    MAIN_THEME,
    KIND,
    /** The date to show. */
    DATE,
    /** Whether the date to show carries a warning: corrected, in conflict, or in the future. */
    DATE_WARNING,
    /** Awards that were won, with scheme, tier and year. */
    AWARD,
    /** Rules by their key. */
    REGULATION,
    /** Rules with the article that is named. */
    PROVISION,
    /** Names of innovations that are more than a clue. */
    INNOVATION,
    /** The first life stage. */
    STAGE,
    /** Replication signals: aspect, presence and basis. */
    SIGNAL;

    /** The name used in tables: {@code kabupaten-kota}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The form in which spellings of one item meet: {@code Pangkalpinang} and {@code Pangkal Pinang} are one. */
    String key(String item) {
        return switch (this) {
            case INNOVATION -> NameKey.of(item);
            case REGULATION, PROVISION -> item.replaceAll("[ -]", "").toLowerCase(Locale.ROOT);
            default -> item;
        };
    }
}
