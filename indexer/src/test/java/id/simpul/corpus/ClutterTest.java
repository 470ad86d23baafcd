package id.simpul.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.extract.Extraction;
import id.simpul.extract.Extraction.Extracted;
import id.simpul.extract.Extractor;
import id.simpul.extract.Extractors;
import id.simpul.extract.Original;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is kept and what is thrown out of web pages, line by line. The text that a page was made from is the label: a line
 * that stands in it is text, every other line is what a site puts around it.
 */
class ClutterTest {

    private static final Path CORPUS = Path.of("..", "corpus-samples");
    private static final Path REPORT = Path.of("target", "corpus", "clutter.tsv");

    private static final Pattern DATE =
            Pattern.compile("(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)?\\d{1,2}[a-z]+20\\d\\d");

    private final Extractor extractor = Extractors.standard();

    /** One line of a page, where it went and where it belongs. */
    private record Labelled(String page, String line, boolean isKept, boolean isText) {}

    @Test
    void whatASitePutsAroundItsTextIsThrownOutAndTheTextStays() throws IOException {
        List<Labelled> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CORPUS.resolve("berita"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                lines.addAll(labelled(file));
            }
        }
        long removed = lines.stream().filter(line -> !line.isKept()).count();
        long clutter = lines.stream().filter(line -> !line.isText()).count();
        long right =
                lines.stream().filter(line -> !line.isKept() && !line.isText()).count();
        double precision = (double) right / removed;
        double recall = (double) right / clutter;
        Files.createDirectories(REPORT.getParent());
        Files.write(
                REPORT,
                Stream.concat(
                                Stream.of("lines %d, clutter %d, precision %.3f, recall %.3f"
                                        .formatted(lines.size(), clutter, precision, recall)),
                                lines.stream()
                                        .filter(line -> line.isKept() != line.isText())
                                        .map(line -> String.join(
                                                "\t", line.page(), line.isKept() ? "kept" : "removed", line.line())))
                        .toList());

        assertThat(clutter).isGreaterThan(300);
        assertThat(precision).as("precision, see " + REPORT).isGreaterThan(0.98);
        assertThat(recall).as("recall, see " + REPORT).isGreaterThan(0.97);
    }

    private List<Labelled> labelled(Path file) throws IOException {
        String name = CORPUS.relativize(file).toString();
        Set<String> source =
                lines(Files.readString(CORPUS.resolve("sources").resolve(name.replaceFirst("\\.html$", ".md"))));
        Extraction read = extractor.extract(new Original(name, Optional.empty(), Files.readAllBytes(file)));
        List<Labelled> lines = new ArrayList<>();
        if (read instanceof Extracted text) {
            Set<String> kept = text.pages().stream()
                    .flatMap(page -> page.text().lines())
                    .map(ClutterTest::letters)
                    .collect(Collectors.toSet());
            text.pages().stream()
                    .flatMap(page -> page.text().lines())
                    .map(line -> new Labelled(name, line, true, isText(letters(line), source)))
                    .forEach(lines::add);
            text.removed().stream()
                    .map(line -> new Labelled(
                            name, line, false, isText(letters(line), source) && !kept.contains(letters(line))))
                    .forEach(lines::add);
        }
        return lines;
    }

    /** The title and the lines below the head, which tells the maker what to put around them. */
    private static Set<String> lines(String source) {
        int end = source.indexOf("\n---");
        Stream<String> title = source.substring(0, end)
                .lines()
                .filter(line -> line.startsWith("title:"))
                .map(line -> line.substring("title:".length()));
        return Stream.concat(title, source.substring(end + 4).lines())
                .map(ClutterTest::letters)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toSet());
    }

    /** A line of the source, a good part of one, or the date of publication, which is kept for the date it is. */
    private static boolean isText(String line, Set<String> source) {
        return source.contains(line)
                || line.length() >= 40 && source.stream().anyMatch(whole -> whole.contains(line))
                || DATE.matcher(line).matches();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
