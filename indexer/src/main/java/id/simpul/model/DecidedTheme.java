package id.simpul.model;

import java.time.Instant;

/**
 * A theme that an innovation has because a person said so of a document that tells of it.
 *
 * @param document the document's id
 * @param theme what the person said
 * @param decision number of the decision
 * @param at when it was made
 */
public record DecidedTheme(EntryId document, Theme theme, long decision, Instant at) {}
