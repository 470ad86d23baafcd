package id.simpul.index;

/**
 * A word of the index.
 *
 * @param word the folded word
 * @param entries in how many entries it stands, at least, 1 or more
 * @param edits how many letters must be put in, left out, replaced or swapped with their neighbour to get there, 0 to 2
 */
public record KnownWord(String word, long entries, int edits) {}
