package id.simpul.web;

import id.simpul.model.Region;
import id.simpul.model.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where provinces and islands stand on the small map, in the map's own units: schematic, see the remarks in {@code
 * provinces.tsv} and {@code islands.tsv}. Safe to share.
 */
public final class Atlas {

    /** Width and height of the map. */
    public static final int WIDTH = 960;

    public static final int HEIGHT = 350;

    private static final double UNITS_PER_DEGREE = 20;
    private static final double WEST = 94;
    private static final double NORTH = 6.5;

    private static final Atlas BUILT_IN = new Atlas();

    private final Map<String, Point> provinces = new HashMap<>();
    private final List<String> islands;

    /** @param x to the right @param y downwards */
    public record Point(int x, int y) {}

    private Atlas() {
        for (Tsv.Row row : Tsv.resource(Atlas.class, "provinces.tsv").rows()) {
            provinces.put(row.get("code"), point(row.get("longitude") + " " + row.get("latitude")));
        }
        islands = Tsv.resource(Atlas.class, "islands.tsv").rows().stream()
                .map(row -> row.list("outline").stream()
                        .map(Atlas::point)
                        .map(point -> String.format(Locale.ROOT, "%d,%d", point.x(), point.y()))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    static Atlas builtIn() {
        return BUILT_IN;
    }

    /** Where the province of a region is; empty for the nation. */
    Optional<Point> of(Region region) {
        return region.provinceCode().flatMap(code -> Optional.ofNullable(provinces.get(code)));
    }

    /** All provinces. */
    Stream<Point> all() {
        return provinces.values().stream();
    }

    /** The outline of each island, as SVG writes points. */
    List<String> islands() {
        return islands;
    }

    private static Point point(String degrees) {
        String[] both = degrees.strip().split(" ");
        return new Point((int) Math.round((Double.parseDouble(both[0]) - WEST) * UNITS_PER_DEGREE), (int)
                Math.round((NORTH - Double.parseDouble(both[1])) * UNITS_PER_DEGREE));
    }
}
