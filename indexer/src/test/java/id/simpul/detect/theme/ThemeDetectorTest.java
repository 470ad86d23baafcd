package id.simpul.detect.theme;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.detect.Reading;
import id.simpul.model.Confidence;
import id.simpul.model.EntryId;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Origin;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import id.simpul.model.Theme;
import id.simpul.model.Tsv;
import id.simpul.text.Span;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeDetectorTest {

    private static final Taxonomy TAXONOMY = Taxonomy.builtIn();
    private static final ThemeDetector DETECTOR = new ThemeDetector(TAXONOMY);

    static Stream<Tsv.Row> rows() {
        return Tsv.resource(ThemeDetectorTest.class, "theme-cases.tsv").rows().stream();
    }

    static Stream<Arguments> cases() {
        return rows().map(row -> Arguments.of(row.get("name"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reads(String name, Tsv.Row row) {
        List<Finding<Theme>> found = themes(row);
        List<String> slugs =
                found.stream().map(finding -> finding.value().slug()).toList();
        List<String> expected =
                row.list("themes").stream().map(theme -> theme.replace("?", "")).toList();

        if (expected.isEmpty() && row.list("absent").isEmpty()) {
            assertThat(slugs).as("themes of: %s", name).isEmpty();
        }
        assertThat(slugs).as("themes of: %s", name).containsAll(expected).hasSizeLessThanOrEqualTo(3);
        if (!expected.isEmpty()) {
            assertThat(slugs.getFirst()).as("main theme of: %s", name).isEqualTo(expected.getFirst());
        }
        assertThat(slugs).as("themes of: %s", name).noneMatch(row.list("absent")::contains);
        if (row.get("themes").endsWith("?")) {
            assertThat(found.getFirst().confidence()).as(name).isEqualTo(Confidence.LOW);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void quotesWhatThePageSays(String name, Tsv.Row row) {
        String text = row.get("text").replace("\\n", "\n");

        assertThat(themes(row)).as(name).allSatisfy(finding -> {
            Span place = new Span(finding.evidence().start(), finding.evidence().end());
            assertThat(place.of(text)).isEqualTo(finding.evidence().quote());
        });
    }

    @Test
    void everyThemeIsCovered() {
        List<String> mains =
                rows().flatMap(row -> row.list("themes").stream().limit(1)).toList();

        assertThat(TAXONOMY.themes().all())
                .extracting(Theme::slug)
                .allSatisfy(slug -> assertThat(mains)
                        .filteredOn(main -> main.replace("?", "").equals(slug))
                        .hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void aStrongCueInTitleAndTextIsSure() {
        SourceDocument document =
                document("Bidan Puskesmas Jemput Ibu Hamil", "Bidan puskesmas menjemput ibu hamil dari pulau.");

        assertThat(document.withFindings(DETECTOR.detect(Reading.of(document))).findings(Theme.class))
                .first()
                .satisfies(finding -> {
                    assertThat(finding.value().slug()).isEqualTo("kesehatan");
                    assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
                });
    }

    private static List<Finding<Theme>> themes(Tsv.Row row) {
        Reading reading = reading(row);
        return reading.document()
                .withFindings(DETECTOR.detect(reading))
                .findings(Theme.class)
                .toList();
    }

    /** The document of a case, with what was found before its themes. */
    static Reading reading(Tsv.Row row) {
        SourceDocument document = document(row.get("title"), row.get("text").replace("\\n", "\n"));
        Page page = document.pages().getFirst();
        Evidence any = Evidence.in(page, 0, page.text().length(), "test");
        List<Finding<?>> before = row.list("innovations").stream()
                .map(text -> text.split("="))
                .<Finding<?>>map(parts ->
                        new Finding<>(new InnovationName(parts[0], Optional.of(parts[1])), any, Confidence.HIGH))
                .toList();
        return Reading.of(document).with(before);
    }

    private static SourceDocument document(String title, String text) {
        return new SourceDocument(
                EntryId.ofDocid(text),
                "case.txt",
                new Origin(URI.create("file:case.txt"), "text/plain", text.length(), "00"),
                title.isEmpty() ? text.lines().findFirst().orElse("") : title,
                "id",
                List.of(new Page(1, text)),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
