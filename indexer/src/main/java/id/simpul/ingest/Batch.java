package id.simpul.ingest;

import id.simpul.decide.Labelling;
import id.simpul.extract.Extraction;
import id.simpul.index.Indexer;
import id.simpul.model.EntryId;
import id.simpul.model.SourceDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Documents read but not yet committed. For one thread. */
final class Batch {

    private final Catalogue catalogue;
    private final Claims claims;
    private final Indexer indexer;
    private final Copies copies;
    private final InnovationUpdate innovations;
    private final Supplier<Labelling> decided;
    private final List<Catalogue.Row> rows = new ArrayList<>();
    private final List<SourceDocument> documents = new ArrayList<>();
    private final List<String> withoutText = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private Optional<RunSummary> before = Optional.empty();
    private Labelling labelling = Labelling.NONE;

    /** @param decided tells what people have decided by now */
    Batch(
            Catalogue catalogue,
            Claims claims,
            Indexer indexer,
            Copies copies,
            InnovationUpdate innovations,
            Supplier<Labelling> decided) {
        this.catalogue = catalogue;
        this.claims = claims;
        this.indexer = indexer;
        this.copies = copies;
        this.innovations = innovations;
        this.decided = decided;
    }

    int size() {
        return rows.size() + gone.size();
    }

    Outcome take(Pipeline.Step.Single step) {
        if (size() == 0) {
            begin();
        }
        return switch (step) {
            case Pipeline.Step.Known known -> known.outcome();
            case Pipeline.Step.Ready ready -> {
                SourceDocument document = labelling.applied(ready.document());
                Optional<Outcome> refused = refused(document, ready.row());
                if (refused.isPresent()) {
                    yield refused.get();
                }
                names.addAll(innovations.namesIn(document.id()));
                documents.add(document);
                rows.add(ready.row());
                yield new Outcome.Indexed(ready.row().docid(), document.id());
            }
            case Pipeline.Step.Unreadable unreadable -> {
                take(unreadable.row());
                yield unreadable.outcome();
            }
            case Pipeline.Step.Opened opened -> {
                take(opened.row());
                yield opened.outcome();
            }
            case Pipeline.Step.Gone removed -> {
                takeOut(removed.outcome().docid());
                gone.add(removed.outcome().docid());
                yield removed.outcome();
            }
        };
    }

    /** What is decided while a batch is read is seen to when the run ends. */
    private void begin() {
        labelling = decided.get();
        if (claims.areShared()) {
            before = catalogue.lastRun();
        }
    }

    /** Adds a document to the index, unless the engine cannot take such a one: that must not end the run. */
    private Optional<Outcome> refused(SourceDocument document, Catalogue.Row read) {
        try {
            indexer.add(document);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            String detail = String.valueOf(e.getMessage());
            Catalogue.Row row = read.failed(Extraction.Reason.CORRUPT, detail);
            take(row);
            return Optional.of(new Outcome.Failed(row.docid(), Extraction.Reason.CORRUPT, detail));
        }
    }

    /** A source that is no document, though it may have been one. */
    private void take(Catalogue.Row row) {
        takeOut(row.docid());
        withoutText.add(row.docid());
        rows.add(row);
    }

    private void takeOut(String docid) {
        EntryId id = EntryId.ofDocid(docid);
        names.addAll(innovations.namesIn(id));
        indexer.delete(id);
    }

    void commit() {
        if (size() == 0) {
            return;
        }
        try (Holding others = new Holding(claims)) {
            claims.exclusively(() -> write(others));
        }
        claims.release(rows.stream()
                .flatMap(row -> Stream.of(Claims.of(row.location()), Claims.ofDocid(row.docid())))
                .toList());
        rows.clear();
        gone.clear();
        documents.clear();
        withoutText.clear();
        names.clear();
    }

    /** While no other run does it: copies and innovations rest on what all of them have read. */
    private void write(Holding others) {
        if (claims.areShared() && !catalogue.lastRun().equals(before)) {
            putAgain();
        }
        Set<String> kin = kin();
        indexer.commit();
        documents.forEach(copies::remember);
        withoutText.forEach(catalogue::forgetGist);
        gone.forEach(catalogue::forgetGist);
        kin.removeAll(gone);
        List<SourceDocument> marked = copies.mark(kin, others);
        indexer.commit();
        documents.forEach(document -> names.addAll(innovations.namesIn(document.id())));
        marked.forEach(document -> names.addAll(innovations.namesIn(document.id())));
        innovations.update(names);
        indexer.commit();
        catalogue.record(rows);
        catalogue.forget(gone);
    }

    /** A run that ended meanwhile may have put another index in the place of the one that this batch was sent to. */
    private void putAgain() {
        withoutText.forEach(docid -> indexer.delete(EntryId.ofDocid(docid)));
        gone.forEach(docid -> indexer.delete(EntryId.ofDocid(docid)));
        documents.forEach(indexer::add);
    }

    /** The documents of this batch with those that were like what stood in their place. */
    private Set<String> kin() {
        Set<String> kin = new LinkedHashSet<>();
        for (SourceDocument document : documents) {
            kin.addAll(catalogue.neighbours(document.docid()));
            kin.add(document.docid());
        }
        withoutText.forEach(docid -> kin.addAll(catalogue.neighbours(docid)));
        gone.forEach(docid -> kin.addAll(catalogue.neighbours(docid)));
        return kin;
    }
}
