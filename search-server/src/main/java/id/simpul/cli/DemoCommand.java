package id.simpul.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** From first use to a searchable site: reads the sample corpus in and serves it. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Simpul simpul;

    @Option(names = "--port", paramLabel = "N")
    private int port = 8080;

    @Option(names = "--host", paramLabel = "NAME")
    private String host = "localhost";

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path samples = simpul.world().home().resolve("corpus-samples");
        if (!Files.isDirectory(samples)) {
            throw new Failure(Failure.FAILED, simpul.texts().text("index.missing", samples.toAbsolutePath()));
        }
        try (Installation installation = simpul.openToRead()) {
            installation.catalogue().check();
            IndexCommand.run(simpul, installation, List.of(samples), Optional.empty(), Optional.empty());
        }
        try (Installation installation = simpul.open()) {
            return ServeCommand.serve(simpul, installation, host, port, 5);
        }
    }
}
