package id.simpul.detect.region;

import id.simpul.detect.region.RegionName.Caution;
import id.simpul.detect.region.RegionName.Form;
import id.simpul.model.Region;
import id.simpul.model.Regions;
import id.simpul.text.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides for one document which region each mention means, and whether a word that looks like a name is one. A kabupaten
 * and a kota of one name are told apart by the level said with the name, then by what the rest of the document says, then
 * by the capital; else the province is meant and the sighting is not sure.
 */
final class Resolver {

    private final Regions regions;
    private final List<Mention> mentions;
    private final Map<Region, Integer> said = new HashMap<>();
    private final Set<Region> present = new HashSet<>();
    private final Set<Region> seats = new HashSet<>();
    private final Map<Region.Level, Integer> loose = new EnumMap<>(Region.Level.class);

    private Resolver(Regions regions, List<Mention> mentions, List<Sheet> sheets) {
        this.regions = regions;
        this.mentions = mentions;
        Map<Sheet, BitSet> attached = new IdentityHashMap<>();
        sheets.forEach(sheet -> attached.put(sheet, new BitSet()));
        for (Mention mention : mentions) {
            gather(mention);
            attached.get(mention.sheet()).set(mention.chain().start(), mention.firstWord());
        }
        for (Sheet sheet : sheets) {
            for (Lexicon.Hit<CueWord> hit : sheet.hits(Cue.Family.CHAIN)) {
                Cue cue = hit.values().getFirst().cue();
                if (cue.governs() && !attached.get(sheet).get(hit.firstWord())) {
                    cue.level().ifPresent(level -> loose.merge(level, 1, Integer::sum));
                }
            }
        }
    }

    /** The mentions that are names of regions, in the order of the text. */
    static List<Sighting> resolve(Regions regions, List<Mention> mentions, List<Sheet> sheets) {
        Resolver resolver = new Resolver(regions, mentions, sheets);
        List<Sighting> sightings = new ArrayList<>();
        for (Mention mention : mentions) {
            resolver.decide(mention, sightings).ifPresent(sightings::add);
        }
        return sightings;
    }

    /** What the document says about regions beyond doubt. */
    private void gather(Mention mention) {
        List<Region> all = regions(mention, name -> name.form() != Form.SEAT);
        List<Region> levelled = mention.level()
                .map(level -> all.stream().filter(r -> r.level() == level).toList())
                .orElse(List.of());
        if (levelled.size() == 1) {
            said.merge(levelled.getFirst(), 1, Integer::sum);
            present.add(levelled.getFirst());
        }
        boolean plain = mention.names().stream().allMatch(name -> name.caution() == Caution.NONE);
        if (all.size() == 1 && plain && !mention.headedBy(Cue.BODY) && !mention.headedBy(Cue.MEDIA)) {
            present.add(all.getFirst());
        }
        mention.names().stream()
                .filter(name -> name.form() == Form.SEAT && mention.sheet().capital(mention.firstWord()))
                .forEach(name -> seats.add(name.region()));
    }

    /** The regions of the mention's names of this sort, each once. */
    private static List<Region> regions(Mention mention, Predicate<RegionName> sort) {
        List<Region> regions = new ArrayList<>();
        for (RegionName name : mention.names()) {
            if (sort.test(name) && !regions.contains(name.region())) {
                regions.add(name.region());
            }
        }
        return regions;
    }

    private Optional<Sighting> decide(Mention mention, List<Sighting> before) {
        boolean seatOnly = mention.names().stream().allMatch(name -> name.form() == Form.SEAT);
        Optional<Region> around = seatOnly ? Optional.empty() : aroundSeat(mention);
        if (around.isPresent()) {
            return Optional.of(new Sighting(mention, around.get(), true));
        }
        List<Region> possible =
                regions(mention, name -> (seatOnly || name.form() != Form.SEAT) && counts(mention, name));
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        Optional<Region.Level> level = mention.level();
        List<Region> levelled = level.map(
                        l -> possible.stream().filter(r -> r.level() == l).toList())
                .filter(list -> !list.isEmpty())
                .orElse(possible);
        if (levelled.size() == 1) {
            boolean contradicts = level.isPresent() && levelled.getFirst().level() != level.get();
            boolean town = contradicts && level.get() == Region.Level.KOTA;
            return Optional.of(new Sighting(mention, levelled.getFirst(), !contradicts || town));
        }
        return choose(mention, levelled, before);
    }

    /** A kabupaten that the document names, by its capital that has the name of another region that it does not name. */
    private Optional<Region> aroundSeat(Mention mention) {
        List<Region> named = regions(mention, name -> name.form() != Form.SEAT);
        if (mention.level().isPresent() || named.stream().anyMatch(said::containsKey)) {
            return Optional.empty();
        }
        return regions(mention, name -> name.form() == Form.SEAT).stream()
                .filter(region -> region.level() == Region.Level.KABUPATEN && said.containsKey(region))
                .filter(region -> named.stream().noneMatch(other -> other.covers(region)))
                .findFirst();
    }

    private Optional<Sighting> choose(Mention mention, List<Region> possible, List<Sighting> before) {
        List<Region> known = possible.stream().filter(said::containsKey).toList();
        Optional<Region> province = possible.stream()
                .filter(r -> r.level() == Region.Level.PROVINCE)
                .findFirst();
        if (province.isPresent() && (known.isEmpty() || known.contains(province.get()))) {
            boolean kotaOnly = known.isEmpty() && of(Region.Level.KOTA) > 0 && of(Region.Level.PROVINCE) == 0;
            Optional<Region> kota = possible.stream()
                    .filter(r -> r.level() == Region.Level.KOTA)
                    .findFirst();
            return kotaOnly && kota.isPresent()
                    ? Optional.of(new Sighting(mention, kota.get(), false))
                    : Optional.of(new Sighting(mention, province.get(), true));
        }
        if (known.size() == 1) {
            return Optional.of(new Sighting(mention, known.getFirst(), true));
        }
        if (known.size() > 1) {
            return lastSaid(known, before).map(region -> new Sighting(mention, region, false));
        }
        return guess(possible).or(() -> together(possible)).map(region -> new Sighting(mention, region, false));
    }

    private static Optional<Region> lastSaid(List<Region> known, List<Sighting> before) {
        return before.reversed().stream()
                .map(Sighting::region)
                .filter(known::contains)
                .findFirst()
                .or(() -> Optional.of(known.getFirst()));
    }

    /** By governments named without a region, or by the capital. */
    private Optional<Region> guess(List<Region> possible) {
        List<Region> near = nearKnown(possible);
        Optional<Region> kabupaten = only(near, Region.Level.KABUPATEN);
        Optional<Region> kota = only(near, Region.Level.KOTA);
        int kabupatenSaid = of(Region.Level.KABUPATEN);
        int kotaSaid = of(Region.Level.KOTA);
        if (kabupatenSaid >= 3 * kotaSaid && kabupatenSaid > 0) {
            return kabupaten;
        }
        if (kotaSaid >= 3 * kabupatenSaid && kotaSaid > 0) {
            return kota;
        }
        return near.size() == 1
                ? Optional.of(near.getFirst())
                : near.stream().filter(seats::contains).findFirst();
    }

    /** Those in a province that the document names; all if there are none. */
    private List<Region> nearKnown(List<Region> possible) {
        List<Region> near = possible.stream().filter(this::provincePresent).toList();
        return near.isEmpty() ? possible : near;
    }

    private Optional<Region> together(List<Region> possible) {
        List<String> provinces = nearKnown(possible).stream()
                .flatMap(region -> region.provinceCode().stream())
                .distinct()
                .toList();
        return provinces.size() == 1 ? regions.byCode(provinces.getFirst()) : Optional.empty();
    }

    private static Optional<Region> only(List<Region> possible, Region.Level level) {
        List<Region> those = possible.stream().filter(r -> r.level() == level).toList();
        return those.size() == 1 ? Optional.of(those.getFirst()) : Optional.empty();
    }

    private int of(Region.Level level) {
        return loose.getOrDefault(level, 0);
    }

    private boolean provincePresent(Region region) {
        return present.stream()
                .anyMatch(other -> other.provinceCode().equals(region.provinceCode()) && !other.equals(region));
    }

    /** Whether what is near the name is enough for this reading of it. */
    private boolean counts(Mention mention, RegionName name) {
        if (mention.headedBy(Cue.BELOW)
                || name.onlyAs().isPresent() && !name.onlyAs().equals(mention.level())) {
            return false;
        }
        Sheet sheet = mention.sheet();
        boolean capital = sheet.capital(mention.firstWord());
        boolean levelFits =
                mention.level().filter(l -> l == name.region().level()).isPresent();
        if (name.form() == Form.SEAT) {
            return mention.dateline() && name.caution() != Caution.STRICT
                    || name.caution() == Caution.NONE && capital && !shouted(mention) && afterPlaceWord(mention);
        }
        boolean headed = mention.chain()
                .head()
                .filter(cue -> cue != Cue.NEARBY && cue != Cue.SCOPE)
                .isPresent();
        boolean governed = levelFits || headed;
        boolean shouted = shouted(mention);
        Region region = name.region();
        return switch (name.caution()) {
            case NONE -> capital || levelFits || mention.hit().words() > 1;
            case SOFT ->
                capital
                        && (governed
                                || mention.dateline()
                                || present.contains(region)
                                || provincePresent(region)
                                || (!shouted && afterPlaceWord(mention)));
            case SUPPORT -> capital && (present.contains(region) || provincePresent(region));
            case STRICT -> capital && (governed || (!shouted && said.containsKey(region) && standsAlone(mention)));
            case ABBREVIATION -> allCapitals(mention) && (governed || present.contains(region));
        };
    }

    private static boolean afterPlaceWord(Mention mention) {
        int before = mention.firstWord() - 1;
        return mention.sheet().is(Cue.PLACE, before) || mention.listed() > 1;
    }

    /** A capital before or behind would make it part of another name, such as a person's. */
    private static boolean standsAlone(Mention mention) {
        Sheet sheet = mention.sheet();
        int before = mention.firstWord() - 1;
        int behind = mention.endWord();
        boolean joinedBefore =
                before >= 0 && sheet.capital(before) && sheet.gapAfter(before).equals(" ");
        boolean joinedBehind = behind < sheet.words().size()
                && sheet.capital(behind)
                && sheet.gapAfter(behind - 1).equals(" ");
        return !joinedBefore && !joinedBehind;
    }

    private static boolean shouted(Mention mention) {
        return mention.sheet().shouted(mention.firstWord());
    }

    private static boolean allCapitals(Mention mention) {
        return mention.printed().chars().noneMatch(Character::isLowerCase);
    }
}
