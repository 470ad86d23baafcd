package id.simpul.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What a command sees of the world, so that tests can give it another.
 *
 * @param out where answers go
 * @param err where progress and complaints go
 * @param terminal whether {@code err} is a terminal that a bar can be drawn on
 * @param home the folder of the checkout, where the sample corpus lies
 * @param clock tells the time
 * @param environment the variables of the environment
 */
public record World(
        PrintStream out, PrintStream err, boolean terminal, Path home, Clock clock, Map<String, String> environment) {

    public World {
        environment = Map.copyOf(environment);
    }

    /** A world without variables. */
    public World(PrintStream out, PrintStream err, boolean terminal, Path home, Clock clock) {
        this(out, err, terminal, home, clock, Map.of());
    }
}
