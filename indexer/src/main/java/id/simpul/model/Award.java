package id.simpul.model;

import java.util.Optional;

/**
 * A distinction won in a competition.
 *
 * @param scheme the competition: {@code KIPP}, {@code IGA}, {@code KIPP Sulsel}, …
 * @param tier what was won: {@code Top 45}, {@code OPSI}, {@code Juara I}, …
 * @param group {@code umum}, {@code replikasi} or {@code khusus}, if said
 * @param year the competition's year, which is neither the ceremony's nor the page's; empty unless said
 * @param standing won, or only on the way
 */
public record Award(String scheme, String tier, Optional<String> group, Optional<Integer> year, Standing standing)
        implements Value {

    /** How far the entry came. */
    public enum Standing {
        WON,
        /** Finalist, nominee, passed a stage. */
        SHORTLISTED
    }

    /** Scheme, tier and year in one line, for facets and screens: {@code KIPP Top 45 2023}. */
    public String label() {
        String base = tier.isEmpty() ? scheme : scheme + " " + tier;
        return year.map(y -> base + " " + y).orElse(base);
    }
}
