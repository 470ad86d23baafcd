/**
 * How does a text in {@code sources/} become the file that a reader would meet in real life?
 *
 * <p>{@link id.simpul.samples.SourceParser} reads one text with its front matter, {@link id.simpul.samples.Writer}
 * gives it the shape of its format (a cluttered web page, a PDF with running heads, a slide deck, a mail), and {@link
 * id.simpul.samples.Damage} spoils those that stand for bad files. {@link id.simpul.samples.Maker} walks the folder.
 *
 * <p>Trap: making again must change no byte, or every run would show up as a change to commit. So no writer may take
 * anything from the clock, from a random source or from the machine's fonts and locale; see {@link
 * id.simpul.samples.FixedZip}.
 */
@NullMarked
package id.simpul.samples;

import org.jspecify.annotations.NullMarked;
