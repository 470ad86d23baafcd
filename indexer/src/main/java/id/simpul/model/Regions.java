package id.simpul.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The 38 provinces and 514 kabupaten and kota, by Kemendagri's code. */
public final class Regions {

    private final Map<String, Region> byCode;

    private Regions(Map<String, Region> byCode) {
        this.byCode = byCode;
    }

    /**
     * @param provinces columns code, name, short, aliases, capital
     * @param regencies columns code, type, name, official_name, seat, aliases
     */
    public static Regions of(Tsv provinces, Tsv regencies) {
        Map<String, Region> byCode = new TreeMap<>();
        byCode.put(
                Region.NATIONAL,
                new Region(Region.NATIONAL, Region.Level.NATIONAL, "Nasional", "Nasional", "Nasional", List.of(), ""));
        for (Tsv.Row row : provinces.rows()) {
            byCode.put(
                    row.get("code"),
                    new Region(
                            row.get("code"),
                            Region.Level.PROVINCE,
                            row.get("name"),
                            "Provinsi " + row.get("name"),
                            row.get("short"),
                            row.list("aliases"),
                            row.get("capital")));
        }
        for (Tsv.Row row : regencies.rows()) {
            byCode.put(
                    row.get("code"),
                    new Region(
                            row.get("code"),
                            row.get("type").equals("kota") ? Region.Level.KOTA : Region.Level.KABUPATEN,
                            row.get("name"),
                            row.get("official_name"),
                            row.get("name"),
                            row.list("aliases"),
                            row.get("seat")));
        }
        return new Regions(byCode);
    }

    /** The region of this code, if there is one. */
    public Optional<Region> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Every region by code, the nation ({@code 00}) first. */
    public List<Region> all() {
        return List.copyOf(byCode.values());
    }

    /** The provinces by code. */
    public List<Region> provinces() {
        return byCode.values().stream()
                .filter(region -> region.level() == Region.Level.PROVINCE)
                .toList();
    }

    /** The kabupaten and kota of a province, by code; empty if there is no such province. */
    public List<Region> within(String provinceCode) {
        return byCode.values().stream()
                .filter(region -> region.code().startsWith(provinceCode + "."))
                .toList();
    }

    /** The region and, where it is a kabupaten or kota, its province: narrow first. */
    public List<Region> withProvince(Region region) {
        List<Region> path = new ArrayList<>(List.of(region));
        region.provinceCode()
                .filter(code -> !code.equals(region.code()))
                .flatMap(this::byCode)
                .ifPresent(path::add);
        return path;
    }
}
