package id.simpul.model;

/**
 * A rule that a document quotes.
 *
 * @param key one spelling for all: {@code UU 25/2009}, {@code Kepmen PANRB 359/2021}, {@code Perbup Bengkulu Utara 12/2022}
 * @param provision article and paragraph, e.g. {@code pasal 39 ayat 1}; empty if none is named
 */
public record Regulation(String key, String provision) implements Value {}
