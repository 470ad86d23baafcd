/**
 * How good are the findings?
 *
 * <p>{@link id.simpul.evaluate.findings.Labels} reads what a careful reader says of documents, {@link
 * id.simpul.evaluate.findings.Marks} holds what the machine says against it: precision, recall and F1 of every kind of
 * finding, and every single miss. Labels come in two halves: one may be looked at while a detector is mended, the other
 * judges only at the end.
 *
 * <p>Trap: an optional label ({@code ?} before it) counts neither way. Use it where careful readers would differ, not
 * where the machine is wrong.
 */
@NullMarked
package id.simpul.evaluate.findings;

import org.jspecify.annotations.NullMarked;
