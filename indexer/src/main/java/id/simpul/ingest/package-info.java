/**
 * How does a document travel from its source into the index?
 *
 * <p>{@link id.simpul.ingest.Pipeline#ingest} is the whole journey of one document on one screen; {@link
 * id.simpul.ingest.Ingest} runs it over folders and along walks through the web and says what became of everything. {@link
 * id.simpul.ingest.Catalogue} remembers what was read, so that an unchanged file costs a look at its size and date;
 * {@link id.simpul.ingest.Originals} keeps the bytes. Where several runs share a catalogue, they part the work by {@link
 * id.simpul.ingest.Claims}.
 *
 * <p>Trap: nothing counts as done before the index has committed. The catalogue is written after it, so that a run that
 * is killed does some work twice and loses none.
 */
@NullMarked
package id.simpul.ingest;

import org.jspecify.annotations.NullMarked;
