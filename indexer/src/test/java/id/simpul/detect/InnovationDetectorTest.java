package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InnovationDetectorTest {

    private static final InnovationDetector DETECTOR = new InnovationDetector(Taxonomy.builtIn());

    static Stream<Tsv.Row> cases() {
        return Texts.cases("innovations.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesAreFoundAndNothingElse(Tsv.Row row) {
        String seen = Texts.find(InnovationName.class, row.get("text"), DETECTOR).stream()
                .map(Finding::value)
                .map(innovation -> innovation.name()
                        + innovation.expansion().map(words -> " = " + words).orElse(""))
                .collect(Collectors.joining("; "));
        assertThat(seen).as(row.get("text")).isEqualTo(row.get("expected").equals("-") ? "" : row.get("expected"));
    }

    /** In capitals, {@code LAIN} of a heading stands inside {@code SELAIN} first. */
    @Test
    void aNameIsLookedForAmongWholeWords() throws IOException {
        String text = Files.readString(Path.of("../corpus-samples/labels/a/mamuju-tengah-profil-sandeq-kebun.txt"))
                .split("\n---\n", 2)[1]
                .toUpperCase(Locale.ROOT);
        assertThat(Texts.find(InnovationName.class, text, new InnovationDetector(Taxonomy.builtIn())))
                .extracting(finding -> finding.value().name())
                .doesNotContain("LAIN");
    }
}
