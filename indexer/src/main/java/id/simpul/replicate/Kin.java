package id.simpul.replicate;

import id.simpul.model.EntryId;
import id.simpul.model.Evidence;

/**
 * Another innovation that this one was made from, or that was made from it: a copy normally gets a name of its own.
 *
 * @param name the other one's name
 * @param relation what the other one is to this one
 * @param document where that is said
 * @param evidence the sentence that names both
 */
public record Kin(String name, Relation relation, EntryId document, Evidence evidence) {

    /** What the other one is. */
    public enum Relation {
        /** This one copies it. */
        ORIGIN,
        /** It copies this one. */
        REPLICA
    }
}
