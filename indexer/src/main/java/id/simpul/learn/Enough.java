package id.simpul.learn;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether there are enough labels to learn from. Fewer teach nothing but the words of single documents: see the learning
 * curve in {@code docs/learned-themes.md}.
 *
 * @param labels documents whose themes people decided
 * @param byTheme how many of them have a theme, by its slug
 */
public record Enough(int labels, Map<String, Integer> byTheme) {

    /** As many documents must have been decided, with or without a theme. */
    public static final int LABELS = 150;

    /** As many of them must have a theme before it is ever suggested. */
    public static final int LABELS_OF_A_THEME = 5;

    /** Nobody can be told apart from nobody: as many themes must have enough labels. */
    public static final int THEMES = 2;

    public Enough {
        byTheme = Map.copyOf(byTheme);
    }

    /** @param labels the slugs of the themes of each document */
    public static Enough of(Collection<List<String>> labels) {
        Map<String, Integer> byTheme = new TreeMap<>();
        labels.stream().flatMap(List::stream).forEach(slug -> byTheme.merge(slug, 1, Integer::sum));
        return new Enough(labels.size(), byTheme);
    }

    /** The slugs of the themes that can be learned, in their order. */
    public List<String> themes() {
        return byTheme.entrySet().stream()
                .filter(theme -> theme.getValue() >= LABELS_OF_A_THEME)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whether a model can be trained. */
    public boolean isEnough() {
        return labels >= LABELS && themes().size() >= THEMES;
    }

    /** How many labels are missing in all; 0 if there are enough. */
    public int missing() {
        return Math.max(0, LABELS - labels);
    }

    /** How many themes more must have {@link #LABELS_OF_A_THEME} labels; 0 if enough have. */
    public int missingThemes() {
        return Math.max(0, THEMES - themes().size());
    }
}
