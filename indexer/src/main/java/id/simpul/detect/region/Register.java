package id.simpul.detect.region;

import id.simpul.model.Region;
import java.util.List;

/**
 * The rows of a table that lists the innovations of many regions. No row of such a register owns the document.
 *
 * @param rows the sightings in its rows; empty if the document is no register
 */
record Register(List<Weighed> rows) {

    private static final int REGIONS = 4;

    static Register of(List<Weighed> weighed) {
        List<Weighed> rows = weighed.stream()
                .filter(w -> w.region().level() != Region.Level.PROVINCE
                        && w.mention().tabular())
                .toList();
        long regions = rows.stream().map(Weighed::region).distinct().count();
        return new Register(regions >= REGIONS ? rows : List.of());
    }

    boolean present() {
        return !rows.isEmpty();
    }

    /** All sightings, those in rows weighed as such. */
    List<Weighed> reweigh(List<Weighed> weighed) {
        return present()
                ? weighed.stream()
                        .map(w -> w.mention().tabular() ? w.inRegister() : w)
                        .toList()
                : weighed;
    }
}
