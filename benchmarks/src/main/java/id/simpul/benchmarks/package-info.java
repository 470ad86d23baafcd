/**
 * How fast is it, beside a peer in the same run?
 *
 * <p>Each class holds one comparison: ours and the peer do the same work on the same words in the same process, and only
 * the ratio is worth quoting.
 *
 * <p>Trap: on a busy machine the figures of two runs cannot be compared, only those of one.
 */
@NullMarked
package id.simpul.benchmarks;

import org.jspecify.annotations.NullMarked;
