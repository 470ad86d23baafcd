package id.simpul.ingest;

import id.simpul.decide.Labelling;
import id.simpul.index.Indexer;
import id.simpul.index.Searcher;
import id.simpul.model.EntryId;
import id.simpul.model.SourceDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Keeps the themes of documents in step with what people decided: what is not yet so is put into the index again. */
final class ThemeUpdate {

    private final Searcher searcher;
    private final Indexer indexer;
    private final Supplier<Labelling> labelling;

    /** @param labelling tells what people have decided by now */
    ThemeUpdate(Searcher searcher, Indexer indexer, Supplier<Labelling> labelling) {
        this.searcher = searcher;
        this.indexer = indexer;
        this.labelling = labelling;
    }

    /**
     * Sees to these documents, as far as they are in the index.
     *
     * <p>A document that another run is reading is left alone: its older text would take the place of the newer, and that run
     * sees to it when it ends.
     *
     * @param others holds what is put into the index again
     * @return the documents that were put into the index again; commit then
     */
    List<SourceDocument> update(Collection<String> docids, Holding others) {
        return update(labelling.get(), docids, others);
    }

    /** The same for every document whose themes were ever decided; costs a look at each. */
    List<SourceDocument> settle(Holding others) {
        Labelling standing = labelling.get();
        return update(standing, standing.decisions().docids(), others);
    }

    private List<SourceDocument> update(Labelling standing, Collection<String> docids, Holding others) {
        List<SourceDocument> again = new ArrayList<>();
        for (String docid : docids) {
            searcher.get(EntryId.ofDocid(docid)).stream()
                    .filter(SourceDocument.class::isInstance)
                    .map(SourceDocument.class::cast)
                    .filter(document -> !standing.applied(document).equals(document))
                    .filter(document -> others.take(document.origin().location().toString()))
                    .map(standing::applied)
                    .forEach(again::add);
        }
        again.forEach(indexer::add);
        return again;
    }
}
