package id.simpul.detect.region;

import id.simpul.detect.Layout;
import id.simpul.detect.Reading;
import id.simpul.model.Regions;
import id.simpul.model.Taxonomy;
import java.util.ArrayList;
import java.util.List;

/** Reads the names of regions in a document, from pages to sightings. Safe to share. */
final class RegionReader {

    private final Regions regions;
    private final Cues cues = new Cues();
    private final MentionReader mentions;

    RegionReader(Taxonomy taxonomy) {
        regions = taxonomy.regions();
        mentions = new MentionReader(new Gazetteer(taxonomy), new Splits());
    }

    /** The pages with their cues; behind them the title, if it is printed nowhere. */
    List<Sheet> sheets(Reading reading, Layout layout) {
        return reading.once(Sheet.class, () -> {
            List<Sheet> sheets = new ArrayList<>();
            reading.pages().forEach(page -> sheets.add(Sheet.of(page, true, cues)));
            layout.titleApart().ifPresent(title -> sheets.add(Sheet.of(title, false, cues)));
            return List.copyOf(sheets);
        });
    }

    /** The names that are names of regions, with the region that each means, on the {@link #sheets}. */
    List<Sighting> sightings(Reading reading, Layout layout) {
        return reading.once(Sighting.class, () -> {
            List<Sheet> sheets = sheets(reading, layout);
            List<Mention> read = new ArrayList<>();
            sheets.forEach(sheet -> read.addAll(mentions.read(sheet, layout)));
            return List.copyOf(Resolver.resolve(regions, read, sheets));
        });
    }
}
