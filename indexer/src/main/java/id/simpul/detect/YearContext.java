package id.simpul.detect;

import id.simpul.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The years that a document speaks of, each with its weight: a year in a full date tells more of the time of writing than
 * one that stands alone. Years of laws do not count. Immutable.
 *
 * @param weights weight by year
 */
record YearContext(Map<Integer, Integer> weights) {

    private static final Pattern YEAR = Pattern.compile("(?<![\\p{N}.,/-])((?:19|20)\\d{2})(?![\\p{N}/-]|[.,]\\d)");
    private static final Pattern LAW_BEFORE =
            Pattern.compile("(?:\\d\\s+(?:tahun|th\\.?)|\\d/|nomor|no\\.?)\\s*$", Pattern.CASE_INSENSITIVE);

    /** So many years off a slip of the pen may be. */
    private static final int MISTAKEN = 12;

    private static final int FULL_DATE = 4;
    private static final int MONTH_DATE = 3;

    /** The years of these texts and of the dates found in them. */
    static YearContext of(List<String> texts, List<PrintedForm> dates) {
        Map<Integer, Integer> weights = new TreeMap<>();
        for (String text : texts) {
            int[] figures = Windows.figures(text).stream().mapToInt(Span::start).toArray();
            Windows.matches(YEAR, text, figures, matcher -> {
                String before = text.substring(Math.max(0, matcher.start() - 12), matcher.start());
                if (!LAW_BEFORE.matcher(before).find()) {
                    weights.merge(Integer.parseInt(matcher.group(1)), 1, Integer::sum);
                }
            });
        }
        for (PrintedForm date : dates) {
            if (date.month() > 0) {
                date.year().ifPresent(year -> weights.merge(year, weight(date), Integer::sum));
            }
        }
        return new YearContext(Map.copyOf(weights));
    }

    private static int weight(PrintedForm date) {
        return date.form() == PrintedForm.Form.MONTH ? MONTH_DATE : FULL_DATE;
    }

    /** The year that the document speaks of most, if it names any; of two, the later. */
    Optional<Integer> main() {
        return weights.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The same years without what one print of a date brought in. */
    YearContext without(PrintedForm date) {
        if (date.year().isEmpty()) {
            return this;
        }
        Map<Integer, Integer> others = new TreeMap<>(weights);
        int bare = date.form() == PrintedForm.Form.NUMERIC || date.form() == PrintedForm.Form.ISO ? 0 : 1;
        others.computeIfPresent(date.year().getAsInt(), (year, weight) -> {
            int left = weight - weight(date) - bare;
            return left > 0 ? left : null;
        });
        return new YearContext(Map.copyOf(others));
    }

    /** Whether the document names the year. */
    boolean names(int year) {
        return weights.containsKey(year);
    }

    /**
     * The year in which the date's weekday fits and which lies nearest to a year of the document, at most one away; of
     * equally near ones that with the greater weight, then the earlier. Nobody mistakes this year for one long ago.
     */
    Optional<Integer> fitting(PrintedForm date) {
        record Candidate(int year, int distance, int weight) {}
        return weights.entrySet().stream()
                .flatMap(entry -> java.util.stream.IntStream.rangeClosed(-1, 1)
                        .mapToObj(step -> new Candidate(entry.getKey() + step, Math.abs(step), entry.getValue())))
                .filter(candidate -> date.fits(candidate.year()))
                .filter(candidate ->
                        date.year().stream().allMatch(year -> Math.abs(year - candidate.year()) <= MISTAKEN))
                .min(Comparator.comparingInt(Candidate::distance)
                        .thenComparing(Candidate::weight, Comparator.reverseOrder())
                        .thenComparing(Candidate::year))
                .map(Candidate::year);
    }
}
