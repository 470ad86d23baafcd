package id.simpul.detect.region;

import id.simpul.detect.region.RegionName.Caution;
import id.simpul.detect.region.RegionName.Form;
import id.simpul.model.Region;
import id.simpul.model.Regions;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the names of regions in a text: full names, press names, nicknames, former names, capitals, web addresses. One
 * pass over the text, however many names there are; the longest name wins. A name may stand for several regions
 * ({@code Gorontalo}: a province, a kabupaten, a kota). Immutable; safe to share.
 */
public final class Gazetteer {

    private static final int SHORT = 3;
    private static final Set<String> LEVEL_WORDS = Set.of("provinsi", "pemprov", "pemda", "pemerintah", "kota");

    private static final String POSSESSIVE = "'s";
    private static final EnglishNames ENGLISH = new EnglishNames();

    private final Lexicon<RegionName> lexicon;

    /** @param taxonomy the regions; their cautions and former names are read from the tables beside this class */
    public Gazetteer(Taxonomy taxonomy) {
        Lexicon.Builder<RegionName> names = Lexicon.builder();
        Map<String, Caution> cautions = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(Gazetteer.class, "cautions.tsv").rows()) {
            cautions.put(
                    fold(row.get("name")), Caution.valueOf(row.get("caution").toUpperCase(Locale.ROOT)));
        }
        Regions regions = taxonomy.regions();
        for (Region region : regions.all()) {
            if (region.level() != Region.Level.NATIONAL) {
                addNames(names, region, cautions);
            }
        }
        addFormer(names, regions, cautions);
        lexicon = names.build();
    }

    /** All names, to be found in one pass. */
    public Lexicon<RegionName> names() {
        return lexicon;
    }

    private static void addNames(Lexicon.Builder<RegionName> names, Region region, Map<String, Caution> cautions) {
        add(names, region, region.name(), Form.FULL, cautions);
        add(names, region, region.shortName(), Form.ALIAS, cautions);
        region.aliases().stream()
                .filter(alias -> !levelled(alias, region))
                .forEach(alias -> add(names, region, alias, Form.ALIAS, cautions));
        if (!region.seat().isEmpty() && !region.seat().equals(region.name())) {
            names.add(
                    region.seat(),
                    new RegionName(region, Form.SEAT, caution(region.seat(), cautions), Optional.empty()));
        }
        String joined = joined(region.name());
        String ending = switch (region.level()) {
            case PROVINCE -> "prov";
            case KOTA -> "kota";
            default -> "kab";
        };
        for (String host : List.of(joined, joined(region.shortName()))) {
            names.add(host + ending + " go id", new RegionName(region, Form.DOMAIN, Caution.NONE, Optional.empty()));
        }
    }

    /** A name with a level word before it, such as {@code Provinsi Jambi}: the level is read apart. */
    private static boolean levelled(String alias, Region region) {
        String[] parts = alias.split(" ", 2);
        return parts.length == 2
                && LEVEL_WORDS.contains(fold(parts[0]))
                && (parts[1].equals(region.name())
                        || parts[1].equals(region.shortName())
                        || region.aliases().contains(parts[1]));
    }

    private static void add(
            Lexicon.Builder<RegionName> names, Region region, String name, Form form, Map<String, Caution> cautions) {
        RegionName value = new RegionName(region, form, caution(name, cautions), Optional.empty());
        names.add(name, value);
        names.add(name + POSSESSIVE, value);
        names.add(name.replace("Kepulauan ", "Kep. "), value);
        names.add(name.replace("Sumatera", "Sumatra"), value);
        if (form == Form.FULL) {
            ENGLISH.of(name).forEach(english -> {
                names.add(english, value);
                names.add(english + POSSESSIVE, value);
            });
        }
        if (name.contains(" ") && form == Form.FULL) {
            String joined = joined(name);
            names.add(joined, new RegionName(region, form, caution(joined, cautions), Optional.empty()));
        }
    }

    private static void addFormer(Lexicon.Builder<RegionName> names, Regions regions, Map<String, Caution> cautions) {
        for (Tsv.Row row : Tsv.resource(Gazetteer.class, "former-names.tsv").rows()) {
            Region region = regions.byCode(row.get("code"))
                    .orElseThrow(() -> new IllegalStateException("former-names.tsv: no region " + row.get("code")));
            Optional<Region.Level> only = Optional.of(row.get("only_as"))
                    .filter(level -> !level.isEmpty())
                    .map(level -> Region.Level.valueOf(level.toUpperCase(Locale.ROOT)));
            names.add(
                    row.get("former"), new RegionName(region, Form.FORMER, caution(row.get("former"), cautions), only));
        }
    }

    private static Caution caution(String name, Map<String, Caution> cautions) {
        Caution known = cautions.get(fold(name));
        if (known != null) {
            return known;
        }
        return name.replaceAll("[^\\p{L}\\p{N}]", "").length() <= SHORT ? Caution.ABBREVIATION : Caution.NONE;
    }

    private static String joined(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String fold(String name) {
        return String.join(" ", Words.of(name).stream().map(Token::exact).toList());
    }
}
