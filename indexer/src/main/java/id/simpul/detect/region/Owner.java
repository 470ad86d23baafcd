package id.simpul.detect.region;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Confidence;
import id.simpul.model.Region;
import id.simpul.text.Span;

/**
 * A region that owns, with the place that says so best.
 *
 * @param region the owner
 * @param printed how it is printed there
 * @param page the page of the place
 * @param place the place
 * @param rule the rule that read it
 * @param confidence how sure that is
 */
record Owner(Region region, String printed, ReadPage page, Span place, String rule, Confidence confidence) {

    static Owner of(Standing standing, Confidence confidence) {
        Weighed best = standing.best();
        return new Owner(
                standing.region(),
                best.mention().printed(),
                best.mention().sheet().page(),
                best.mention().span(),
                best.rule(),
                confidence);
    }
}
