package id.simpul.detect;

import id.simpul.detect.region.AgencyDetector;
import id.simpul.detect.region.RegionDetector;
import id.simpul.detect.theme.ThemeDetector;
import id.simpul.model.Finding;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import java.time.Clock;
import java.util.List;

/**
 * The detectors in the order in which they read; a later one may use what an earlier one found. Safe to share.
 *
 * @param list the detectors
 */
public record Detectors(List<Detector> list) {

    /** Changes whenever the same text may give other findings, so that documents are judged again. */
    public static final String VERSION = "detect-12";

    public Detectors {
        list = List.copyOf(list);
    }

    /** All detectors, in their order. @param clock tells what lies in the future */
    public static Detectors standard(Taxonomy taxonomy, Clock clock) {
        AwardReader awards = new AwardReader(AwardWords.of(taxonomy));
        return new Detectors(List.of(
                new AgencyDetector(taxonomy),
                new InnovationDetector(taxonomy),
                new KindDetector(),
                new DateDetector(awards, clock),
                new ProgrammeDetector(),
                new RegionDetector(taxonomy),
                new AwardDetector(taxonomy, awards),
                new RegulationDetector(taxonomy),
                new ThemeDetector(taxonomy),
                new SignalDetector(),
                new StageDetector()));
    }

    /** The document with all that the detectors found in place of its findings. */
    public SourceDocument read(SourceDocument document) {
        Reading reading = Reading.of(document);
        for (Detector detector : list) {
            List<Finding<?>> found = detector.detect(reading);
            reading = reading.with(found);
        }
        return document.withFindings(reading.findings());
    }
}
