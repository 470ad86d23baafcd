/**
 * Here is a command line: who does it?
 *
 * <p>{@link id.simpul.cli.Main} is where the program meets the world: arguments, environment, clock, exit code. {@link
 * id.simpul.cli.Simpul} is the list of commands; each is one class. {@link id.simpul.cli.Installation} wires the house
 * together, read from top to bottom.
 *
 * <p>Trap: exit code 2 means that the call was wrong, 1 that it could not be done, 0 that it was done, even if single
 * files could not be read: they are in the report.
 */
@NullMarked
package id.simpul.cli;

import org.jspecify.annotations.NullMarked;
