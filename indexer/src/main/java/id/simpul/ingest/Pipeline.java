package id.simpul.ingest;

import id.simpul.detect.Detectors;
import id.simpul.extract.Extraction;
import id.simpul.extract.Extractor;
import id.simpul.extract.Original;
import id.simpul.model.EntryId;
import id.simpul.model.Origin;
import id.simpul.model.SourceDocument;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The journey of one document: look, read, extract, detect. What comes out still has to be added to the index and
 * written down, which {@link Ingest} does for many at once. Safe to share between threads.
 */
public final class Pipeline {

    private final Catalogue catalogue;
    private final Originals originals;
    private final Extractor extractor;
    private final ExtractionJson json = new ExtractionJson();
    private final Detectors detectors;
    private final Clock clock;

    public Pipeline(Catalogue catalogue, Originals originals, Extractor extractor, Detectors detectors, Clock clock) {
        this.catalogue = catalogue;
        this.originals = originals;
        this.extractor = extractor;
        this.detectors = detectors;
        this.clock = clock;
    }

    /** Where a document is on its way after {@link #ingest}. */
    public sealed interface Step {

        /** There is nothing to do: it has not changed. */
        record Known(Outcome outcome) implements Step {}

        /** It was read: add it to the index, commit, then write down the row. */
        record Ready(SourceDocument document, Catalogue.Row row) implements Step {}

        /** It could not be read: write down the row, and take out of the index what an earlier version left there. */
        record Unreadable(Outcome.Failed outcome, Catalogue.Row row) implements Step {}
    }

    /** Takes one source as far as it goes without touching the index. Never throws for anything a file can be. */
    public Step ingest(Source source) {
        Optional<Catalogue.Row> known = catalogue.atLocation(location(source));
        if (known.filter(row -> isUnchanged(row, source)).isPresent()) {
            return new Step.Known(outcome(known.get()));
        }
        String docid = docid(source, known);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(source.path());
        } catch (IOException | OutOfMemoryError e) {
            return unreadable(
                    source,
                    docid,
                    "",
                    Extraction.Reason.UNREADABLE,
                    e.getClass().getSimpleName());
        }
        String hash = Originals.hash(bytes);
        Extraction extraction = extraction(source, hash, bytes);
        return switch (extraction) {
            case Extraction.Unreadable failure -> unreadable(source, docid, hash, failure.reason(), failure.detail());
            case Extraction.Extracted text -> {
                try {
                    originals.keep(hash, bytes);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                yield new Step.Ready(
                        detectors.read(document(source, docid, hash, bytes.length, text)),
                        row(source, docid, hash, Catalogue.State.INDEXED, Optional.empty(), ""));
            }
        };
    }

    /** What the rows of this pipeline were made with; another value means that a source has to be read anew. */
    public String versions() {
        return extractor.version() + "/" + Detectors.VERSION;
    }

    private boolean isUnchanged(Catalogue.Row row, Source source) {
        return row.size() == source.size()
                && row.modified() == source.modified().toEpochMilli()
                && row.versions().equals(versions())
                && row.reason().filter(Extraction.Reason.UNREADABLE::equals).isEmpty();
    }

    private static Outcome outcome(Catalogue.Row row) {
        return switch (row.state()) {
            case INDEXED -> new Outcome.Unchanged(row.docid(), EntryId.ofDocid(row.docid()));
            case FAILED ->
                new Outcome.Failed(row.docid(), row.reason().orElse(Extraction.Reason.CORRUPT), row.detail());
        };
    }

    /** The source's own docid, unless another file has it already: then the names of the folders above go before. */
    private String docid(Source source, Optional<Catalogue.Row> known) {
        if (known.isPresent()) {
            return known.get().docid();
        }
        Source named = source;
        Source next = source.withFolderName();
        while (isTaken(named) && !next.equals(named)) {
            named = next;
            next = named.withFolderName();
        }
        return named.docid();
    }

    /** A docid is free again once its file is gone, so that an archive can be moved and keep its addresses. */
    private boolean isTaken(Source source) {
        return catalogue
                .ofDocid(source.docid())
                .map(row -> Path.of(URI.create(row.location())))
                .filter(other -> !other.equals(source.path()) && Files.exists(other))
                .isPresent();
    }

    private Extraction extraction(Source source, String hash, byte[] bytes) {
        Optional<Extraction> kept =
                catalogue.extraction(hash, extractor.version()).map(json::read);
        if (kept.isPresent()) {
            return kept.get();
        }
        Extraction fresh =
                extractor.extract(new Original(source.path().getFileName().toString(), Optional.empty(), bytes));
        if (fresh instanceof Extraction.Extracted) {
            catalogue.keepExtraction(hash, extractor.version(), json.write(fresh));
        }
        return fresh;
    }

    private static SourceDocument document(
            Source source, String docid, String hash, long size, Extraction.Extracted text) {
        return new SourceDocument(
                EntryId.ofDocid(docid),
                docid,
                new Origin(source.path().toUri(), text.mediaType(), size, hash),
                text.title(),
                text.language(),
                text.pages(),
                text.removed(),
                List.of(),
                Optional.empty());
    }

    private Step.Unreadable unreadable(
            Source source, String docid, String hash, Extraction.Reason reason, String detail) {
        return new Step.Unreadable(
                new Outcome.Failed(docid, reason, detail),
                row(source, docid, hash, Catalogue.State.FAILED, Optional.of(reason), detail));
    }

    private Catalogue.Row row(
            Source source,
            String docid,
            String hash,
            Catalogue.State state,
            Optional<Extraction.Reason> reason,
            String detail) {
        return new Catalogue.Row(
                docid,
                location(source),
                source.root().toString(),
                source.size(),
                source.modified().toEpochMilli(),
                hash,
                versions(),
                state,
                reason,
                detail,
                clock.millis());
    }

    private static String location(Source source) {
        return source.path().toUri().toString();
    }
}
