package id.simpul.index.opensearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import id.simpul.index.Analysis;
import id.simpul.index.Embedder;
import id.simpul.index.Field;
import id.simpul.index.Fields;
import id.simpul.index.Meaning;
import id.simpul.index.Window;
import id.simpul.model.Entry;
import id.simpul.model.Taxonomy;
import id.simpul.text.Token;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Entries as OpenSearch's documents, the names of the fields there, and what the cluster must know of them. */
final class OpenSearchFields {

    static final String ID = "id";
    static final String JSON = "json";
    static final String MADE_WITH = "made_with";

    /** Words are sent one on a line: none contains the end of a line, some contain blanks. */
    static final String BETWEEN_WORDS = "\n";

    private static final String OUR_WORDS = "our_words";

    /** As far apart as texts of one field are with Lucene. */
    private static final int GAP = 100;

    /** Longer words do not come from our analysis. */
    private static final int LONGEST = 255;

    private final Taxonomy taxonomy;
    private final Analysis analysis;
    private final Optional<Meaning> meaning;

    OpenSearchFields(Taxonomy taxonomy, Analysis analysis, Optional<Meaning> meaning) {
        this.taxonomy = taxonomy;
        this.analysis = analysis;
        this.meaning = meaning;
    }

    /** The field that holds the words as they are. */
    static String exact(Field field) {
        return field.key();
    }

    /** The field that holds their stems; a dot would make it a part of the other. */
    static String stem(Field field) {
        return field.key() + "_stem";
    }

    /** The entry as a document of one line. */
    String of(Entry entry, String entryJson, JsonMapper json) {
        Fields fields = Fields.of(entry, taxonomy);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(ID, entry.id().value());
        document.put(JSON, new RawValue(entryJson));
        fields.texts().forEach((field, texts) -> {
            List<List<Token>> words = texts.stream().map(analysis::words).toList();
            document.put(exact(field), lines(words, Token::exact));
            document.put(stem(field), lines(words, token -> analysis.stem(token.exact())));
        });
        fields.values().forEach((field, values) -> document.put(field.key(), values));
        fields.date().ifPresent(day -> document.put(Field.DATE.key(), day));
        List<byte[]> vectors = meaning.map(some -> some.vectors(entry)).orElse(List.of());
        if (vectors.stream().anyMatch(Meaning::hasDirection)) {
            document.put(Field.MEANING.key(), behindEachOther(vectors));
        }
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(entry.id().value(), e);
        }
    }

    /** All vectors as one value: several would be put into another order, and equal ones into one. */
    private static String behindEachOther(List<byte[]> vectors) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        vectors.forEach(all::writeBytes);
        return Base64.getEncoder().encodeToString(all.toByteArray());
    }

    private static List<String> lines(List<List<Token>> texts, Function<Token, String> form) {
        return texts.stream()
                .map(words -> words.stream().map(form).collect(Collectors.joining(BETWEEN_WORDS)))
                .toList();
    }

    /** What every index of this name is made with. */
    static Map<String, Object> template(Location location, Optional<Embedder> embedder) {
        return Map.of(
                "index_patterns", List.of(location.alias() + "-*"),
                "priority", 100,
                "template", Map.of("settings", settings(location), "mappings", mappings(embedder)));
    }

    private static Map<String, Object> settings(Location location) {
        return Map.of(
                "index",
                Map.of(
                        "number_of_shards",
                        location.shards(),
                        "number_of_replicas",
                        location.replicas(),
                        // Seen after our commit and not before.
                        "refresh_interval",
                        "-1",
                        "max_result_window",
                        Window.DEEPEST + 1_000,
                        "unassigned.node_left.delayed_timeout",
                        "1m"),
                "analysis",
                Map.of(
                        "tokenizer",
                        Map.of(
                                OUR_WORDS,
                                Map.of(
                                        "type",
                                        "char_group",
                                        "tokenize_on_chars",
                                        List.of(BETWEEN_WORDS),
                                        "max_token_length",
                                        LONGEST)),
                        "analyzer",
                        Map.of(OUR_WORDS, Map.of("type", "custom", "tokenizer", OUR_WORDS))));
    }

    private static Map<String, Object> mappings(Optional<Embedder> embedder) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(ID, Map.of("type", "keyword"));
        properties.put(JSON, Map.of("type", "object", "enabled", false));
        for (Field field : Field.values()) {
            switch (field.type()) {
                case TEXT -> {
                    properties.put(exact(field), text());
                    properties.put(stem(field), text());
                }
                case KEYWORD -> properties.put(field.key(), Map.of("type", "keyword", "doc_values", false));
                case PHRASE -> properties.put(field.key(), Map.of("type", "keyword"));
                case FACET -> properties.put(field.key(), Map.of("type", "keyword"));
                case NUMBER -> properties.put(field.key(), Map.of("type", "long"));
                case VECTORS ->
                    embedder.ifPresent(
                            model -> properties.put(field.key(), Map.of("type", "binary", "doc_values", true)));
            }
        }
        return Map.of(
                "dynamic",
                "strict",
                "_meta",
                Map.of(MADE_WITH, Fields.madeWith(embedder)),
                "_source",
                Map.of("includes", List.of(JSON)),
                "properties",
                properties);
    }

    private static Map<String, Object> text() {
        return Map.of("type", "text", "analyzer", OUR_WORDS, "position_increment_gap", GAP);
    }
}
