package id.simpul.decide;

import id.simpul.model.EntryId;

/**
 * An innovation that somebody decided about.
 *
 * @param identity what it is known by ever after
 * @param id its address on that day; who comes by it later is led on
 * @param name its name on that day, for people
 */
public record Subject(Identity identity, EntryId id, String name) {}
