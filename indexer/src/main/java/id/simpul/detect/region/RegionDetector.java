package id.simpul.detect.region;

import id.simpul.detect.Detector;
import id.simpul.detect.Layout;
import id.simpul.detect.Reading;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.model.Region;
import id.simpul.model.RegionMention;
import id.simpul.model.RegionRole;
import id.simpul.model.Regions;
import id.simpul.model.Taxonomy;
import id.simpul.text.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads which regions a document names and what part each plays. First come the owners, the surest first: the narrowest
 * region that the text says owns the innovation or is the subject of the news, {@code 00} for a central institution.
 * Then, for each region and part, the best place that says so. A kabupaten's province is not named for it: who needs it
 * rolls up. Innovation names found before help, but are not needed. Safe to share.
 */
public final class RegionDetector implements Detector {

    private static final int REACH_OF_INNOVATION = 8;

    private final Regions regions;
    private final RegionReader reader;

    /** @param taxonomy the regions */
    public RegionDetector(Taxonomy taxonomy) {
        this.regions = taxonomy.regions();
        this.reader = new RegionReader(taxonomy);
    }

    @Override
    public List<Finding<?>> detect(Reading reading) {
        Layout layout = Layout.of(reading);
        Lexicon<CueWord> innovations = innovations(reading);
        Map<Sheet, Sheet> linked = new IdentityHashMap<>();
        reader.sheets(reading, layout).forEach(sheet -> linked.put(sheet, sheet.with(innovations)));
        List<Sheet> sheets =
                reader.sheets(reading, layout).stream().map(linked::get).toList();
        List<Weighed> plain = reader.sightings(reading, layout).stream()
                .map(sighting -> sighting.on(linked.get(sighting.mention().sheet())))
                .map(Weighed::of)
                .toList();
        Register register = Register.of(plain);
        List<Weighed> weighed = apart(reading, register.reweigh(plain));
        List<Owner> owners =
                new Owners(regions, new Nation(regions, sheets, layout), register, Standing.of(weighed)).pick();
        List<Finding<?>> findings = new ArrayList<>();
        for (Owner owner : owners) {
            findings.add(Reading.finding(
                    new RegionMention(owner.region(), RegionRole.OWNER, owner.printed()),
                    owner.page(),
                    owner.place(),
                    owner.rule(),
                    owner.confidence()));
        }
        findings.addAll(others(weighed, owners.stream().map(Owner::region).toList()));
        return List.copyOf(findings);
    }

    /** Of the two who sign a commitment to replicate, the one that is copied from is not the owner of it. */
    private static List<Weighed> apart(Reading reading, List<Weighed> weighed) {
        if (reading.findings(Kind.class).noneMatch(kind -> kind.value() == Kind.COMMITMENT)) {
            return weighed;
        }
        Set<Region> copied = weighed.stream()
                .filter(one -> one.frames().contains(Frame.SOURCE))
                .map(Weighed::region)
                .collect(Collectors.toCollection(HashSet::new));
        weighed.stream()
                .filter(one ->
                        one.frames().contains(Frame.ADOPTS) || one.frames().contains(Frame.ADOPTED))
                .map(Weighed::region)
                .forEach(copied::remove);
        Set<Region> titled = weighed.stream()
                .filter(one -> one.mention().section() == Layout.Section.TITLE
                        && one.region().level() != Region.Level.PROVINCE)
                .map(Weighed::region)
                .collect(Collectors.toSet());
        if (titled.size() == 1) {
            copied.removeAll(titled);
        }
        return weighed.stream()
                .map(one -> copied.contains(one.region()) ? one.giving() : one)
                .toList();
    }

    /** The best place for every other part that a region plays, in the order of the text. */
    private static List<Finding<?>> others(List<Weighed> weighed, List<Region> owners) {
        Map<Region, Map<RegionRole, Weighed>> best = new LinkedHashMap<>();
        for (Weighed candidate : weighed) {
            RegionRole role = candidate.role();
            boolean known = role == RegionRole.MENTIONED && owners.contains(candidate.region());
            if (candidate.mention().sheet().quotable() && !known) {
                best.computeIfAbsent(candidate.region(), region -> new EnumMap<>(RegionRole.class))
                        .merge(role, candidate, RegionDetector::better);
            }
        }
        List<Finding<?>> findings = new ArrayList<>();
        best.values().forEach(byRole -> byRole.forEach((role, w) -> findings.add(finding(role, w))));
        return findings;
    }

    private static Weighed better(Weighed one, Weighed other) {
        Comparator<Weighed> order =
                Comparator.comparing((Weighed w) -> w.sighting().sure()).thenComparingDouble(Weighed::weight);
        return order.compare(other, one) > 0 ? other : one;
    }

    private static Finding<RegionMention> finding(RegionRole role, Weighed weighed) {
        String rule = role == RegionRole.MENTIONED
                ? weighed.rule()
                : "region." + role.name().toLowerCase(Locale.ROOT);
        boolean sure = weighed.sighting().sure();
        Confidence confidence = !sure || role == RegionRole.PUBLISHER
                ? Confidence.LOW
                : weighed.mention().level().isPresent() || role == RegionRole.DATELINE
                        ? Confidence.HIGH
                        : Confidence.MEDIUM;
        return Reading.finding(
                new RegionMention(weighed.region(), role, weighed.mention().printed()),
                weighed.mention().sheet().page(),
                weighed.mention().span(),
                rule,
                confidence);
    }

    private static Lexicon<CueWord> innovations(Reading reading) {
        Lexicon.Builder<CueWord> names = Lexicon.builder();
        reading.findings(InnovationName.class)
                .forEach(
                        finding -> names.add(finding.value().name(), new CueWord(Cue.INNOVATION, REACH_OF_INNOVATION)));
        return names.build();
    }
}
