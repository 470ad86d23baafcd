/**
 * Does the house still stand as it was drawn?
 *
 * <p>The floors, the room for each library and the names, each as one sentence of ARCHITECTURE.md and one rule. They are
 * checked here because this is the one module that sees all others.
 *
 * <p>Trap: a rule that matches no class proves nothing; ArchUnit fails it, and that is to stay so.
 */
@NullMarked
package id.simpul.architecture;

import org.jspecify.annotations.NullMarked;
