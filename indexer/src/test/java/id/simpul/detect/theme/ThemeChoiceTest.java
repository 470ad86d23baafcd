package id.simpul.detect.theme;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.detect.ChoiceWeights;
import id.simpul.detect.Reading;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.Taxonomy;
import id.simpul.model.Theme;
import id.simpul.model.Tsv;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThemeChoiceTest {

    private static final Taxonomy TAXONOMY = Taxonomy.builtIn();
    private static final String ROW = "name\ttitle\ttext\tinnovations\tthemes\tabsent\nx\t\t"
            + "Puskesmas memeriksa pasien hipertensi di puskesmas. Nelayan menjual ikan tangkapan nelayan.\t\t\t\n";

    @Test
    void theHeaviestSumWins() {
        ChoiceWeights weights = new ChoiceWeights(Map.of(
                "pangan", Map.of("any", -1.0, "word:ikan", 3.0), "kesehatan", Map.of("any", 0.5, "word:pasien", 0.5)));
        assertThat(weights.likeliest(Stream.of("pangan", "kesehatan"), Map.of("word:ikan", 1.0)))
                .contains("pangan");
        assertThat(weights.likeliest(Stream.of("pangan", "kesehatan"), Map.of("word:pasien", 1.0)))
                .contains("kesehatan");
        assertThat(weights.likeliest(Stream.of("adminduk"), Map.of())).isEmpty();
    }

    @Test
    void weightsPutOneOfTheThemesThatHaveACueFirst() {
        assertThat(themes("kesehatan")).startsWith("kesehatan").doesNotHaveDuplicates();
        assertThat(themes("pangan")).startsWith("pangan").doesNotHaveDuplicates();
    }

    @Test
    void aThemeWithoutACueIsNotChosenHoweverMuchItWeighs() {
        assertThat(themes("adminduk")).doesNotContain("adminduk");
    }

    @Test
    void theTableWeighsSignsThatDocumentsCanShow() {
        List<String> slugs = TAXONOMY.themes().all().stream().map(Theme::slug).toList();
        for (Tsv.Row row : Tsv.resource(ThemeDetector.class, "theme-signs.tsv").rows()) {
            assertThat(row.get("theme")).isIn(slugs);
            assertThat(row.get("sign")).matches("any|(share|score|enough|found|kind|word):\\S+");
            assertThat(Double.parseDouble(row.get("weight"))).isBetween(-30.0, 30.0);
        }
    }

    private static Tsv.Row row() {
        try {
            return Tsv.read(new ByteArrayInputStream(ROW.getBytes(StandardCharsets.UTF_8)))
                    .rows()
                    .getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> themes(String heavy) {
        Reading reading = ThemeDetectorTest.reading(row());
        ChoiceWeights weights = new ChoiceWeights(Map.of(
                "kesehatan", Map.of("any", heavy.equals("kesehatan") ? 9.0 : 0),
                "pangan", Map.of("any", heavy.equals("pangan") ? 9.0 : 0),
                "adminduk", Map.of("any", heavy.equals("adminduk") ? 9.0 : 0)));
        List<Finding<?>> found = new ThemeDetector(TAXONOMY, weights).detect(reading);
        assertThat(found).extracting(Finding::confidence).isNotEmpty().doesNotContain((Confidence) null);
        return found.stream().map(finding -> ((Theme) finding.value()).slug()).toList();
    }
}
