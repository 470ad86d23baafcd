package id.simpul.model;

/**
 * A region that a document names, and the part it plays there.
 *
 * @param region today's region
 * @param role the part it plays
 * @param printed the name as printed, which may be a nickname or the name of another time
 */
public record RegionMention(Region region, RegionRole role, String printed) implements Value {}
