package id.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RootFinderTest {

    private static final Path SAMPLES = Path.of("..", "corpus-samples", "sources");

    private final RootFinder finder =
            new RootFinder(Affixes.standard(), new Roots(Set.of("sedia"), Set.of("kebijakan"), Map.of()));

    @Test
    void aWordIsARootWhenItsFamilyOccurs() {
        List<String> words = List.of("tersedia", "kebijakan", "tulis", "menulis", "penulisan", "maluku", "bijak");
        assertThat(finder.candidates(words)).isEqualTo(Map.of("tulis", Set.of("menulis", "penulisan")));
    }

    @Test
    void theListKnowsNearlyAllFamiliesOfTheSamples() throws IOException {
        Map<String, Set<String>> missing =
                new RootFinder(Affixes.standard(), Roots.standard()).candidates(sampleWords());
        Path report = Path.of("target", "root-candidates.tsv");
        Files.createDirectories(report.getParent());
        Files.write(
                report,
                missing.entrySet().stream()
                        .map(entry -> entry.getKey() + "\t" + String.join("|", entry.getValue()))
                        .toList(),
                StandardCharsets.UTF_8);
        assertThat(missing.entrySet().stream()
                        .filter(entry -> entry.getValue().size() > 1)
                        .map(Map.Entry::getKey))
                .as("roots with several forms; read %s, then roots.tsv", report)
                .hasSizeLessThan(10);
    }

    private static Set<String> sampleWords() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(Files::isRegularFile)
                    .map(RootFinderTest::text)
                    .flatMap(text -> Words.of(text).stream())
                    .map(Token::exact)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
