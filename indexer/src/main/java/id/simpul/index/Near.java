package id.simpul.index;

import id.simpul.model.EntryId;

/**
 * An entry with a passage that means something near.
 *
 * @param id its id
 * @param cosine of the angle between the vectors of the passage and of what was asked, -1 to 1
 * @param passage which of its passages it is, from 0, as {@link Meaning#passages} counts them
 */
public record Near(EntryId id, double cosine, int passage) {}
