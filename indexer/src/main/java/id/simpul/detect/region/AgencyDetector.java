package id.simpul.detect.region;

import id.simpul.detect.Detector;
import id.simpul.detect.Layout;
import id.simpul.detect.Reading;
import id.simpul.detect.region.OfficeReader.Office;
import id.simpul.model.Agency;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.Region;
import id.simpul.model.Taxonomy;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads which offices a document names: regional offices, central institutions and their branches, each once, those
 * whose region is said first. The region is the one printed with the office, as in {@code Dinas Kesehatan Kabupaten …};
 * an office without one stays without. Safe to share.
 */
public final class AgencyDetector implements Detector {

    private static final int BETWEEN = 4;
    private static final int MOST = 40;

    private final RegionReader regions;
    private final OfficeReader offices = new OfficeReader();

    /** @param taxonomy the regions that offices belong to */
    public AgencyDetector(Taxonomy taxonomy) {
        regions = new RegionReader(taxonomy);
    }

    @Override
    public List<Finding<?>> detect(Reading reading) {
        Layout layout = Layout.of(reading);
        List<Sheet> sheets = regions.sheets(reading, layout);
        List<Sighting> sightings = regions.sightings(reading, layout);
        Map<String, Finding<Agency>> known = new LinkedHashMap<>();
        Set<String> withRegion = new HashSet<>();
        Map<Sheet, NavigableMap<Integer, Sighting>> bySheet = new IdentityHashMap<>();
        sheets.forEach(sheet -> bySheet.put(sheet, new TreeMap<>()));
        sightings.forEach(s -> bySheet.get(s.mention().sheet()).put(s.mention().firstWord(), s));
        for (Sheet sheet : sheets) {
            if (!sheet.quotable()) {
                continue;
            }
            for (Office office : offices.read(sheet, bySheet.get(sheet).values(), layout)) {
                Optional<Region> region = regionOf(office, bySheet.get(sheet));
                if (region.isPresent() || office.sure()) {
                    String name = office.own() ? fold(office.name()) : fold(office.type());
                    region.ifPresent(r -> withRegion.add(name));
                    known.merge(
                            name + "@" + region.map(Region::code).orElse(""),
                            finding(office, region),
                            (first, again) -> first);
                }
            }
        }
        List<Finding<?>> findings = new ArrayList<>(known.entrySet().stream()
                .filter(entry -> !entry.getKey().endsWith("@")
                        || !withRegion.contains(
                                entry.getKey().substring(0, entry.getKey().length() - 1)))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(Finding::confidence))
                .limit(MOST)
                .toList());
        return List.copyOf(findings);
    }

    private static Finding<Agency> finding(Office office, Optional<Region> region) {
        Confidence confidence = region.isPresent() ? Confidence.HIGH : Confidence.MEDIUM;
        return Reading.finding(
                new Agency(office.name(), office.type(), region),
                office.sheet().page(),
                office.span(),
                "agency.name",
                confidence);
    }

    /** The region whose name the office's name runs on to. */
    private static Optional<Region> regionOf(Office office, NavigableMap<Integer, Sighting> sightings) {
        return Optional.ofNullable(sightings.ceilingEntry(office.endWord()))
                .map(Map.Entry::getValue)
                .filter(Sighting::sure)
                .filter(sighting -> sighting.mention().chain().start() <= office.firstWord()
                        && sighting.mention().firstWord() - office.endWord() <= BETWEEN)
                .map(Sighting::region);
    }

    private static String fold(String name) {
        return String.join(
                " ", Words.of(name).stream().map(word -> word.exact()).toList());
    }
}
