package id.simpul.detect.theme;

import id.simpul.model.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much a document speaks for one theme.
 *
 * @param theme the theme
 * @param score sum over its different cues, each by its best place, a little more if repeated
 * @param signs its cues
 */
record ThemeScore(Theme theme, double score, List<Sign> signs) {

    private static final double REPEATED = 0.15;
    private static final int REPEATS = 6;

    /** The scores of all themes with a cue, best first. */
    static List<ThemeScore> of(List<Sign> signs) {
        Map<Theme, List<Sign>> byTheme = new LinkedHashMap<>();
        signs.forEach(sign -> byTheme.computeIfAbsent(sign.theme(), theme -> new ArrayList<>())
                .add(sign));
        List<ThemeScore> scores = new ArrayList<>();
        byTheme.forEach((theme, list) -> scores.add(new ThemeScore(theme, score(list), List.copyOf(list))));
        scores.sort(Comparator.<ThemeScore>comparingDouble(ThemeScore::score).reversed());
        return List.copyOf(scores);
    }

    /** Whether the cues are enough: a strong one up front, or two different strong ones. */
    boolean suffices() {
        boolean upFront = signs.stream().anyMatch(sign -> sign.strong() && sign.emphasis() != Sign.Emphasis.BODY);
        long different =
                signs.stream().filter(Sign::strong).map(Sign::phrase).distinct().count();
        return upFront || different > 1;
    }

    /** Whether a strong cue that says what it is about, not who does it, stands in the title, a name or the lead. */
    boolean upFront() {
        return signs.stream()
                .anyMatch(sign -> sign.strong() && !sign.cue().executor() && sign.emphasis() != Sign.Emphasis.BODY);
    }

    /** Whether a strong cue stands in the title itself. */
    boolean headed() {
        return signs.stream().anyMatch(sign -> sign.strong() && sign.emphasis() == Sign.Emphasis.TITLE);
    }

    /** Whether a strong cue stands in the title or in what an innovation's name stands for. */
    boolean inTitle() {
        return signs.stream()
                .anyMatch(sign -> sign.strong()
                        && (sign.emphasis() == Sign.Emphasis.TITLE || sign.emphasis() == Sign.Emphasis.EXPANSION));
    }

    /** The weak cues together count no more than the strong ones. */
    private static double score(List<Sign> signs) {
        Map<Boolean, List<Sign>> byStrength = signs.stream().collect(Collectors.partitioningBy(Sign::strong));
        double strong = sum(byStrength.getOrDefault(true, List.of()));
        return strong + Math.min(strong, sum(byStrength.getOrDefault(false, List.of())));
    }

    /** Whether two strong cues, or one in the title, tell it: one word in passing does not. */
    boolean isToldTwice() {
        return headed()
                || signs.stream()
                                .filter(Sign::strong)
                                .map(Sign::phrase)
                                .distinct()
                                .count()
                        > 1;
    }

    private static double sum(List<Sign> signs) {
        Map<String, List<Sign>> byPhrase = new LinkedHashMap<>();
        signs.forEach(sign -> byPhrase.computeIfAbsent(sign.phrase(), phrase -> new ArrayList<>())
                .add(sign));
        return byPhrase.values().stream()
                .mapToDouble(same ->
                        same.stream().mapToDouble(Sign::weight).max().orElse(0)
                                * (1 + REPEATED * Math.min(REPEATS, same.size() - 1)))
                .sum();
    }
}
