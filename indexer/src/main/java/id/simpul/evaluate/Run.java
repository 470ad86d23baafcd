package id.simpul.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Rankings that were written down, by this program or another.
 *
 * @param rankings by qid, docids best first
 */
public record Run(Map<String, List<String>> rankings) {

    private static final int COLUMNS = 6;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /**
     * Reads TREC's form, {@code qid Q0 docid rank score tag}, best first; {@code %20} in a docid is a blank.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a line is not of that form; says which
     */
    public static Run read(Path file) throws IOException {
        Map<String, List<String>> rankings = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            String[] cells = BLANKS.split(lines.get(i).strip());
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": qid Q0 docid rank score tag expected");
            }
            rankings.computeIfAbsent(cells[0], qid -> new ArrayList<>()).add(cells[2].replace("%20", " "));
        }
        return new Run(rankings);
    }

    /** The scores of a topic; all 0 if the run has no answer to it. */
    public Scores of(Topic topic, Qrels qrels) {
        return Scores.of(rankings.getOrDefault(topic.qid(), List.of()), qrels.of(topic.qid()));
    }
}
