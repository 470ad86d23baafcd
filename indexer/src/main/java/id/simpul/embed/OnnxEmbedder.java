package id.simpul.embed;

import id.simpul.index.Embedder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/**
 * A sentence encoder in a folder, as ONNX.
 *
 * <p>{@code try (OnnxEmbedder embedder = OnnxEmbedder.open(folder))} is all it takes. Whoever opened it closes it; threads
 * may share it, and a question then waits for the passages of a document at most. Trap: the whole model is read to tell it
 * from others, a second or so for each half gigabyte.
 */
public final class OnnxEmbedder implements Embedder, AutoCloseable {

    private static final String MODEL = "model.onnx";
    private static final String TOKENIZER = "tokenizer.json";

    /** So many passages go through the model together: more take memory and are not faster on a processor. */
    private static final int TOGETHER = 8;

    private static final int FINGERPRINT_BYTES = 8;

    private final Settings settings;
    private final Tokens tokens;
    private final Encoder encoder;
    private final Model model;

    private OnnxEmbedder(Path folder, Settings settings, Tokens tokens, Encoder encoder) {
        this.settings = settings;
        this.tokens = tokens;
        this.encoder = encoder;
        int dimensions = encoded(List.of("a")).getFirst().length;
        if (dimensions < 1 || dimensions > Model.MOST_DIMENSIONS) {
            throw new ModelException(
                    ModelException.Cause.NO_ENCODER, "→ " + dimensions + " > " + Model.MOST_DIMENSIONS);
        }
        this.model = new Model(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
                fingerprint(folder, settings),
                dimensions,
                settings.least(),
                settings.weight());
    }

    /** Reads the model in a folder. @throws ModelException if there is none, or it cannot be used */
    public static OnnxEmbedder open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ModelException(ModelException.Cause.NO_FOLDER, folder.toString());
        }
        Path onnx = present(folder.resolve(MODEL), ModelException.Cause.NO_MODEL);
        Path tokenizer = present(folder.resolve(TOKENIZER), ModelException.Cause.NO_TOKENIZER);
        Settings settings = Settings.in(folder);
        Tokens tokens = Tokens.of(tokenizer, settings.maxTokens());
        try {
            Encoder encoder = Encoder.of(onnx, settings.pooling());
            try {
                return new OnnxEmbedder(folder, settings, tokens, encoder);
            } catch (RuntimeException e) {
                encoder.close();
                throw e;
            }
        } catch (RuntimeException e) {
            tokens.close();
            throw e;
        }
    }

    @Override
    public float[] query(String text) {
        return encoded(List.of(settings.queryPrefix() + text)).getFirst();
    }

    @Override
    public List<Passage> passages(List<String> pages, int most) {
        return Passages.of(pages, most, tokens::passages);
    }

    @Override
    public List<float[]> vectors(List<String> passages) {
        List<float[]> vectors = new ArrayList<>(passages.size());
        for (int from = 0; from < passages.size(); from += TOGETHER) {
            vectors.addAll(encoded(passages.subList(from, Math.min(passages.size(), from + TOGETHER)).stream()
                    .map(passage -> settings.passagePrefix() + passage)
                    .toList()));
        }
        return vectors;
    }

    @Override
    public Model model() {
        return model;
    }

    @Override
    public void close() {
        encoder.close();
        tokens.close();
    }

    private List<float[]> encoded(List<String> texts) {
        return encoder.vectors(tokens.ids(texts));
    }

    private static Path present(Path file, ModelException.Cause otherwise) {
        if (!Files.isRegularFile(file)) {
            throw new ModelException(otherwise, file.toString());
        }
        return file;
    }

    /** The weights of large models stand in files beside, whose names begin alike. */
    private static String fingerprint(Path folder, Settings settings) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            TreeSet<Path> files = new TreeSet<>();
            try (DirectoryStream<Path> model = Files.newDirectoryStream(folder, MODEL + "*")) {
                model.forEach(files::add);
            }
            files.add(folder.resolve(TOKENIZER));
            for (Path file : files) {
                try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
                    bytes.transferTo(java.io.OutputStream.nullOutputStream());
                }
            }
            digest.update(settings.fingerprint().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
        } catch (IOException e) {
            throw new ModelException(ModelException.Cause.BROKEN_MODEL, folder + ": " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
