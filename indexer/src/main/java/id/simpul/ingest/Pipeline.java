package id.simpul.ingest;

import id.simpul.detect.Detectors;
import id.simpul.extract.Contents;
import id.simpul.extract.Extraction;
import id.simpul.extract.Extractor;
import id.simpul.extract.Limits;
import id.simpul.extract.Original;
import id.simpul.fetch.Answer;
import id.simpul.fetch.Arrival;
import id.simpul.fetch.Memory;
import id.simpul.model.EntryId;
import id.simpul.model.Obstacle;
import id.simpul.model.Origin;
import id.simpul.model.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The journey of one document: look, read, extract, detect. What comes out still has to be added to the index and
 * written down, which {@link Ingest} does for many at once. Safe to share between threads.
 */
public final class Pipeline {

    /** For whoever looks into it: databases have limits, and no file is to be called like this. */
    private static final String TOO_LONG = "name too long, or not a text";

    private static final System.Logger LOG = System.getLogger(Pipeline.class.getName());

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

    /** Where a source is on its way after {@link #ingest}. */
    public sealed interface Step {

        /** A source without others inside. */
        sealed interface Single extends Step {}

        /** There is nothing to do: it has not changed. */
        record Known(Outcome outcome) implements Single {}

        /** It was read: add it to the index, commit, then write down the row. */
        record Ready(SourceDocument document, Catalogue.Row row) implements Single {}

        /** It is no longer there: take it out of the index and forget it. */
        record Gone(Outcome.Removed outcome) implements Single {}

        /** It could not be read: write down the row, and take out of the index what an earlier version left there. */
        record Unreadable(Outcome.Failed outcome, Catalogue.Row row) implements Single {}

        /** It is no document but holds some: write down the row, and take out what an earlier version left. */
        record Opened(Outcome.Opened outcome, Catalogue.Row row) implements Single {}

        /**
         * It holds other files, or did. Its own row is written down after theirs: a run that is killed in between opens it
         * again.
         *
         * @param opening the files inside, to be read next; close it then
         * @param unchanged what was known of the files inside, if it has not changed
         * @param gone docids of files that are no longer inside
         */
        record Container(Single itself, Optional<Opening> opening, List<Outcome> unchanged, List<String> gone)
                implements Step {}

        /** Another run is reading it: look again later. */
        record Taken(Source source) implements Step {}
    }

    /**
     * Takes one source as far as it goes without touching the index. Never throws for anything a source can be.
     *
     * @param claims taken for whatever is not {@link Step.Known}; whoever writes the row down releases them
     */
    Step ingest(Source source, Claims claims) {
        String location = source.location().toString();
        if (!catalogue.canHold(source.docid(), location)) {
            return new Step.Known(new Outcome.Failed(source.docid(), Extraction.Reason.UNREADABLE, TOO_LONG));
        }
        Optional<Catalogue.Row> known = catalogue.atLocation(location);
        if (isKnown(source, known)) {
            return ingest(source, known, claims);
        }
        if (!claims.take(Claims.of(location))) {
            return new Step.Taken(source);
        }
        // another run may have read it until it was ours
        Step step = ingest(source, claims.areShared() ? catalogue.atLocation(location) : known, claims);
        if (isKnown(step)) {
            claims.release(Claims.of(location));
        }
        return step;
    }

    /** Whether there is nothing to read, which needs no claim. */
    private boolean isKnown(Source source, Optional<Catalogue.Row> known) {
        return switch (source) {
            case Source.OnDisk file ->
                known.filter(row -> isUnchanged(row, file)).isPresent();
            case Source.Inside inside ->
                known.filter(row -> isUnchanged(row, inside)).isPresent();
            case Source.OnTheWeb page -> answered(page, known).isPresent();
            case Source.Kept kept -> false;
        };
    }

    private Step ingest(Source source, Optional<Catalogue.Row> known, Claims claims) {
        return switch (source) {
            case Source.OnDisk file -> withInside(file, ingest(file, known, claims));
            case Source.OnTheWeb page -> withInside(page, ingest(page, known));
            case Source.Inside inside -> ingest(inside, known);
            case Source.Kept kept -> ingest(kept, known);
        };
    }

    private static boolean isKnown(Step step) {
        return step instanceof Step.Known
                || step instanceof Step.Container container && container.itself() instanceof Step.Known;
    }

    /** What the clock says. */
    Instant now() {
        return clock.instant();
    }

    /** Deletes what runs that were killed left behind; nobody else may be reading. */
    void sweep() {
        originals.sweep();
    }

    /** Files inside are unchanged if the file around them is; if that was read, those not found again are gone. */
    private Step withInside(Source source, Step step) {
        List<Catalogue.Row> inside = catalogue.inside(source.location().toString());
        if (inside.isEmpty()) {
            return step;
        }
        return switch (step) {
            case Step.Known same ->
                new Step.Container(
                        same,
                        Optional.empty(),
                        inside.stream().map(Pipeline::outcome).toList(),
                        List.of());
            case Step.Container container ->
                new Step.Container(
                        container.itself(),
                        container.opening(),
                        List.of(),
                        container.opening().orElseThrow().gone(inside));
            case Step.Taken taken -> taken;
            case Step.Single single ->
                new Step.Container(
                        single,
                        Optional.empty(),
                        List.of(),
                        inside.stream().map(Catalogue.Row::docid).toList());
        };
    }

    /** What this pipeline remembers of web addresses. */
    public Memory memory() {
        return new Remembered(catalogue, originals);
    }

    /** What was read by an older program, or lost by the index, as far as its bytes were kept. */
    List<Source.Kept> outdated() {
        return catalogue.inState(Catalogue.State.INDEXED).stream()
                .filter(row -> !row.versions().equals(versions()))
                .flatMap(row -> originals.find(row.sha256()).map(file -> new Source.Kept(row, file)).stream())
                .toList();
    }

    private Step ingest(Source.OnDisk found, Optional<Catalogue.Row> known, Claims claims) {
        if (known.filter(row -> isUnchanged(row, found)).isPresent()) {
            return new Step.Known(outcome(known.get()));
        }
        Source.OnDisk file = found.called(docid(found, known, claims));
        return read(file, file.path(), file.path().getFileName().toString(), Optional.empty());
    }

    private Step ingest(Source.Inside found, Optional<Catalogue.Row> known) {
        if (known.filter(row -> isUnchanged(row, found)).isPresent()) {
            return new Step.Known(outcome(known.get()));
        }
        return switch (found.member()) {
            case Contents.Unpacked unpacked -> read(found, unpacked.file(), unpacked.name(), Optional.empty());
            case Contents.Locked locked ->
                unreadable(found, "", locked.why().reason(), locked.why().detail());
        };
    }

    /** Another run may have read it again, or taken it out, since it was found to be outdated. */
    private Step ingest(Source.Kept kept, Optional<Catalogue.Row> known) {
        if (known.isEmpty()) {
            return new Step.Known(new Outcome.Removed(kept.docid()));
        }
        return known.get().versions().equals(versions())
                ? new Step.Known(outcome(known.get()))
                : read(kept, kept.file(), kept.docid(), kept.headers().type());
    }

    /** A file too large is not even opened, and no more is read of one that grows meanwhile: it would fill the memory. */
    private Step read(Source source, Path file, String name, Optional<String> type) {
        Limits limits = extractor.limits();
        if (source.size() > limits.bytes()) {
            return tooLarge(source, source.size());
        }
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(limits.enough());
        } catch (IOException e) {
            return unreadable(
                    source, "", Extraction.Reason.UNREADABLE, e.getClass().getSimpleName());
        }
        return bytes.length > limits.bytes()
                ? tooLarge(source, bytes.length)
                : read(source, new Original(name, type, bytes));
    }

    private Step.Unreadable tooLarge(Source source, long size) {
        return unreadable(source, "", Extraction.Reason.TOO_LARGE, size + " bytes");
    }

    private Step ingest(Source.OnTheWeb page, Optional<Catalogue.Row> known) {
        return answered(page, known).<Step>map(Step.Known::new).orElseGet(() -> switch (page.answer()) {
            case Answer.Found found ->
                read(page, new Original(page.docid(), found.headers().type(), found.bytes()));
            case Answer.NotModified same -> ingest(page.with(again(same, known.orElseThrow())), known);
            case Answer.Refused refused -> unreadable(page, "", refused.reason(), refused.detail());
            case Answer.LeadsAway away -> throw new IllegalStateException("leads away, and is no document: " + away);
        });
    }

    /** What became of a page, if the answer says nothing new. */
    private Optional<Outcome> answered(Source.OnTheWeb page, Optional<Catalogue.Row> known) {
        Optional<Catalogue.Row> current = known.filter(row -> row.versions().equals(versions()));
        return switch (page.answer()) {
            case Answer.Found found ->
                current.filter(row -> row.sha256().equals(Originals.hash(found.bytes())))
                        .map(Pipeline::outcome);
            case Answer.NotModified same -> current.map(Pipeline::outcome);
            case Answer.Refused refused ->
                known.filter(row -> row.state() == Catalogue.State.INDEXED
                                && refused.reason().mayPass())
                        .map(row -> new Outcome.Failed(page.docid(), refused.reason(), refused.detail()));
            case Answer.LeadsAway away -> Optional.of(new Outcome.Skipped(page.docid(), Arrival.Why.OTHER_HOST.slug()));
        };
    }

    /** The answer that the server spared itself, from what was kept. */
    private Answer.Found again(Answer.NotModified same, Catalogue.Row known) {
        byte[] bytes = memory().bytes(same.address()).orElseThrow();
        return new Answer.Found(same.address(), known.headers(), bytes);
    }

    private Step read(Source source, Original original) {
        String hash = Originals.hash(original.bytes());
        Extraction extraction = extraction(hash, original);
        boolean isClosed = source instanceof Source.Inside
                || source instanceof Source.Kept
                || !extractor.mayHoldFiles(extraction.mediaType());
        return isClosed ? itself(source, hash, original, extraction) : opened(source, hash, original, extraction);
    }

    private Step.Single itself(Source source, String hash, Original original, Extraction extraction) {
        return switch (extraction) {
            case Extraction.Unreadable failure -> unreadable(source, hash, failure.reason(), failure.detail());
            case Extraction.Extracted text -> {
                try {
                    originals.keep(hash, original.bytes());
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                yield new Step.Ready(
                        read(document(source, hash, original.bytes().length, text)),
                        row(source, hash, Catalogue.State.INDEXED, Optional.empty(), ""));
            }
        };
    }

    /** What the document says. A text that no detector was made for is found by its words all the same. */
    private SourceDocument read(SourceDocument document) {
        try {
            return detectors.read(document);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(System.Logger.Level.WARNING, document.docid() + ": nothing read out of it", e);
            return document;
        }
    }

    /** A mail is a document and holds some; an archive only holds some, unless it cannot be opened. */
    private Step opened(Source source, String hash, Original original, Extraction extraction) {
        Opening opening = Opening.of(source, original, extractor, originals);
        Optional<Extraction.Unreadable> failure = opening.contents().failure();
        int files = opening.members().size();
        Step.Single itself = extraction instanceof Extraction.Extracted
                ? itself(source, hash, original, extraction)
                : failure.map(why -> itself(source, hash, original, why))
                        .orElseGet(() -> files == 0
                                ? itself(source, hash, original, extraction)
                                : new Step.Opened(
                                        new Outcome.Opened(source.docid(), files),
                                        row(
                                                source,
                                                hash,
                                                Catalogue.State.OPENED,
                                                Optional.empty(),
                                                Integer.toString(files))));
        return new Step.Container(itself, Optional.of(opening), List.of(), List.of());
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
            case OPENED -> new Outcome.Opened(row.docid(), Integer.parseInt(row.detail()));
            case FAILED ->
                new Outcome.Failed(row.docid(), row.reason().orElse(Extraction.Reason.CORRUPT), row.detail());
        };
    }

    /** The source's own docid, unless another file has it already: then the names of the folders above go before. */
    private String docid(Source.OnDisk source, Optional<Catalogue.Row> known, Claims claims) {
        if (known.isPresent()) {
            return known.get().docid();
        }
        Source.OnDisk named = source;
        Source.OnDisk next = source.withFolderName();
        while (isTaken(named, claims) && !next.equals(named)) {
            named = next;
            next = named.withFolderName();
        }
        return named.docid();
    }

    /** What another run is about to call a file by is taken, too. */
    private boolean isTaken(Source.OnDisk source, Claims claims) {
        String name = Claims.ofDocid(source.docid());
        if (!claims.take(name)) {
            return true;
        }
        boolean isTaken = isOfAnother(source);
        if (isTaken) {
            claims.release(name);
        }
        return isTaken;
    }

    /** A docid is free again once its file is gone, so that an archive can be moved and keep its addresses. */
    private boolean isOfAnother(Source.OnDisk source) {
        return catalogue
                .ofDocid(source.docid())
                .map(row -> URI.create(row.location()))
                .filter(location -> "file".equals(location.getScheme()))
                .map(Path::of)
                .filter(other -> !other.equals(source.path()) && Files.exists(other))
                .isPresent();
    }

    private Extraction extraction(String hash, Original original) {
        Optional<Extraction> kept =
                catalogue.extraction(hash, extractor.version()).map(json::read);
        if (kept.isPresent()) {
            return kept.get();
        }
        Extraction fresh = extractor.extract(original);
        if (fresh instanceof Extraction.Extracted) {
            catalogue.keepExtraction(hash, extractor.version(), json.write(fresh));
        }
        return fresh;
    }

    private static SourceDocument document(Source source, String hash, long size, Extraction.Extracted text) {
        return new SourceDocument(
                EntryId.ofDocid(source.docid()),
                source.docid(),
                new Origin(source.location(), text.mediaType(), size, hash),
                text.title(),
                text.language(),
                text.pages(),
                text.warnings(),
                text.removed(),
                List.of(),
                Optional.empty());
    }

    private Step.Unreadable unreadable(Source source, String hash, Obstacle reason, String detail) {
        return new Step.Unreadable(
                new Outcome.Failed(source.docid(), reason, detail),
                row(source, hash, Catalogue.State.FAILED, Optional.of(reason), detail));
    }

    private Catalogue.Row row(
            Source source, String hash, Catalogue.State state, Optional<Obstacle> reason, String detail) {
        return new Catalogue.Row(
                source.docid(),
                source.location().toString(),
                source.root(),
                source.size(),
                source.modified().toEpochMilli(),
                hash,
                versions(),
                state,
                reason,
                detail,
                source.headers(),
                clock.millis());
    }
}
