/**
 * What do we know?
 *
 * <p>Values only: documents, innovations, findings with their evidence, and the taxonomy (regions, themes) they speak
 * in. Everything is immutable and safe to share between threads; nothing here knows an engine, a file format or a
 * screen.
 *
 * <p>Trap: a {@link id.simpul.model.Finding} cannot be made without {@link id.simpul.model.Evidence}, and evidence
 * quotes the stored text to the letter. If you only have a guess, you have no finding.
 */
@NullMarked
package id.simpul.model;

import org.jspecify.annotations.NullMarked;
