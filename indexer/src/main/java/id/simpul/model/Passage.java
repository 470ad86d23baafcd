package id.simpul.model;

/**
 * Words of a document and where they stand.
 *
 * @param document whose words they are
 * @param evidence the words and their place
 */
public record Passage(EntryId document, Evidence evidence) {}
