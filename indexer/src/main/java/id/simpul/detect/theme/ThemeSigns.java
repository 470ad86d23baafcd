package id.simpul.detect.theme;

import id.simpul.detect.Reading;
import id.simpul.detect.WordSigns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be seen of a document when its main theme is weighed: the signs of {@code theme-signs.tsv}. */
final class ThemeSigns {

    private static final String NONE = "none";

    private ThemeSigns() {}

    /**
     * The signs of a document, each with how much of it shows, from 0.
     *
     * @param scores what its cues say, best first
     * @param found the slug of the theme that they give it; empty if none
     */
    static Map<String, Double> of(Reading reading, List<ThemeScore> scores, Optional<String> found) {
        Map<String, Double> signs = new HashMap<>();
        double most = scores.isEmpty() ? 0 : scores.getFirst().score();
        for (ThemeScore score : scores) {
            String slug = score.theme().slug();
            signs.put("share:" + slug, most == 0 ? 0 : score.score() / most);
            signs.put("score:" + slug, Math.log1p(score.score()));
            signs.put("enough:" + slug, score.suffices() ? 1.0 : 0);
        }
        signs.put("found:" + found.orElse(NONE), 1.0);
        signs.put("kind:" + reading.kind().slug(), 1.0);
        signs.putAll(WordSigns.of(reading));
        return signs;
    }
}
