package id.simpul.model;

/**
 * One of the subjects that innovations are sorted by.
 *
 * @param slug its name in addresses, files and the index
 * @param labelId what Indonesian readers see
 * @param labelEn what English readers see
 * @param scope what belongs to it, in one English sentence
 */
public record Theme(String slug, String labelId, String labelEn, String scope) implements Value {}
