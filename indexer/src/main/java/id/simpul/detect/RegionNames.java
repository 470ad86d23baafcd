package id.simpul.detect;

import id.simpul.model.Region;
import id.simpul.model.Taxonomy;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one spelling of a region's name where it is part of another name: {@code Jabar} and {@code JAWA BARAT} become
 * {@code Jawa Barat}. Says nothing of which region is meant where two share a name. Immutable.
 *
 * @param byName bare name by folded name, short name or alias
 */
record RegionNames(Map<String, String> byName) {

    /** The names of the taxonomy's regions; a name proper wins over an alias. */
    static RegionNames of(Taxonomy taxonomy) {
        Map<String, String> byName = new HashMap<>();
        for (Region region : taxonomy.regions().all()) {
            byName.put(key(region.name()), region.name());
        }
        for (Region region : taxonomy.regions().all()) {
            byName.putIfAbsent(key(region.shortName()), region.name());
            region.aliases().forEach(alias -> byName.putIfAbsent(key(alias), region.name()));
        }
        return new RegionNames(Map.copyOf(byName));
    }

    /** The bare name of the region that is written so. */
    Optional<String> find(String printed) {
        return Optional.ofNullable(byName.get(key(printed)));
    }

    private static String key(String name) {
        return Words.of(name).stream().map(Token::exact).collect(Collectors.joining(" "));
    }
}
