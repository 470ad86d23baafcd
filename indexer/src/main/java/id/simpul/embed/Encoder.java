package id.simpul.embed;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs a model: from the ids of tokens to one vector for each text. Whoever opened it closes it; threads may share it. */
final class Encoder implements AutoCloseable {

    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";
    private static final Set<String> INPUTS = Set.of(IDS, MASK, TYPES);

    /** The names under which sentence encoders give what they found out; the earlier one is taken. */
    private static final List<String> OUTPUTS = List.of("sentence_embedding", "last_hidden_state", "token_embeddings");

    private static final int OF_TEXTS = 2;
    private static final int OF_TOKENS = 3;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Set<String> inputs;
    private final String output;
    private final Settings.Pooling pooling;

    private Encoder(OrtEnvironment environment, OrtSession session, Settings.Pooling pooling) throws OrtException {
        this.environment = environment;
        this.session = session;
        this.inputs = inputs(session);
        this.output = output(session);
        this.pooling = pooling;
    }

    /** @throws ModelException if the file is no model, or none that makes vectors of texts */
    static Encoder of(Path file, Settings.Pooling pooling) {
        try {
            OrtEnvironment environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "simpul");
            environment.setTelemetry(false);
            OrtSession session = environment.createSession(file.toString());
            try {
                return new Encoder(environment, session, pooling);
            } catch (OrtException | RuntimeException e) {
                session.close();
                throw e;
            }
        } catch (OrtException e) {
            throw new ModelException(ModelException.Cause.BROKEN_MODEL, file + ": " + e.getMessage(), e);
        } catch (LinkageError e) {
            throw new ModelException(ModelException.Cause.NO_LIBRARY, String.valueOf(e.getMessage()), e);
        }
    }

    /** The vectors of some texts, given by the ids of their tokens. @throws ModelException if the model cannot be run */
    List<float[]> vectors(List<long[]> texts) {
        int longest = texts.stream().mapToInt(ids -> ids.length).max().orElse(0);
        long[] ids = new long[texts.size() * longest];
        long[] mask = new long[ids.length];
        for (int text = 0; text < texts.size(); text++) {
            long[] some = texts.get(text);
            System.arraycopy(some, 0, ids, text * longest, some.length);
            java.util.Arrays.fill(mask, text * longest, text * longest + some.length, 1);
        }
        Map<String, OnnxTensor> given = new LinkedHashMap<>();
        try {
            long[] shape = {texts.size(), longest};
            for (String input : inputs) {
                given.put(
                        input,
                        tensor(
                                switch (input) {
                                    case IDS -> ids;
                                    case MASK -> mask;
                                    default -> new long[ids.length];
                                },
                                shape));
            }
            try (OrtSession.Result result = session.run(given, Set.of(output))) {
                return pooled((OnnxTensor) result.get(0), mask, texts.size(), longest);
            }
        } catch (OrtException e) {
            throw new ModelException(ModelException.Cause.FAILED, String.valueOf(e.getMessage()), e);
        } finally {
            given.values().forEach(OnnxTensor::close);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new ModelException(ModelException.Cause.FAILED, String.valueOf(e.getMessage()), e);
        }
    }

    private OnnxTensor tensor(long[] numbers, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape);
    }

    private List<float[]> pooled(OnnxTensor tensor, long[] mask, int texts, int longest) {
        long[] shape = tensor.getInfo().getShape();
        int size = (int) shape[shape.length - 1];
        FloatBuffer numbers = tensor.getFloatBuffer();
        List<float[]> vectors = new ArrayList<>(texts);
        for (int text = 0; text < texts; text++) {
            float[] vector = new float[size];
            if (shape.length == OF_TEXTS) {
                numbers.get(text * size, vector);
            } else if (pooling == Settings.Pooling.CLS) {
                numbers.get(text * longest * size, vector);
            } else {
                // The sum points where the mean does.
                for (int token = text * longest; token < (text + 1) * longest; token++) {
                    for (int i = 0; mask[token] == 1 && i < size; i++) {
                        vector[i] += numbers.get(token * size + i);
                    }
                }
            }
            vectors.add(vector);
        }
        return vectors;
    }

    private static Set<String> inputs(OrtSession session) throws OrtException {
        Map<String, NodeInfo> wanted = session.getInputInfo();
        for (Map.Entry<String, NodeInfo> input : wanted.entrySet()) {
            boolean known = INPUTS.contains(input.getKey())
                    && input.getValue().getInfo() instanceof TensorInfo tensor
                    && tensor.type == OnnxJavaType.INT64;
            if (!known) {
                throw new ModelException(ModelException.Cause.NO_ENCODER, "? " + described(wanted));
            }
        }
        if (!wanted.containsKey(IDS)) {
            throw new ModelException(ModelException.Cause.NO_ENCODER, "? " + described(wanted));
        }
        return wanted.keySet();
    }

    private static String output(OrtSession session) throws OrtException {
        Map<String, NodeInfo> given = session.getOutputInfo();
        return OUTPUTS.stream()
                .filter(given::containsKey)
                .findFirst()
                .or(() -> given.size() == 1 ? given.keySet().stream().findFirst() : java.util.Optional.empty())
                .filter(name -> isVectors(given.get(name)))
                .orElseThrow(() -> new ModelException(ModelException.Cause.NO_ENCODER, "→ " + described(given)));
    }

    private static boolean isVectors(NodeInfo output) {
        return output.getInfo() instanceof TensorInfo tensor
                && Set.of(OnnxJavaType.FLOAT, OnnxJavaType.FLOAT16, OnnxJavaType.BFLOAT16)
                        .contains(tensor.type)
                && Set.of(OF_TEXTS, OF_TOKENS).contains(tensor.getShape().length);
    }

    private static String described(Map<String, NodeInfo> nodes) {
        return nodes.entrySet().stream()
                .map(node -> node.getKey()
                        + (node.getValue().getInfo() instanceof TensorInfo tensor
                                ? " " + tensor.type + java.util.Arrays.toString(tensor.getShape())
                                : ""))
                .collect(Collectors.joining(", "));
    }
}
