/**
 * Which innovations are these documents about, what is alike elsewhere, would it suit us?
 *
 * <p>{@link id.simpul.replicate.Innovations} puts innovations together from the documents that name them; {@link
 * id.simpul.replicate.Similarity} finds what is alike in other regions and says why, as somebody's {@link
 * id.simpul.replicate.Wish} has it; {@link id.simpul.replicate.Profile} gathers what a replication has to go on, and {@link
 * id.simpul.replicate.Brief} puts it in the order of a meeting.
 *
 * <p>Trap: ceremonies are all alike. What is compared is what the text says of the innovation, never the words of the
 * event it was praised at.
 */
@NullMarked
package id.simpul.replicate;

import org.jspecify.annotations.NullMarked;
