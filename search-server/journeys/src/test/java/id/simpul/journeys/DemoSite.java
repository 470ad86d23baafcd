package id.simpul.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The real program in a process of its own: {@code demo} has read the sample corpus into a fresh data folder and serves it
 * on a free port. {@link #close} ends it.
 */
final class DemoSite implements AutoCloseable {

    /** The one line that says where it is ready; its words are free to change. */
    private static final Pattern READY = Pattern.compile("http://localhost:(\\d+)");

    /** What curators sign in with. */
    static final String PASSWORD = "hanya untuk uji";

    private final Process process;
    private final Path folder;
    private final URI address;

    private DemoSite(Process process, Path folder, URI address) {
        this.process = process;
        this.folder = folder;
        this.address = address;
    }

    /** Reads the samples in and serves them; takes as long as a newcomer waits. */
    static DemoSite start() {
        try {
            Path folder = Files.createTempDirectory("simpul-journeys");
            ProcessBuilder program = new ProcessBuilder(command(folder)).redirectError(ProcessBuilder.Redirect.INHERIT);
            program.environment().put("SIMPUL_CURATOR_PASSWORD", PASSWORD);
            Process process = program.start();
            return new DemoSite(process, folder, ready(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its first page is. */
    URI address() {
        return address;
    }

    private static List<String> command(Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dsimpul.home=" + checkout(),
                "-cp",
                System.getProperty("java.class.path"),
                "id.simpul.cli.Main",
                "demo",
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString());
    }

    /** The folder that holds the sample corpus, from wherever the tests are run. */
    private static Path checkout() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("corpus-samples"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static URI ready(Process process) throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                return URI.create(ready.group());
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("the program ended before it was ready:\n" + said);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.onExit().orTimeout(15, TimeUnit.SECONDS).join();
        } catch (CompletionException late) {
            process.destroyForcibly().onExit().join();
        }
        Folders.delete(folder);
    }
}
