package id.simpul.model;

import java.util.Optional;

/**
 * An office that a document names.
 *
 * @param name as printed, without the region behind it: {@code Dinas Kesehatan}
 * @param type the normal form of its type: {@code Dinas Kesehatan} also for {@code Dinkes}; the name itself if unknown
 * @param region whose office it is, if said
 */
public record Agency(String name, String type, Optional<Region> region) implements Value {}
