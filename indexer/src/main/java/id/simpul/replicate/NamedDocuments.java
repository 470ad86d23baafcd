package id.simpul.replicate;

import id.simpul.index.Field;
import id.simpul.index.Fields;
import id.simpul.index.Filters;
import id.simpul.index.Matches;
import id.simpul.index.Query;
import id.simpul.index.Searcher;
import id.simpul.index.Window;
import id.simpul.model.Entry;
import id.simpul.model.Innovation;
import id.simpul.model.SourceDocument;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks up what an index holds of a folded name. Threads may share it.
 *
 * @param searcher where to look
 */
public record NamedDocuments(Searcher searcher) {

    /** Documents that one innovation rests on at most; more would say nothing new. */
    private static final int MOST = 500;

    /** The documents that have the name, by id. */
    public List<SourceDocument> documents(String key) {
        return entries(key, Fields.DOCUMENT)
                .filter(SourceDocument.class::isInstance)
                .map(SourceDocument.class::cast)
                .toList();
    }

    /** The innovations that are known by the name, by id. */
    public List<Innovation> innovations(String key) {
        return entries(key, Fields.INNOVATION)
                .filter(Innovation.class::isInstance)
                .map(Innovation.class::cast)
                .toList();
    }

    private Stream<Entry> entries(String key, String type) {
        return searcher
                .match(
                        new Query.Exactly(Field.NAME_KEY, key),
                        Filters.NONE.with(Field.TYPE, List.of(type)),
                        Window.first(MOST, Window.Sort.ID))
                .matches()
                .stream()
                .map(Matches.Match::id)
                .flatMap(id -> searcher.get(id).stream());
    }
}
