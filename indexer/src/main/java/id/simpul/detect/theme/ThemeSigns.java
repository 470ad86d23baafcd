package id.simpul.detect.theme;

import id.simpul.detect.Reading;
import id.simpul.detect.WordCounts;
import id.simpul.model.Finding;
import id.simpul.model.Kind;
import id.simpul.model.Region;
import id.simpul.model.Taxonomy;
import id.simpul.text.Stems;
import id.simpul.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be seen of a document when its main theme is weighed: the signs of {@code theme-signs.tsv}. Safe to share. */
final class ThemeSigns {

    private static final int SHORTEST = 3;

    private static final String NONE = "none";

    /** Where something happened says nothing of what it is about. */
    private final Set<String> places = new HashSet<>();

    private final Stems stems = new Stems(List.of());

    ThemeSigns(Taxonomy taxonomy) {
        for (Region region : taxonomy.regions().all()) {
            Stream.of(region.name(), region.shortName())
                    .flatMap(name -> Words.of(name).stream())
                    .forEach(word -> places.add(word.exact()));
        }
    }

    /**
     * The signs of a document, each with how much of it shows, from 0.
     *
     * @param scores what its cues say, best first
     * @param found the slug of the theme that they give it; empty if none
     */
    Map<String, Double> of(Reading reading, List<ThemeScore> scores, Optional<String> found) {
        Map<String, Double> signs = new HashMap<>();
        double most = scores.isEmpty() ? 0 : scores.getFirst().score();
        for (ThemeScore score : scores) {
            String slug = score.theme().slug();
            signs.put("share:" + slug, most == 0 ? 0 : score.score() / most);
            signs.put("score:" + slug, Math.log1p(score.score()));
            signs.put("enough:" + slug, score.suffices() ? 1.0 : 0);
        }
        signs.put("found:" + found.orElse(NONE), 1.0);
        String kind = reading.findings(Kind.class)
                .map(Finding::value)
                .findFirst()
                .orElse(Kind.OTHER)
                .name();
        signs.put("kind:" + kind.toLowerCase(Locale.ROOT).replace('_', '-'), 1.0);
        Map<String, Integer> counts = counts(reading);
        double scale = Math.sqrt(Math.max(1, counts.size()));
        counts.forEach((stem, count) -> signs.put("word:" + stem, (1 + Math.log(count)) / scale));
        return signs;
    }

    /** How often each stem stands in the text, asides left out. */
    private Map<String, Integer> counts(Reading reading) {
        Map<String, Integer> stemmed = new HashMap<>();
        WordCounts.of(reading).forEach((word, count) -> {
            String stem = tells(word) ? stems.of(word) : "";
            if (stem.length() >= SHORTEST) {
                stemmed.merge(stem, count, Integer::sum);
            }
        });
        return stemmed;
    }

    private boolean tells(String word) {
        return !Character.isDigit(word.charAt(0)) && !places.contains(word);
    }
}
