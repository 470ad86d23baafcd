package id.simpul.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What a command sees of the world, so that tests can give it another.
 *
 * @param out where answers go
 * @param err where progress and complaints go
 * @param terminal whether {@code err} is a terminal that a bar can be drawn on
 * @param home the folder of the checkout, where the sample corpus lies
 * @param clock tells the time
 */
public record World(PrintStream out, PrintStream err, boolean terminal, Path home, Clock clock) {}
