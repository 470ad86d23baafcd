/**
 * Does the whole house read the sample corpus as a careful reader would?
 *
 * <p>The corpus is read once, from files to index, and held against {@code corpus-samples/expected} and {@code
 * corpus-samples/judgments}. Floors are set a little under what was measured, so that a change that makes the reading
 * worse fails here.
 *
 * <p>Trap: a floor is raised when the figure rises, never lowered to let a change through.
 */
@NullMarked
package id.simpul.corpus;

import org.jspecify.annotations.NullMarked;
