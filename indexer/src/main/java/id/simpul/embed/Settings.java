package id.simpul.embed;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * How a model wants to be used: what {@code simpul.properties} in its folder says, else what most models want.
 *
 * @param queryPrefix what stands before every question ({@code query.prefix})
 * @param passagePrefix what stands before every passage ({@code passage.prefix})
 * @param pooling how the vectors of tokens become one ({@code pooling}: {@code mean} or {@code cls})
 * @param maxTokens how many tokens a passage has at most, 16 to 8,192 ({@code max.tokens})
 * @param least the cosine below which two texts have nothing to do with each other, -1 to 1 ({@code least.cosine})
 * @param weight how much the ranking by meaning counts beside that by words, 0 to 1 ({@code weight})
 */
record Settings(String queryPrefix, String passagePrefix, Pooling pooling, int maxTokens, double least, double weight) {

    /** How the vectors of a text's tokens become one. */
    enum Pooling {
        /** Their mean. */
        MEAN,
        /** The vector of the first one. */
        CLS
    }

    private static final String FILE = "simpul.properties";
    private static final String QUERY_PREFIX = "query.prefix";
    private static final String PASSAGE_PREFIX = "passage.prefix";
    private static final String POOLING = "pooling";
    private static final String MAX_TOKENS = "max.tokens";
    private static final String LEAST = "least.cosine";
    private static final String WEIGHT = "weight";

    /** What has the words comes before what has none of them, unless hardly anything has them. */
    private static final double USUAL_WEIGHT = 0.5;

    private static final Set<String> KNOWN = Set.of(QUERY_PREFIX, PASSAGE_PREFIX, POOLING, MAX_TOKENS, LEAST, WEIGHT);

    /** Reads the settings in a folder; without a file, those that most models want. @throws ModelException if one is wrong */
    static Settings in(Path folder) {
        Path file = folder.resolve(FILE);
        Properties said = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                said.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new ModelException(ModelException.Cause.WRONG_SETTING, file.toString(), e);
            }
        }
        said.stringPropertyNames().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw wrong(file, name);
                });
        return new Settings(
                said.getProperty(QUERY_PREFIX, ""),
                said.getProperty(PASSAGE_PREFIX, ""),
                pooling(said.getProperty(POOLING, "mean").strip()).orElseThrow(() -> wrong(file, POOLING)),
                (int) number(said, file, MAX_TOKENS, 256, 16, 8_192),
                number(said, file, LEAST, 0, -1, 1),
                number(said, file, WEIGHT, USUAL_WEIGHT, 0, 1));
    }

    /** Everything that changes a vector. */
    String fingerprint() {
        return String.join("\n", queryPrefix, passagePrefix, pooling.name(), String.valueOf(maxTokens));
    }

    private static Optional<Pooling> pooling(String name) {
        for (Pooling pooling : Pooling.values()) {
            if (pooling.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(pooling);
            }
        }
        return Optional.empty();
    }

    private static double number(Properties said, Path file, String name, double usual, double least, double most) {
        try {
            double number = Double.parseDouble(said.getProperty(name, String.valueOf(usual)));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new ModelException(ModelException.Cause.WRONG_SETTING, file + ": " + name, e);
        }
        throw wrong(file, name);
    }

    private static ModelException wrong(Path file, String name) {
        return new ModelException(ModelException.Cause.WRONG_SETTING, file + ": " + name);
    }
}
