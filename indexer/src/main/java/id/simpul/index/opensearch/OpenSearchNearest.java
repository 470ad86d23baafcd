package id.simpul.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import id.simpul.index.Field;
import id.simpul.index.Near;
import id.simpul.model.EntryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the entries nearest to a vector in a cluster without a plugin: a script goes through the vectors of every entry that
 * the filters leave, one after the other.
 *
 * @param question the vector as text, one character for each number: characters of a text are read far more quickly there
 *     than numbers of a list
 * @param norm the sum of its squares
 */
record OpenSearchNearest(String question, double norm) {

    private static final String BEST = """
            String question = params.question;
            int size = question.length();
            BytesRef vectors = doc[params.field].value;
            byte[] bytes = vectors.bytes;
            int count = vectors.length / size;
            double best = -1;
            int which = 0;
            for (int passage = 0; passage < count; passage++) {
                int from = vectors.offset + passage * size;
                int dot = 0;
                int norm = 0;
                for (int i = 0; i < size; i++) {
                    int number = bytes[from + i];
                    dot += number * (question.charAt(i) - 128);
                    norm += number * number;
                }
                double cosine = norm == 0 ? -1 : dot / Math.sqrt((double) norm * params.norm);
                if (cosine > best) {
                    best = cosine;
                    which = passage;
                }
            }
            """;

    /** No score may be negative. */
    private static final String SCORE = BEST + "return (1 + best) / 2;";

    private static final String PASSAGE = "passage";
    private static final String WHICH = BEST + "return which;";
    private static final int NO_NEGATIVES = 128;

    static OpenSearchNearest to(byte[] vector) {
        StringBuilder question = new StringBuilder(vector.length);
        double norm = 0;
        for (byte number : vector) {
            question.append((char) (number + NO_NEGATIVES));
            norm += number * number;
        }
        return new OpenSearchNearest(question.toString(), norm);
    }

    /** @param where what the entries must match */
    Map<String, Object> query(Map<String, Object> where) {
        Map<String, Object> withVectors = Map.of("exists", Map.of("field", Field.MEANING.key()));
        return Map.of(
                "script_score",
                Map.of(
                        "query",
                        OpenSearchQueries.bool(Map.of("filter", List.of(where, withVectors))),
                        "script",
                        script(SCORE)));
    }

    /** Which passage it was, asked for those alone that are given back. */
    Map<String, Object> fields() {
        return Map.of(PASSAGE, Map.of("script", script(WHICH)));
    }

    static List<Near> read(JsonNode answer) {
        List<Near> near = new ArrayList<>();
        for (JsonNode hit : answer.path("hits").path("hits")) {
            near.add(new Near(
                    new EntryId(hit.path("_id").asText()),
                    2 * hit.path("_score").asDouble() - 1,
                    hit.path("fields").path(PASSAGE).path(0).asInt()));
        }
        return near;
    }

    private Map<String, Object> script(String source) {
        return Map.of(
                "source", source, "params", Map.of("question", question, "norm", norm, "field", Field.MEANING.key()));
    }
}
