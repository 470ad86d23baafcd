package id.simpul.ingest;

import id.simpul.index.Field;
import id.simpul.index.Fields;
import id.simpul.index.Filters;
import id.simpul.index.Indexer;
import id.simpul.index.Matches;
import id.simpul.index.NameKey;
import id.simpul.index.Query;
import id.simpul.index.Searcher;
import id.simpul.index.Window;
import id.simpul.model.EntryId;
import id.simpul.model.Innovation;
import id.simpul.model.InnovationName;
import id.simpul.model.SourceDocument;
import id.simpul.replicate.Innovations;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the innovations in step with the documents: only those whose name was touched are put together anew. */
final class InnovationUpdate {

    /** Documents that one innovation rests on at most; more would say nothing new. */
    private static final int MOST_DOCUMENTS = 500;

    private final Searcher searcher;
    private final Indexer indexer;

    InnovationUpdate(Searcher searcher, Indexer indexer) {
        this.searcher = searcher;
        this.indexer = indexer;
    }

    /** The folded names in the document as it stands in the index; empty if it is not there. */
    Set<String> namesIn(EntryId id) {
        return searcher.get(id).stream()
                .filter(SourceDocument.class::isInstance)
                .map(SourceDocument.class::cast)
                .flatMap(document -> document.findings(InnovationName.class))
                .map(finding -> NameKey.of(finding.value().name()))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Puts the innovations of these names together anew from what is committed. */
    void update(Collection<String> keys) {
        for (String key : keys) {
            List<Innovation> now = Innovations.assemble(
                    key,
                    entries(key, Fields.DOCUMENT)
                            .filter(SourceDocument.class::isInstance)
                            .map(SourceDocument.class::cast)
                            .toList());
            Set<EntryId> kept = now.stream().map(Innovation::id).collect(Collectors.toSet());
            entries(key, Fields.INNOVATION)
                    .map(entry -> entry.id())
                    .filter(id -> !kept.contains(id))
                    .forEach(indexer::delete);
            now.forEach(indexer::add);
        }
    }

    private Stream<id.simpul.model.Entry> entries(String key, String type) {
        return searcher
                .match(
                        new Query.Exactly(Field.NAME_KEY, key),
                        Filters.NONE.with(Field.TYPE, List.of(type)),
                        Window.first(MOST_DOCUMENTS, Window.Sort.ID))
                .matches()
                .stream()
                .map(Matches.Match::id)
                .flatMap(id -> searcher.get(id).stream());
    }
}
