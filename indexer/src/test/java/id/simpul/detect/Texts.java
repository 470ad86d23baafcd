package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.EntryId;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.Origin;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import id.simpul.model.Tsv;
import id.simpul.model.Value;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents made of a few words, for the tests of this package. */
final class Texts {

    private Texts() {}

    /** A document of one page; {@code ¶} stands for a line end, so that it fits a cell of a table. */
    static SourceDocument document(String text) {
        String page = text.replace("¶", "\n");
        return new SourceDocument(
                EntryId.ofDocid(text),
                "test.txt",
                new Origin(URI.create("file:test.txt"), "text/plain", page.length(), "0".repeat(64)),
                page.lines().findFirst().orElse(""),
                "id",
                List.of(new Page(1, page)),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** What the detectors, in this order, find in the text; every quote has been held against its place. */
    static <T extends Value> List<Finding<T>> find(Class<T> type, String text, Detector... detectors) {
        SourceDocument read = new Detectors(List.of(detectors)).read(document(text));
        assertThat(read.findings()).allSatisfy(finding -> {
            Evidence evidence = finding.evidence();
            assertThat(read.pages().get(evidence.page() - 1).text().substring(evidence.start(), evidence.end()))
                    .isEqualTo(evidence.quote());
        });
        return read.findings(type).toList();
    }

    /** The rows of a table of cases, which lies in the folder {@code cases}. */
    static Stream<Tsv.Row> cases(String table) {
        return Tsv.resource(Texts.class, "cases/" + table).rows().stream();
    }
}
