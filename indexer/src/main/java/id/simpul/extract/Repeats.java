package id.simpul.extract;

import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what the top of an article says twice: the title above the text, a caption or teaser that the lead repeats. Of
 * two copies the fuller stays; of two equal ones the second, since the dateline stands before it.
 */
final class Repeats {

    private static final int TOP = 10;
    private static final int FEWEST_WORDS = 8;
    private static final int LONGEST_DATELINE = 8;
    private static final Pattern CREDIT = Pattern.compile("\\s*\\([^()]{1,60}\\)\\W*$|\\s*(?:…|\\.{3})$");

    private Repeats() {}

    /** The lines of page 1 without those said again. */
    static ClutterLines.Sifted sift(List<Line> lines, Optional<String> title) {
        Set<Integer> gone = new HashSet<>(repeatedTitles(lines, title));
        List<List<String>> top = lines.stream().limit(TOP).map(Repeats::words).toList();
        for (int i = 0; i < top.size(); i++) {
            for (int j = 0; j < top.size(); j++) {
                if (i != j && !gone.contains(i) && !gone.contains(j) && repeats(top.get(j), top.get(i))) {
                    if (top.get(j).size() > top.get(i).size() || j > i) {
                        gone.add(i);
                    }
                }
            }
        }
        List<Line> kept = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (gone.contains(i)) {
                removed.add(lines.get(i).text());
            } else {
                kept.add(lines.get(i));
            }
        }
        return new ClutterLines.Sifted(kept, removed);
    }

    private static Set<Integer> repeatedTitles(List<Line> lines, Optional<String> title) {
        Set<Integer> repeated = new HashSet<>();
        if (title.isEmpty()) {
            return repeated;
        }
        List<String> said = words(Line.plain(title.get()));
        boolean seen = false;
        for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
            if (words(lines.get(i)).equals(said)) {
                if (seen) {
                    repeated.add(i);
                }
                seen = true;
            }
        }
        return repeated;
    }

    /** Whether the longer begins with all of the shorter, behind a dateline perhaps. */
    private static boolean repeats(List<String> longer, List<String> shorter) {
        if (shorter.size() < FEWEST_WORDS || longer.size() < shorter.size()) {
            return false;
        }
        for (int from = 0; from <= Math.min(LONGEST_DATELINE, longer.size() - shorter.size()); from++) {
            if (longer.subList(from, from + shorter.size()).equals(shorter)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(Line line) {
        return Words.of(CREDIT.matcher(line.text()).replaceFirst("")).stream()
                .map(Token::exact)
                .toList();
    }
}
