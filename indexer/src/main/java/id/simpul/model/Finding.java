package id.simpul.model;

/**
 * What the machine says of a document: a value together with the sentence it was read in.
 *
 * @param value what is said
 * @param evidence where it was read; there is no finding without
 * @param confidence how sure the machine is
 * @param <T> the kind of thing that is said
 */
public record Finding<T extends Value>(T value, Evidence evidence, Confidence confidence) {}
