package id.simpul.model;

/** What a region is to a document that names it. */
public enum RegionRole {
    /** Owns the innovation, or is the subject of the news. */
    OWNER,
    /** Stands before the dash at the start of a news text. */
    DATELINE,
    /** Where the event took place. */
    VENUE,
    /** Copied the innovation, or means to. */
    ADOPTER,
    /** Named in passing. */
    MENTIONED,
    /** Where the publisher is from. */
    PUBLISHER
}
