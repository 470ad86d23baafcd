/**
 * How fast is it, compared with a peer in the same run?
 *
 * <p>Each benchmark is a main of its own; {@code benchmarks/README.md} has the commands and what they said.
 *
 * <p>Trap: machines are shared and clocks lie. Compare ratios of processor time within one run, never seconds of two
 * runs.
 */
@NullMarked
package id.simpul.benchmarks;

import org.jspecify.annotations.NullMarked;
