package id.simpul.ingest;

import id.simpul.model.EntryId;
import id.simpul.model.Obstacle;

/** What became of a source. */
public sealed interface Outcome {

    /** Its name outside. */
    String docid();

    /** It was read and stands in the index. */
    record Indexed(String docid, EntryId id) implements Outcome {}

    /** It has not changed since it was last read. */
    record Unchanged(String docid, EntryId id) implements Outcome {}

    /** It was passed over on purpose. @param why a short reason for the report */
    record Skipped(String docid, String why) implements Outcome {}

    /** It could not be read. @param detail more for those who look into it; may be empty */
    record Failed(String docid, Obstacle reason, String detail) implements Outcome {}

    /** It is no longer at its source and was taken out of the index. */
    record Removed(String docid) implements Outcome {}
}
