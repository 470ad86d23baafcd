package id.simpul.embed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sentence encoder made in the test: a table of word vectors, looked up word by word. It has the form of the models that
 * people supply (inputs, outputs, tokenizer) and knows a dozen words, so that a test can say which words are near.
 */
public final class TinyModel {

    /** What a model gives. */
    public enum Output {
        /** A vector for each token: {@code last_hidden_state}. */
        TOKENS,
        /** A vector for the whole text: {@code sentence_embedding}. */
        SENTENCE,
        /** A number for each token, which is no vector of a text. */
        CLASSES
    }

    /** Words that mean one thing stand in one line; the words of two lines have nothing to do with each other. */
    private static final List<List<String>> MEANINGS = List.of(
            List.of("berobat", "puskesmas", "pasien", "dokter"),
            List.of("sampah", "daur", "limbah"),
            List.of("perahu", "kapal", "laut"),
            List.of("pajak", "retribusi"),
            List.of("query", "passage"));

    private static final String UNKNOWN = "[UNK]";
    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final int dimensions;
    private final float[] table;

    private TinyModel(int dimensions) {
        this.dimensions = dimensions;
        words.put(UNKNOWN, 0);
        words.put("[CLS]", 1);
        words.put("[SEP]", 2);
        MEANINGS.forEach(line -> line.forEach(word -> words.put(word, words.size())));
        this.table = new float[words.size() * dimensions];
        for (int meaning = 0; meaning < MEANINGS.size(); meaning++) {
            List<String> line = MEANINGS.get(meaning);
            for (int at = 0; at < line.size(); at++) {
                int row = words.get(line.get(at)) * dimensions;
                table[row + meaning] = 1;
                // Words of one meaning are near, not the same.
                table[row + MEANINGS.size() + at] = 0.25f;
            }
        }
    }

    /** Writes a model into a folder, and says nothing of how to use it. */
    public static Path in(Path folder) {
        return in(folder, Output.TOKENS);
    }

    /** Writes a model of this kind into a folder. */
    public static Path in(Path folder, Output output) {
        return in(folder, output, 16);
    }

    static Path in(Path folder, Output output, int dimensions) {
        TinyModel model = new TinyModel(dimensions);
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve("model.onnx"), model.onnx(output));
            Files.writeString(folder.resolve("tokenizer.json"), model.tokenizer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private byte[] onnx(Output output) {
        Protobuf table = new Protobuf()
                .number(1, words.size())
                .number(1, dimensions)
                .number(2, FLOAT)
                .text(8, "table")
                .bytes(9, littleEndian());
        Protobuf graph = new Protobuf();
        graph.message(1, node("Gather", "looked_up", "table", "input_ids"));
        switch (output) {
            case TOKENS -> graph.message(1, node("Identity", "last_hidden_state", "looked_up"));
            case SENTENCE ->
                graph.message(
                        1,
                        node("ReduceMean", "sentence_embedding", "looked_up")
                                .message(5, attribute("axes", 7, 8, 1))
                                .message(5, attribute("keepdims", 2, 3, 0)));
            case CLASSES ->
                graph.message(
                        1,
                        node("ReduceMean", "logits", "looked_up")
                                .message(5, attribute("axes", 7, 8, 0, 1, 2))
                                .message(5, attribute("keepdims", 2, 3, 0)));
        }
        graph.text(2, "tiny").message(5, table);
        graph.message(11, value("input_ids", INT64, "batch", "tokens"));
        if (output == Output.TOKENS) {
            graph.message(11, value("attention_mask", INT64, "batch", "tokens"));
            graph.message(11, value("token_type_ids", INT64, "batch", "tokens"));
        }
        switch (output) {
            case TOKENS -> graph.message(12, value("last_hidden_state", FLOAT, "batch", "tokens", "size"));
            case SENTENCE -> graph.message(12, value("sentence_embedding", FLOAT, "batch", "size"));
            case CLASSES -> graph.message(12, value("logits", FLOAT));
        }
        return new Protobuf()
                .number(1, 8)
                .message(7, graph)
                .message(8, new Protobuf().text(1, "").number(2, 13))
                .toBytes();
    }

    private byte[] littleEndian() {
        ByteBuffer bytes = ByteBuffer.allocate(table.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float number : table) {
            bytes.putFloat(number);
        }
        return bytes.array();
    }

    private static Protobuf node(String operation, String output, String... inputs) {
        Protobuf node = new Protobuf();
        for (String input : inputs) {
            node.text(1, input);
        }
        return node.text(2, output).text(4, operation);
    }

    /** @param type of the attribute, and in which field of its message such a one stands */
    private static Protobuf attribute(String name, int type, int field, long... values) {
        Protobuf attribute = new Protobuf().text(1, name).number(20, type);
        for (long value : values) {
            attribute.number(field, value);
        }
        return attribute;
    }

    private static Protobuf value(String name, int type, String... sizes) {
        Protobuf shape = new Protobuf();
        for (String size : sizes) {
            shape.message(1, new Protobuf().text(2, size));
        }
        Protobuf tensor = new Protobuf().number(1, type).message(2, shape);
        return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
    }

    private String tokenizer() {
        String vocabulary = words.entrySet().stream()
                .map(word -> "\"" + word.getKey() + "\": " + word.getValue())
                .collect(Collectors.joining(", "));
        String special = IntStream.range(0, 3)
                .mapToObj(id -> """
                        {"id": %d, "content": "%s", "single_word": false, "lstrip": false, "rstrip": false,
                         "normalized": false, "special": true}""".formatted(id, List.copyOf(words.keySet()).get(id)))
                .collect(Collectors.joining(", "));
        return """
                {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [%s],
                 "normalizer": {"type": "Lowercase"}, "pre_tokenizer": {"type": "Whitespace"},
                 "post_processor": {"type": "TemplateProcessing",
                  "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}},
                             {"SpecialToken": {"id": "[SEP]", "type_id": 0}}],
                  "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
                  "special_tokens": {"[CLS]": {"id": "[CLS]", "ids": [1], "tokens": ["[CLS]"]},
                                     "[SEP]": {"id": "[SEP]", "ids": [2], "tokens": ["[SEP]"]}}},
                 "decoder": null, "model": {"type": "WordLevel", "vocab": {%s}, "unk_token": "[UNK]"}}
                """.formatted(special, vocabulary);
    }
}
