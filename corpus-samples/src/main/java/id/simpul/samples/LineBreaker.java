package id.simpul.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Sets text into lines no wider than a column.
 *
 * @param measure width of a string, in the unit of {@code width}
 * @param hyphenate whether words may be broken; see {@link Hyphenation}
 */
record LineBreaker(ToDoubleFunction<String> measure, boolean hyphenate) {

    static LineBreaker atSpaces(ToDoubleFunction<String> measure) {
        return new LineBreaker(measure, false);
    }

    static LineBreaker atSyllables(ToDoubleFunction<String> measure) {
        return new LineBreaker(measure, true);
    }

    /** The lines, at least one; a word wider than the column gets a line of its own and sticks out. */
    List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer, width) || line.isEmpty()) {
                line = longer;
                continue;
            }
            int cut = hyphenate ? cut(line, word, width) : 0;
            lines.add(cut == 0 ? line : line + " " + word.substring(0, cut) + "-");
            line = word.substring(cut);
        }
        lines.add(line);
        return lines;
    }

    private int cut(String line, String word, double width) {
        return Hyphenation.places(word).reversed().stream()
                .filter(place -> fits(line + " " + word.substring(0, place) + "-", width))
                .findFirst()
                .orElse(0);
    }

    private boolean fits(String text, double width) {
        return measure.applyAsDouble(text) <= width;
    }
}
