package id.simpul.extract.worker;

import id.simpul.extract.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a worker is started: with the Java that runs this program, on the same class path.
 *
 * @param main the class that serves
 * @param heapMegabytes the most memory it may take for objects
 * @param arguments what its main is told behind the folder
 */
record Launch(String main, int heapMegabytes, List<String> arguments) {

    /** What a Java process exits with after {@code -XX:+ExitOnOutOfMemoryError}. */
    static final int OUT_OF_MEMORY = 3;

    private static final int STANDARD_HEAP = 512;

    Launch {
        arguments = List.copyOf(arguments);
    }

    /** The worker that reads documents. */
    static Launch standard(Limits limits) {
        return new Launch(
                WorkerMain.class.getName(),
                STANDARD_HEAP,
                List.of(Long.toString(limits.bytes()), Integer.toString(limits.characters())));
    }

    /** Starts one. @param folder where it may write */
    Process start(Path folder) throws IOException {
        return new ProcessBuilder(command(folder)).start();
    }

    /** The fast compiler alone and the simple collector: most workers live for seconds, and several share a machine. */
    private List<String> command(Path folder) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + folder.resolve("crash.log"),
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                main,
                folder.toString()));
        command.addAll(arguments);
        return command;
    }
}
