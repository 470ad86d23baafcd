package id.simpul.detect.region;

import id.simpul.model.Region;
import id.simpul.model.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which province a region lies in, or lay in before its province was cut out of another. Safe to share. */
final class Splits {

    private final Map<String, Set<String>> before = new HashMap<>();

    Splits() {
        for (Tsv.Row row : Tsv.resource(Splits.class, "splits.tsv").rows()) {
            before.computeIfAbsent(row.get("province"), code -> new HashSet<>()).add(row.get("before"));
        }
    }

    /** Whether the inner region is part of the outer, today or in older texts. */
    boolean liesIn(Region inner, Region outer) {
        return outer.covers(inner)
                || (outer.level() == Region.Level.PROVINCE
                        && inner.provinceCode()
                                .map(code -> before.getOrDefault(code, Set.of()).contains(outer.code()))
                                .orElse(false));
    }
}
