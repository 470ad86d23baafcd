package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Finding;
import id.simpul.model.PrintedDate;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateDetectorTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    static Stream<Tsv.Row> cases() {
        return Texts.cases("dates.tsv");
    }

    /** The expectation lists what must be found, in order: {@code role iso status [printed]}; {@code -} for nothing. */
    @ParameterizedTest
    @MethodSource("cases")
    void datesAreReadAsExpected(Tsv.Row row) {
        List<Finding<PrintedDate>> found =
                Texts.find(PrintedDate.class, row.get("text"), new DateDetector(Taxonomy.builtIn(), TODAY));
        String seen = found.stream()
                .map(Finding::value)
                .map(date -> "%s %s %s [%s]".formatted(date.role(), date.date().iso(), date.status(), date.printed()))
                .collect(Collectors.joining("; "));
        assertThat(seen).as(row.get("text")).isEqualTo(row.get("expected").equals("-") ? "" : row.get("expected"));
    }

    static Stream<Tsv.Row> documents() {
        return Texts.cases("document-dates.tsv");
    }

    /** Which of its dates a document is of depends on what sort of document it is. */
    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentIsOfTheDateThatItsSortIsKnownBy(Tsv.Row row) {
        SourceDocument document = Detectors.standard(Taxonomy.builtIn(), TODAY).read(Texts.document(row.get("text")));
        String seen = document.date().map(date -> date.value().date().iso()).orElse("-");
        assertThat(seen).as(row.get("text")).isEqualTo(row.get("expected"));
    }
}
