package id.simpul.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A model for tests of what stands on a model: the vector of a text is the sum of the vectors of the words it knows. */
public record WordVectors(Map<String, List<Float>> words, Model model) implements Embedder {

    /** Three meanings, each with a word in the middle and one at the edge, and a word between the first two. */
    public static WordVectors standard() {
        return new WordVectors(
                Map.of(
                        "berobat", List.of(1f, 0f, 0f),
                        "puskesmas", List.of(0.9f, 0.1f, 0f),
                        "sampah", List.of(0f, 1f, 0f),
                        "daur", List.of(0f, 0.9f, 0.1f),
                        "perahu", List.of(0f, 0f, 1f),
                        "limbah", List.of(0.6f, 0.8f, 0f)),
                new Model("words", "0123456789abcdef", 3, 0.05, 1));
    }

    WordVectors named(String fingerprint) {
        return new WordVectors(words, new Model("words", fingerprint, 3, 0.05, 1));
    }

    byte[] bytes(String text) {
        return new Meaning(this).vector(text).orElseThrow();
    }

    /** The cosine of two texts before they are made bytes. */
    double cosine(String one, String other) {
        return cosine(query(one), query(other));
    }

    static double cosine(float[] one, float[] other) {
        double dot = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            dot += (double) one[i] * other[i];
            ones += (double) one[i] * one[i];
            others += (double) other[i] * other[i];
        }
        return dot / Math.sqrt(ones * others);
    }

    @Override
    public float[] query(String text) {
        float[] sum = new float[model.dimensions()];
        for (String word : text.toLowerCase(Locale.ROOT).split("\\W+")) {
            Optional.ofNullable(words.get(word)).ifPresent(vector -> {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += vector.get(i);
                }
            });
        }
        return sum;
    }

    @Override
    public List<Passage> passages(List<String> pages, int most) {
        return IntStream.range(0, Math.min(pages.size(), most))
                .mapToObj(page -> new Passage(page, 0, pages.get(page).length()))
                .toList();
    }

    @Override
    public List<float[]> vectors(List<String> passages) {
        return passages.stream().map(this::query).toList();
    }
}
