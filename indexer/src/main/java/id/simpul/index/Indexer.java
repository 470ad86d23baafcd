package id.simpul.index;

import id.simpul.model.Entry;
import id.simpul.model.EntryId;

/** Changes the index. What was added or deleted is seen by searchers after {@link #commit}. Safe to share. */
public interface Indexer {

    /** Adds the entry, in place of the one with its id if there is one. @throws EngineException if it cannot */
    void add(Entry entry);

    /** Takes the entry out; nothing happens if there is none. @throws EngineException if it cannot */
    void delete(EntryId id);

    /** Makes everything so far durable and visible. @throws EngineException if it cannot */
    void commit();
}
