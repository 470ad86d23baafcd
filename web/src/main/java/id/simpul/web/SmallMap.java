package id.simpul.web;

import id.simpul.model.Innovation;
import id.simpul.model.Region;
import id.simpul.replicate.Similar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where innovations lie that are alike, province by province, with this one's own place. Of an innovation without a province
 * nothing is drawn.
 *
 * @param places provinces with innovations, by code
 * @param own where this one lies; empty if nobody says, or it is the nation's
 */
public record SmallMap(List<Place> places, Optional<Atlas.Point> own) {

    private static final int RADIUS = 9;
    private static final int WIDER = 2;
    private static final int WIDEST = 17;
    private static final int RING = 7;

    /** @param code of the province @param innovations in it, the most alike first; at least one */
    public record Place(String code, Atlas.Point point, List<Innovation> innovations) {

        public Place {
            innovations = List.copyOf(innovations);
        }

        /** How large to draw it: more innovations, a larger dot. In units of the map. */
        public int radius() {
            return Math.min(WIDEST, RADIUS + WIDER * innovations.size());
        }

        /** The only innovation's page, or the place in the list. */
        public String link() {
            return innovations.size() == 1
                    ? Links.innovation(innovations.getFirst().id())
                    : "#" + anchor();
        }

        /** Name of the place in the list. */
        public String anchor() {
            return "map-" + code;
        }

        /** What to read out. */
        public String names() {
            return String.join(", ", innovations.stream().map(Innovation::name).toList());
        }
    }

    public SmallMap {
        places = List.copyOf(places);
    }

    static SmallMap of(Innovation innovation, List<Similar> similar) {
        Atlas atlas = Atlas.builtIn();
        Map<String, List<Innovation>> byProvince = new TreeMap<>();
        similar.stream()
                .flatMap(found -> found.entry() instanceof Innovation other ? Stream.of(other) : Stream.empty())
                .forEach(other -> other.region()
                        .filter(region -> atlas.of(region).isPresent())
                        .flatMap(Region::provinceCode)
                        .ifPresent(code -> byProvince
                                .computeIfAbsent(code, none -> new ArrayList<>())
                                .add(other)));
        List<Place> places = byProvince.entrySet().stream()
                .flatMap(place -> place.getValue().getFirst().region().flatMap(atlas::of).stream()
                        .map(point -> new Place(place.getKey(), point, place.getValue())))
                .toList();
        return new SmallMap(places, innovation.region().flatMap(atlas::of));
    }

    /** How large to draw the ring around this one's own place, so that no dot hides it. In units of the map. */
    public int ring() {
        return RING
                + places.stream()
                        .filter(place -> own.filter(place.point()::equals).isPresent())
                        .mapToInt(Place::radius)
                        .findFirst()
                        .orElse(0);
    }

    /** Provinces without any, drawn faintly. */
    public List<Atlas.Point> quiet() {
        return Atlas.builtIn()
                .all()
                .filter(point ->
                        places.stream().noneMatch(place -> place.point().equals(point)))
                .sorted(Comparator.comparingInt(Atlas.Point::x).thenComparingInt(Atlas.Point::y))
                .toList();
    }

    /** Outlines of islands, as SVG writes points. */
    public List<String> islands() {
        return Atlas.builtIn().islands();
    }
}
