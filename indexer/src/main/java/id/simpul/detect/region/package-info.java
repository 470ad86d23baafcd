/**
 * Which regions does the document name, and what part does each play?
 *
 * <p>{@link id.simpul.detect.region.RegionDetector} is the door. Inside, the text goes one way: the
 * {@link id.simpul.detect.region.Gazetteer} finds names, {@code Chain} reads the words before a name ({@code Dinas
 * Kesehatan Kabupaten …}), {@code Resolver} decides which region an ambiguous name means, {@code Framing} sees whether
 * the sentence speaks of a guest, a copy or a venue, {@code Owners} weighs. Names, cue words and cautions stand in
 * {@code .tsv} files.
 *
 * <p>Trap: a region that is named often need not own anything. Guests, adopters, banks, police and universities carry
 * names of regions; a rule that counts names alone is wrong in every second release.
 */
@NullMarked
package id.simpul.detect.region;

import org.jspecify.annotations.NullMarked;
