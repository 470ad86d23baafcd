package id.simpul.detect;

import id.simpul.evaluate.findings.Labelled;
import id.simpul.ingest.DryRun;
import id.simpul.model.SourceDocument;
import java.io.IOException;
import java.util.Optional;

/** Reads labelled documents for what is learned from them. */
public final class LabelledDocuments {

    private LabelledDocuments() {}

    /** A labelled document as the reader reads it; empty if its file cannot be read. */
    public static Optional<SourceDocument> read(DryRun reader, Labelled labelled) throws IOException {
        return switch (labelled.content()) {
            case Labelled.Content.Text text -> Optional.of(reader.text(labelled.docid(), text.text()));
            case Labelled.Content.File file -> reader.file(labelled.docid(), file.path());
        };
    }
}
