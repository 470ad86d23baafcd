package id.simpul.learn;

import id.simpul.index.Analysis;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.zip.CRC32;

/**
 * A model in a file. Derived: whoever loses it trains another. A table with tabs that people can read: a heading, a line of slugs, a
 * line of sums without any stem, then a line for each stem with its rarity and its weight for each theme, and a checksum. What is
 * written takes the place of the old file at once, so a reader sees one or the other.
 *
 * @param path where it lies
 */
public record ModelFile(Path path) {

    private static final String HEADING = "simpul-themes 1";
    private static final String CHECKSUM = "checksum\t";
    /** Heading, slugs, sums, checksum. */
    private static final int LINES_BESIDE_STEMS = 4;

    /**
     * The model.
     *
     * @return empty if there is no file
     * @throws BrokenModel if it is cut off, changed, or of another kind
     * @throws IOException if it cannot be read
     */
    public Optional<ThemeModel> read(Taxonomy taxonomy) throws IOException, BrokenModel {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new BrokenModel(path + ": no text");
        }
        if (lines.size() < LINES_BESIDE_STEMS
                || !lines.getLast().equals(CHECKSUM + checksum(lines.subList(0, lines.size() - 1)))) {
            throw new BrokenModel(path + ": cut off or changed");
        }
        try {
            return Optional.of(model(lines, taxonomy));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new BrokenModel(path + ": " + e.getMessage());
        }
    }

    /**
     * Puts the model in place of what was there.
     *
     * @throws IOException if it cannot be written; what was there is still there then
     */
    public void write(ThemeModel model) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(String.join("\t", HEADING, model.fingerprint(), String.valueOf(model.labels())));
        lines.add(String.join("\t", model.weights().keySet()));
        lines.add(tabbed(model.weights().values().stream().mapToDouble(ThemeModel.Weights::bias)));
        int number = 0;
        for (Map.Entry<String, Double> stem : model.vocabulary().rarity().entrySet()) {
            int at = number++;
            DoubleStream weights = model.weights().values().stream().mapToDouble(theme -> theme.byStem()[at]);
            lines.add(stem.getKey() + "\t" + tabbed(DoubleStream.concat(DoubleStream.of(stem.getValue()), weights)));
        }
        lines.add(CHECKSUM + checksum(lines));
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path beside = path.resolveSibling(path.getFileName() + ".new");
        Files.write(beside, lines, StandardCharsets.UTF_8);
        Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Throws the model away, if there is one. @throws IOException if it cannot be removed */
    public void discard() throws IOException {
        Files.deleteIfExists(path);
    }

    private static ThemeModel model(List<String> lines, Taxonomy taxonomy) {
        String[] heading = lines.getFirst().split("\t");
        if (!heading[0].equals(HEADING)) {
            throw new IllegalArgumentException("another kind of file: " + heading[0]);
        }
        String[] slugs = lines.get(1).split("\t");
        double[] sums = numbers(lines.get(2).split("\t"), 0, slugs.length);
        List<String> rows = lines.subList(LINES_BESIDE_STEMS - 1, lines.size() - 1);
        Map<String, Double> rarity = new LinkedHashMap<>();
        double[][] byStem = new double[slugs.length][rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row).split("\t");
            double[] numbers = numbers(cells, 1, slugs.length + 1);
            rarity.put(cells[0], numbers[0]);
            for (int theme = 0; theme < slugs.length; theme++) {
                byStem[theme][row] = numbers[theme + 1];
            }
        }
        Map<String, ThemeModel.Weights> weights = new TreeMap<>();
        for (int theme = 0; theme < slugs.length; theme++) {
            weights.put(slugs[theme], new ThemeModel.Weights(sums[theme], byStem[theme]));
        }
        return new ThemeModel(
                taxonomy,
                Analysis.of(taxonomy),
                Integer.parseInt(heading[2]),
                heading[1],
                new Vocabulary(rarity),
                weights);
    }

    private static double[] numbers(String[] cells, int from, int count) {
        if (cells.length != from + count) {
            throw new IllegalArgumentException(cells.length + " cells instead of " + (from + count));
        }
        return Arrays.stream(cells, from, cells.length)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static String tabbed(DoubleStream numbers) {
        return numbers.boxed().map(String::valueOf).collect(Collectors.joining("\t"));
    }

    private static String checksum(List<String> lines) {
        CRC32 sum = new CRC32();
        sum.update(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
