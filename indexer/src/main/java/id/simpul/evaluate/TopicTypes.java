package id.simpul.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What kind of question each topic is: {@code plain}, {@code typo}, {@code name}, ….
 *
 * @param types by qid
 */
public record TopicTypes(Map<String, String> types) {

    /** No topic is of any type. */
    public static final TopicTypes NONE = new TopicTypes(Map.of());

    private static final String BESIDE = "topic-types.tsv";

    public TopicTypes {
        types = Map.copyOf(types);
    }

    /**
     * Reads {@code qid<TAB>type} lines from {@code topic-types.tsv} in the folder of the topics; further columns are
     * passed over. None if there is no such file.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a line is not of that form; says which
     */
    public static TopicTypes beside(Path topics) throws IOException {
        Path file = topics.resolveSibling(BESIDE);
        if (!Files.isReadable(file)) {
            return NONE;
        }
        Map<String, String> types = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
                continue;
            }
            String[] cells = lines.get(i).split("\t");
            if (cells.length < 2) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": qid<TAB>type expected");
            }
            types.put(cells[0].strip(), cells[1].strip());
        }
        return new TopicTypes(types);
    }

    /** The type of a topic, if it has one. */
    public Optional<String> of(Topic topic) {
        return Optional.ofNullable(types.get(topic.qid()));
    }

    /** The types that occur among the topics, by name. */
    public List<String> among(Collection<Topic> topics) {
        return topics.stream()
                .flatMap(topic -> of(topic).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
