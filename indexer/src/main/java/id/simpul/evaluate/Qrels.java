package id.simpul.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which documents answer which topic, and how well.
 *
 * @param grades by topic, the grade of each judged docid: 0 not, up to 3 exactly
 */
public record Qrels(Map<String, Map<String, Integer>> grades) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /**
     * Reads {@code qid docid grade} or TREC's {@code qid 0 docid grade}, separated by tabs or, where there are none, by
     * blanks.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a line is not of that form; says which
     */
    public static Qrels read(Path file) throws IOException {
        Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#") || line.startsWith("qid")) {
                continue;
            }
            String[] cells = line.contains("\t") ? line.split("\t") : BLANKS.split(line.strip());
            try {
                String docid = cells[cells.length - 2].strip();
                int grade = Integer.parseInt(cells[cells.length - 1].strip());
                if (cells.length != 3 && cells.length != 4) {
                    throw new IllegalArgumentException("3 or 4 columns");
                }
                grades.computeIfAbsent(cells[0].strip(), qid -> new LinkedHashMap<>())
                        .put(docid, grade);
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalArgumentException(
                        file + ":" + number + ": qid docid grade, or qid 0 docid grade expected", e);
            }
        }
        return new Qrels(grades);
    }

    /**
     * The same grades for a search that shows copies as one: a copy's grade goes to its original, of several grades the
     * best counts.
     *
     * @param original the docid of what a docid is a copy of; empty for what is no copy
     */
    public Qrels folded(Function<String, Optional<String>> original) {
        Map<String, Map<String, Integer>> folded = new LinkedHashMap<>();
        grades.forEach((qid, judged) -> {
            Map<String, Integer> one = new LinkedHashMap<>();
            judged.forEach((docid, grade) -> one.merge(original.apply(docid).orElse(docid), grade, Math::max));
            folded.put(qid, one);
        });
        return new Qrels(folded);
    }

    /** The grades of a topic; empty if nobody judged it. */
    public Map<String, Integer> of(String qid) {
        return grades.getOrDefault(qid, Map.of());
    }
}
