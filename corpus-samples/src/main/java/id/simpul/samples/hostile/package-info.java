/**
 * What does a folder hold that wants to break a reader of documents, or was broken itself?
 *
 * <p>{@link id.simpul.samples.hostile.HostileFiles} writes the cases, a folder for each {@link
 * id.simpul.samples.hostile.Family}: cut off and damaged files, bombs, loops, lies in headers, odd names. They are made,
 * never kept: a copy of this project must not set off anybody's virus scanner.
 *
 * <p>Trap: everything comes from a fixed seed, so that a case that fails today can be looked at tomorrow.
 */
@NullMarked
package id.simpul.samples.hostile;

import org.jspecify.annotations.NullMarked;
