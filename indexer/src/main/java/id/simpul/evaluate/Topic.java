package id.simpul.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A question to judge by.
 *
 * @param qid its name
 * @param query its words
 */
public record Topic(String qid, String query) {

    /**
     * Reads {@code qid<TAB>query} lines; blank ones, {@code #} remarks and a header {@code qid} are passed over.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a line is not of that form; says which
     */
    public static List<Topic> read(Path file) throws IOException {
        List<Topic> topics = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#") || line.startsWith("qid\t")) {
                continue;
            }
            String[] cells = line.split("\t");
            if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
                throw new IllegalArgumentException(file + ":" + number + ": qid<TAB>query expected");
            }
            topics.add(new Topic(cells[0].strip(), cells[1].strip()));
        }
        return topics;
    }
}
