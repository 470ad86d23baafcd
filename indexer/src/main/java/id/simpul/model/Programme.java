package id.simpul.model;

import java.util.Optional;

/**
 * A programme or system of the innovation world that a document names.
 *
 * @param key its short name: {@code JIPPNas}, {@code Hub JIPP}, {@code PKRI}, {@code SKM}, {@code LAPOR!}
 * @param name its full name, from the taxonomy
 * @param year the year it is named with, if any
 */
public record Programme(String key, String name, Optional<Integer> year) implements Value {}
