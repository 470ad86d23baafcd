package id.simpul.detect;

import id.simpul.evaluate.findings.Half;
import id.simpul.evaluate.findings.Judged;
import id.simpul.evaluate.findings.Labelled;
import id.simpul.evaluate.findings.Labels;
import id.simpul.extract.Extractor;
import id.simpul.extract.Extractors;
import id.simpul.ingest.DryRun;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads labelled documents for what is learned from them. */
public final class LabelledDocuments {

    private LabelledDocuments() {}

    /** Every labelled document of the half that may be learned from, as the reader reads it, without findings. */
    public static void each(Path folder, Taxonomy taxonomy, BiConsumer<Labelled, SourceDocument> learner)
            throws IOException {
        try (Extractor extractor = Extractors.standard()) {
            DryRun reader = new DryRun(extractor, new Detectors(List.of()));
            for (Labelled labelled : Labels.read(folder, taxonomy)) {
                if (labelled.half() == Half.A) {
                    read(reader, labelled).ifPresent(document -> learner.accept(labelled, document));
                }
            }
        }
    }

    /** What a careful reader calls it, or would rather call it where others might differ; empty if nobody said, or several things. */
    static Optional<String> called(Labelled labelled, Judged judged) {
        return labelled.required(judged)
                .filter(required -> !required.isEmpty())
                .map(List::getFirst)
                .or(() -> Optional.of(labelled.optional(judged))
                        .filter(leanings -> leanings.size() == 1)
                        .map(leanings -> leanings.iterator().next()));
    }

    private static Optional<SourceDocument> read(DryRun reader, Labelled labelled) throws IOException {
        return switch (labelled.content()) {
            case Labelled.Content.Text text -> Optional.of(reader.text(labelled.docid(), text.text()));
            case Labelled.Content.File file -> reader.file(labelled.docid(), file.path());
        };
    }
}
