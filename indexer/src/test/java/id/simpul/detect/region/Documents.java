package id.simpul.detect.region;

import id.simpul.model.EntryId;
import id.simpul.model.Origin;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Documents made up of a title and a text. */
final class Documents {

    private Documents() {}

    /** A document of one page; without a title it takes its first line, as an extractor would. */
    static SourceDocument of(String title, String text) {
        String first = title.isEmpty() ? text.lines().findFirst().orElse("") : title;
        return new SourceDocument(
                EntryId.ofDocid(text),
                "case.txt",
                new Origin(URI.create("file:case.txt"), "text/plain", text.length(), "00"),
                first,
                "id",
                List.of(new Page(1, text)),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
