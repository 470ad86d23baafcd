package id.simpul.index;

import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import id.simpul.model.Innovation;
import id.simpul.model.InnovationName;
import id.simpul.model.SourceDocument;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Looks things up: by name, by kinship, or all of them. For questions in words see {@link Search}. Threads may share it.
 *
 * @param searcher where to look
 */
public record Archive(Searcher searcher) {

    private static final int STRIDE = 200;
    private static final int MOST_RELATED = 200;

    /**
     * The entry that somebody means: by its id, or by a document's docid.
     *
     * @throws EngineException if the engine cannot answer
     */
    public Optional<Entry> find(String idOrDocid) {
        Optional<Entry> byId = EntryId.isValid(idOrDocid) ? searcher.get(new EntryId(idOrDocid)) : Optional.empty();
        return byId.isPresent() ? byId : searcher.get(EntryId.ofDocid(idOrDocid));
    }

    /** The document of this id, if there is one. */
    public Optional<SourceDocument> document(EntryId id) {
        return searcher.get(id).filter(SourceDocument.class::isInstance).map(SourceDocument.class::cast);
    }

    /** The innovation of this id, if there is one. */
    public Optional<Innovation> innovation(EntryId id) {
        return searcher.get(id).filter(Innovation.class::isInstance).map(Innovation.class::cast);
    }

    /** The copies of a document, by id. */
    public List<SourceDocument> copiesOf(EntryId id) {
        return related(new Query.Exactly(Field.COPY_OF, id.value()), Fields.DOCUMENT)
                .filter(SourceDocument.class::isInstance)
                .map(SourceDocument.class::cast)
                .toList();
    }

    /** The innovations that rest on a document or are named in it. */
    public List<Innovation> innovationsIn(SourceDocument document) {
        Stream<Query> byName = document.findings(InnovationName.class)
                .map(finding -> NameKey.of(finding.value().name()))
                .distinct()
                .map(key -> new Query.Exactly(Field.NAME_KEY, key));
        EntryId told = document.copyOf().orElse(document.id());
        return byName.flatMap(query -> related(query, Fields.INNOVATION))
                .map(Innovation.class::cast)
                .filter(innovation -> innovation.documents().contains(told))
                .toList();
    }

    /** How many entries of a type there are: {@link Fields#DOCUMENT} or {@link Fields#INNOVATION}. */
    public long count(String type) {
        return count(Filters.NONE.with(Field.TYPE, List.of(type)));
    }

    /** How many documents are copies. */
    public long copies() {
        return count(Filters.NONE.with(Field.COPY, List.of("yes")));
    }

    /** Every entry of a type, by id, fetched a stretch at a time. */
    public Stream<Entry> all(String type) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Walk(type), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private long count(Filters filters) {
        return searcher.match(new Query.Everything(), filters, Window.first(0, Window.Sort.ID))
                .total();
    }

    private Stream<Entry> related(Query query, String type) {
        return searcher.stream(searcher.match(
                        query, Filters.NONE.with(Field.TYPE, List.of(type)), Window.first(MOST_RELATED, Window.Sort.ID))
                .ids());
    }

    /** Goes on behind the last id seen, so that no stretch is deeper than the first. */
    private final class Walk implements Iterator<Entry> {

        private final Filters filters;
        private Query next = new Query.Everything();
        private Iterator<Entry> stretch = List.<Entry>of().iterator();
        private boolean ended;

        Walk(String type) {
            this.filters = Filters.NONE.with(Field.TYPE, List.of(type));
        }

        @Override
        public boolean hasNext() {
            while (!stretch.hasNext() && !ended) {
                Matches found = searcher.match(next, filters, Window.first(STRIDE, Window.Sort.ID));
                List<Matches.Match> matches = found.matches();
                ended = matches.size() < STRIDE;
                if (!matches.isEmpty()) {
                    next = new Query.Behind(matches.getLast().id().value());
                }
                stretch = searcher.stream(found.ids()).iterator();
            }
            return stretch.hasNext();
        }

        @Override
        public Entry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return stretch.next();
        }
    }
}
