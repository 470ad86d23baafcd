package id.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.extract.Extraction.Extracted;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file in {@code texts} against its {@code .expected}: the title, the language, three hyphens, then the text as
 * it has to come out, line for line. A page that is read wrongly becomes a file here.
 */
class TextsTest {

    private static final String ENDING = ".expected";

    @ParameterizedTest
    @MethodSource("files")
    void theTextIsTheArticleAndNothingElse(Path file) throws IOException {
        String name = file.getFileName().toString();
        List<String> expected =
                Files.readAllLines(file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ENDING));
        Extracted read = Reads.text(name, Files.readAllBytes(file));
        assertThat(read.pages())
                .singleElement()
                .satisfies(page ->
                        assertThat(page.text()).isEqualTo(String.join("\n", expected.subList(3, expected.size()))));
        assertThat(read.title()).isEqualTo(expected.get(0));
        assertThat(read.language()).isEqualTo(expected.get(1));
    }

    static List<Path> files() throws IOException, URISyntaxException {
        try (Stream<Path> files =
                Files.list(Path.of(TextsTest.class.getResource("texts").toURI()))) {
            return files.filter(file -> !file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }
}
