package id.simpul.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what a printed document repeats at the edges of its pages: running heads, footers, page numbers. A line is one
 * if it stands among the outer lines of enough pages, digits apart. At the top of the first page, a line that never
 * changes stays: there it is the title or the letterhead.
 */
final class RunningHeads {

    private static final int EDGE = 3;
    private static final int PAGES = 3;
    private static final double SHARE = 0.6;
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Set<String> repeated = new HashSet<>();
    private final Set<String> unchanging = new HashSet<>();

    /** @param pages the lines of each page, in normal form */
    RunningHeads(List<List<String>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Set<String>> forms = new HashMap<>();
        int written = 0;
        for (List<String> page : pages) {
            written += page.isEmpty() ? 0 : 1;
            Set<String> edges = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if (isEdge(page, i)) {
                    edges.add(key(page.get(i)));
                    forms.computeIfAbsent(key(page.get(i)), key -> new HashSet<>())
                            .add(page.get(i));
                }
            }
            edges.forEach(edge -> counts.merge(edge, 1, Integer::sum));
        }
        int enough = Math.max(2, Math.min(PAGES, (int) Math.ceil(SHARE * written)));
        counts.forEach((key, count) -> {
            if (count >= enough) {
                repeated.add(key);
                if (forms.getOrDefault(key, Set.of()).size() == 1) {
                    unchanging.add(key);
                }
            }
        });
    }

    /**
     * For each line of a page, whether it is one.
     *
     * @param isFirst whether it is the first page with text
     */
    boolean[] marks(List<String> page, boolean isFirst) {
        boolean[] marks = new boolean[page.size()];
        for (int i = 0; i < marks.length; i++) {
            String key = key(page.get(i));
            boolean isTitle = isFirst && i < EDGE && unchanging.contains(key);
            marks[i] = isEdge(page, i) && repeated.contains(key) && !isTitle;
        }
        return marks;
    }

    private static boolean isEdge(List<String> page, int line) {
        return line < EDGE || line >= page.size() - EDGE;
    }

    private static String key(String line) {
        return DIGITS.matcher(line.toLowerCase(Locale.ROOT)).replaceAll("#");
    }
}
