package id.simpul.detect.region;

import id.simpul.model.Region;
import java.util.Locale;
import java.util.Optional;

/** What a cue word says about the region named beside it. The words stand in {@code cues.tsv}. */
enum Cue {
    PROVINCE(Family.CHAIN),
    KABUPATEN(Family.CHAIN),
    KOTA(Family.CHAIN),
    /** The government of a province, or who speaks for it. */
    GOVERNMENT_PROVINCE(Family.CHAIN),
    GOVERNMENT_KABUPATEN(Family.CHAIN),
    GOVERNMENT_KOTA(Family.CHAIN),
    /** A regional government, level not said. */
    GOVERNMENT(Family.CHAIN),
    /** An office of a regional government. */
    OFFICE(Family.CHAIN),
    /** A branch of a central institution: police, courts, land office. */
    VERTICAL(Family.CHAIN),
    /** A university, bank, club: carries a region's name without being of its government. */
    BODY(Family.CHAIN),
    MEDIA(Family.CHAIN),
    /** A building or room. */
    VENUE(Family.CHAIN),
    /** A river, a dish, a people: the name is the region's, the region is not meant. */
    NEARBY(Family.CHAIN),
    /** A village, a street: bears the name itself. */
    BELOW(Family.CHAIN),
    /** All regions of a larger one: {@code kabupaten/kota se-}. */
    SCOPE(Family.CHAIN),
    /** A competition or its level: names the region that holds it. */
    CONTEST(Family.CHAIN),
    FORMER_POST(Family.CHAIN),
    /** Stands right before an owner: {@code inovasi X milik …}. */
    OWNS_BEFORE(Family.LINK),
    /** What can be owned: {@code inovasi}, {@code aplikasi}. */
    INNOVATION(Family.LINK),
    /** Makes the one that comes next a giver: {@code penghargaan dari …}. */
    AWARD(Family.LINK),
    /** Field of a form: {@code Instansi:}. */
    FIELD(Family.FIELD),
    OWNS_AFTER(Family.FRAME),
    ADOPTED_BY(Family.FRAME),
    ADOPTS_AFTER(Family.FRAME),
    SOURCE(Family.FRAME),
    SOURCE_AFTER(Family.FRAME),
    COMPARED(Family.FRAME),
    /** Opens an enumeration of others. */
    AMONG(Family.FRAME),
    GUEST(Family.FRAME),
    HELD_AT(Family.FRAME),
    GIVES_AFTER(Family.FRAME),
    DENIED_BEFORE(Family.FRAME),
    DENIED_AFTER(Family.FRAME),
    /** A central institution. */
    CENTRAL(Family.CENTRAL),
    /** Hides a central institution in the name of a rule. */
    LAW(Family.CENTRAL),
    /** Parts of a post's name: {@code Plt}, {@code Kepala}. */
    POST(Family.WORD),
    /** Makes what follows a wish, not a deed. */
    WISH(Family.WORD),
    /** Before a place: {@code di}. */
    PLACE(Family.WORD),
    AND(Family.WORD),
    /** Small words inside a name. */
    INSIDE(Family.WORD),
    /** Behind a name, says its level: {@code Regency}. */
    KABUPATEN_AFTER(Family.WORD),
    KOTA_AFTER(Family.WORD),
    PROVINCE_AFTER(Family.WORD),
    /** Behind a place in a newspaper's name: {@code Post}. */
    MEDIA_AFTER(Family.WORD),
    /** Before a central institution that gives, holds or receives something: {@code penghargaan Kementerian …}. */
    GIVEN(Family.WORD),
    /** Opens a range of places: {@code dari Sabang sampai Merauke}. */
    RANGE_FROM(Family.WORD),
    RANGE_TO(Family.WORD),
    /** Behind a name, in English, the region's office: {@code Berau fisheries office}. */
    OFFICE_AFTER(Family.WORD);

    /** Cues that are looked for together; a phrase of one family never hides one of another. */
    enum Family {
        CHAIN,
        LINK,
        FIELD,
        FRAME,
        CENTRAL,
        /** Single words that are asked for where they stand. */
        WORD
    }

    private final Family family;

    Cue(Family family) {
        this.family = family;
    }

    Family family() {
        return family;
    }

    /** The level that the cue says, if it says one. */
    Optional<Region.Level> level() {
        return switch (this) {
            case PROVINCE, GOVERNMENT_PROVINCE, PROVINCE_AFTER -> Optional.of(Region.Level.PROVINCE);
            case KABUPATEN, GOVERNMENT_KABUPATEN, KABUPATEN_AFTER -> Optional.of(Region.Level.KABUPATEN);
            case KOTA, GOVERNMENT_KOTA, KOTA_AFTER -> Optional.of(Region.Level.KOTA);
            default -> Optional.empty();
        };
    }

    /** Whether the cue names a regional government. */
    boolean governs() {
        return switch (this) {
            case GOVERNMENT, GOVERNMENT_PROVINCE, GOVERNMENT_KABUPATEN, GOVERNMENT_KOTA -> true;
            default -> false;
        };
    }

    /** Whether the cue is the head of a name that a region's name may end: an office, a bank, a river. */
    boolean heads() {
        return governs()
                || switch (this) {
                    case OFFICE, VERTICAL, BODY, MEDIA, VENUE, NEARBY, BELOW, SCOPE, CONTEST -> true;
                    default -> false;
                };
    }

    static Cue of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
