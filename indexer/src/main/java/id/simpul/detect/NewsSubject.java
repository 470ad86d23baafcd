package id.simpul.detect;

import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.Kind;
import id.simpul.model.Tsv;
import java.util.HashMap;
import java.util.Map;

/**
 * Says what news is about: an event, or an innovation. Many weak signs are added up, none decides alone: a meeting where
 * one innovation is shown is an event, and an innovation whose owner speaks at a meeting is none. The phrases stand in
 * {@code news-subjects.tsv}; how much each sign tells, in {@code news-signs.tsv}, was learned by logistic regression from
 * the labelled news of the half of the samples that may be looked at. Immutable, safe to share.
 *
 * @param cues what to look for
 * @param weights what each sign adds for an event, above 0, or for an innovation
 */
record NewsSubject(NewsCues cues, Map<String, Double> weights) {

    private static final Map<Kind, String> RULES = Map.of(
            Kind.EVENT_NEWS,
            "kind.news-event",
            Kind.INNOVATION_NEWS,
            "kind.news-subject",
            Kind.OTHER,
            "kind.news-other");

    /** Seven to one. */
    private static final double CLEAR = 2;

    /** With the phrases and weights that come with the program. */
    static NewsSubject builtIn() {
        Map<String, Double> weights = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(NewsSubject.class, "news-signs.tsv").rows()) {
            weights.put(row.get("sign"), Double.valueOf(row.get("weight")));
        }
        return new NewsSubject(NewsCues.builtIn(), Map.copyOf(weights));
    }

    /** The sort of news that the document is, quoted where the best sign stands. */
    Finding<Kind> of(Reading reading) {
        NewsSigns signs = new NewsSigns(reading, cues);
        double score = signs.counts().entrySet().stream()
                .mapToDouble(sign -> weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue())
                .sum();
        Kind kind = signs.elsewhere() ? Kind.OTHER : score > 0 ? Kind.EVENT_NEWS : Kind.INNOVATION_NEWS;
        NewsSigns.Sign sign = signs.best(kind);
        Confidence confidence = Math.abs(score) >= CLEAR ? Confidence.HIGH : Confidence.MEDIUM;
        return Reading.finding(kind, sign.page(), sign.span(), RULES.get(kind), confidence);
    }
}
