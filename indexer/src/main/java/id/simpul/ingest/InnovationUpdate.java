package id.simpul.ingest;

import id.simpul.decide.Decisions;
import id.simpul.decide.Labelling;
import id.simpul.index.Indexer;
import id.simpul.index.NameKey;
import id.simpul.index.Searcher;
import id.simpul.model.EntryId;
import id.simpul.model.Innovation;
import id.simpul.model.InnovationName;
import id.simpul.model.SourceDocument;
import id.simpul.replicate.Assembly;
import id.simpul.replicate.NamedDocuments;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Keeps the innovations in step with the documents: only those whose name was touched are put together anew. */
final class InnovationUpdate {

    private final Searcher searcher;
    private final Indexer indexer;
    private final NamedDocuments named;
    private final Supplier<Labelling> labelling;

    /** @param labelling tells what people have decided by now */
    InnovationUpdate(Searcher searcher, Indexer indexer, Supplier<Labelling> labelling) {
        this.searcher = searcher;
        this.indexer = indexer;
        this.named = new NamedDocuments(searcher);
        this.labelling = labelling;
    }

    /** The folded names in the document as it stands in the index; empty if it is not there. */
    Set<String> namesIn(EntryId id) {
        return searcher.get(id).stream()
                .filter(SourceDocument.class::isInstance)
                .map(SourceDocument.class::cast)
                .flatMap(document -> namesIn(document).stream())
                .collect(Collectors.toSet());
    }

    /** The folded names in a document. */
    static Set<String> namesIn(SourceDocument document) {
        return document.findings(InnovationName.class)
                .map(finding -> NameKey.of(finding.value().name()))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Puts the innovations of these names, and those that decisions tie to them, together anew from what is committed. */
    void update(Collection<String> keys) {
        Decisions standing = labelling.get().decisions();
        Set<String> done = new HashSet<>();
        for (String key : keys) {
            if (done.contains(key)) {
                continue;
            }
            done.addAll(standing.tiedTo(key));
            write(
                    standing.tiedTo(key),
                    Assembly.of(key, standing, named::documents).innovations());
        }
    }

    /**
     * Sees to it that every decision is applied, also those that were made while nobody could write, and those that came
     * out of a backup. Costs a look at each innovation that was ever decided about; writes what is not yet so.
     */
    void settle() {
        update(labelling.get().decisions().keys());
    }

    /** What is in the index already as it is to be stays there. */
    private void write(Set<String> keys, List<Innovation> now) {
        Map<EntryId, Innovation> before = new HashMap<>();
        keys.stream()
                .flatMap(key -> named.innovations(key).stream())
                .forEach(innovation -> before.put(innovation.id(), innovation));
        Set<EntryId> kept = now.stream().map(Innovation::id).collect(Collectors.toSet());
        before.keySet().stream().filter(id -> !kept.contains(id)).forEach(indexer::delete);
        now.stream()
                .filter(innovation ->
                        !Optional.ofNullable(before.get(innovation.id())).equals(Optional.of(innovation)))
                .forEach(indexer::add);
    }
}
