package id.simpul.web;

import id.simpul.model.Agency;
import id.simpul.model.Award;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.model.LifeStage;
import id.simpul.model.PrintedDate;
import id.simpul.model.Programme;
import id.simpul.model.RegionMention;
import id.simpul.model.RegionRole;
import id.simpul.model.Regulation;
import id.simpul.model.Signal;
import id.simpul.model.Theme;
import id.simpul.model.Value;
import java.util.Locale;

/** What a finding is about, in the order in which a reader wants to know. */
public enum Topic {
    INNOVATION,
    OWNER,
    ADOPTER,
    THEME,
    AWARD,
    DATE,
    KIND,
    STAGE,
    SIGNAL,
    AGENCY,
    REGULATION,
    PROGRAMME,
    /** Regions that are neither owner nor adopter. */
    PLACE;

    /** Its name in the bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Topic of(Value value) {
        return switch (value) {
            case InnovationName name -> INNOVATION;
            case RegionMention mention -> of(mention.role());
            case Theme theme -> THEME;
            case Award award -> AWARD;
            case PrintedDate date -> DATE;
            case Kind kind -> KIND;
            case LifeStage stage -> STAGE;
            case Signal signal -> SIGNAL;
            case Agency agency -> AGENCY;
            case Regulation regulation -> REGULATION;
            case Programme programme -> PROGRAMME;
        };
    }

    private static Topic of(RegionRole role) {
        return switch (role) {
            case OWNER -> OWNER;
            case ADOPTER -> ADOPTER;
            case DATELINE, VENUE, MENTIONED, PUBLISHER -> PLACE;
        };
    }
}
