package id.simpul.ingest;

import id.simpul.detect.Detectors;
import id.simpul.extract.Extraction;
import id.simpul.extract.Extractor;
import id.simpul.extract.Original;
import id.simpul.model.EntryId;
import id.simpul.model.Origin;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a document as {@link Pipeline} would and keeps nothing: for judging what is read. Safe to share between
 * threads.
 *
 * @param extractor turns files into text
 * @param detectors read the text
 */
public record DryRun(Extractor extractor, Detectors detectors) {

    /**
     * The document in a file; empty if it cannot be read as text.
     *
     * @throws IOException if the file itself cannot be opened
     */
    public Optional<SourceDocument> file(String docid, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Extraction extraction =
                extractor.extract(new Original(file.getFileName().toString(), Optional.empty(), bytes));
        return switch (extraction) {
            case Extraction.Unreadable failure -> Optional.empty();
            case Extraction.Extracted text ->
                Optional.of(detectors.read(new SourceDocument(
                        EntryId.ofDocid(docid),
                        docid,
                        new Origin(file.toUri(), text.mediaType(), bytes.length, Originals.hash(bytes)),
                        text.title(),
                        text.language(),
                        text.pages(),
                        text.warnings(),
                        text.removed(),
                        List.of(),
                        Optional.empty())));
        };
    }

    /** A document of one page with these words, the first line its title. */
    public SourceDocument text(String docid, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        EntryId id = EntryId.ofDocid(docid);
        return detectors.read(new SourceDocument(
                id,
                docid,
                new Origin(URI.create("text:" + id), "text/plain", bytes.length, Originals.hash(bytes)),
                text.lines().findFirst().orElse(""),
                "id",
                List.of(new Page(1, text)),
                List.of(),
                List.of(),
                Optional.empty()));
    }
}
