package id.simpul.model;

import java.util.List;
import java.util.Optional;

/**
 * A province, kabupaten or kota of Indonesia, or the nation as a whole.
 *
 * @param code Kemendagri's code: {@code 17} for a province, {@code 17.03} below it, {@code 00} for the nation
 * @param level what it is
 * @param name the bare name: {@code Bengkulu Utara}
 * @param officialName the name with its level: {@code Kabupaten Bengkulu Utara}
 * @param shortName the name the press uses: {@code Sumbar}; the bare name where there is none
 * @param aliases further names: nicknames, older names, abbreviations
 * @param seat its capital; empty if not known
 */
public record Region(
        String code, Level level, String name, String officialName, String shortName, List<String> aliases, String seat)
        implements Comparable<Region> {

    /** What kind of region it is. */
    public enum Level {
        NATIONAL,
        PROVINCE,
        KABUPATEN,
        KOTA
    }

    /** Code of what belongs to the whole nation: ministries, state firms, programmes for all provinces. */
    public static final String NATIONAL = "00";

    public Region {
        aliases = List.copyOf(aliases);
    }

    /** The code of the province it is, or lies in; empty for the nation. */
    public Optional<String> provinceCode() {
        return level == Level.NATIONAL ? Optional.empty() : Optional.of(code.substring(0, 2));
    }

    /** Whether it lies in a province: a kabupaten or kota. */
    public boolean liesInProvince() {
        return level == Level.KABUPATEN || level == Level.KOTA;
    }

    /** Whether this region is the other one or contains it. */
    public boolean covers(Region other) {
        return code.equals(other.code) || (level == Level.PROVINCE && other.code.startsWith(code + "."));
    }

    @Override
    public int compareTo(Region other) {
        return code.compareTo(other.code);
    }
}
