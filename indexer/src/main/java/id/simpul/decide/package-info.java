/**
 * What did a person decide, and when?
 *
 * <p>A {@link id.simpul.decide.Decision} joins innovations, sets documents apart, says which
 * themes a document has, or takes an earlier decision back. The
 * {@link id.simpul.decide.Journal} keeps each for ever, with who, when and why; {@link id.simpul.decide.Decisions} tells
 * which of them stand. A document gets its themes by {@link id.simpul.decide.Labelling}; what becomes of innovations is the business
 * of {@code id.simpul.replicate}.
 *
 * <p>Trap: nothing else in the data folder can bring a decision back. The journal is no cache; it must be backed up.
 */
@NullMarked
package id.simpul.decide;

import org.jspecify.annotations.NullMarked;
