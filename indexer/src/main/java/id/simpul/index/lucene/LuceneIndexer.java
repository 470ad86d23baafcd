package id.simpul.index.lucene;

import id.simpul.index.EngineException;
import id.simpul.index.EntryJson;
import id.simpul.index.Indexer;
import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/** The writing side; Lucene's writer is safe to share. */
final class LuceneIndexer implements Indexer, AutoCloseable {

    private final IndexWriter writer;
    private final LuceneFields fields;
    private final EntryJson json;
    private final Runnable committed;

    /** @param committed told of every commit */
    LuceneIndexer(IndexWriter writer, LuceneFields fields, EntryJson json, Runnable committed) {
        this.committed = committed;
        this.writer = writer;
        this.fields = fields;
        this.json = json;
    }

    @Override
    public void add(Entry entry) {
        try {
            Document document = fields.of(entry, json.write(entry));
            writer.updateDocument(new Term(LuceneFields.ID, entry.id().value()), document);
        } catch (IOException e) {
            throw new EngineException(EngineException.Cause.UNAVAILABLE, e.getMessage(), e);
        }
    }

    @Override
    public void delete(EntryId id) {
        try {
            writer.deleteDocuments(new Term(LuceneFields.ID, id.value()));
        } catch (IOException e) {
            throw new EngineException(EngineException.Cause.UNAVAILABLE, e.getMessage(), e);
        }
    }

    @Override
    public void commit() {
        try {
            writer.commit();
            committed.run();
        } catch (IOException e) {
            throw new EngineException(EngineException.Cause.UNAVAILABLE, e.getMessage(), e);
        }
    }

    /** Holds what another directory holds instead, from one commit to the next. */
    void become(Directory other) throws IOException {
        writer.deleteAll();
        writer.addIndexes(other);
        commit();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
