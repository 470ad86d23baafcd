package id.simpul.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.logging.LogManager;

/** Where the program meets the world. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        quietenLibraries();
        World world = new World(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Boolean.getBoolean("simpul.terminal"),
                Path.of(System.getProperty("simpul.home", ".")),
                Clock.systemDefaultZone(),
                System.getenv());
        int code = Simpul.run(world, arguments);
        world.out().flush();
        world.err().flush();
        System.exit(code);
    }

    /** Lucene logs through the JDK and would greet every command with advice for developers. */
    private static void quietenLibraries() {
        try (InputStream levels = Main.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(levels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
