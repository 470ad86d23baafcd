package id.simpul.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** Where the program meets the world. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        World world = new World(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Boolean.getBoolean("simpul.terminal"),
                Path.of(System.getProperty("simpul.home", ".")),
                Clock.systemDefaultZone());
        int code = Simpul.run(world, arguments);
        world.out().flush();
        world.err().flush();
        System.exit(code);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
