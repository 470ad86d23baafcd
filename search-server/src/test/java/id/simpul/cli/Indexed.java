package id.simpul.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test a terminal whose archive has been indexed: one for all tests that only ask. */
final class Indexed implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Terminal.class;
    }

    @Override
    public Terminal resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Indexed.class))
                .getOrComputeIfAbsent(Ready.class, key -> Ready.make(), Ready.class)
                .terminal();
    }

    /** The terminal and the folder it lies in, which JUnit deletes after the last test. */
    record Ready(Terminal terminal, Path folder) implements AutoCloseable {

        static Ready make() {
            try {
                Path folder = Files.createTempDirectory("simpul-terminal");
                Terminal terminal = Terminal.in(folder);
                terminal.types("index", terminal.archive().toString());
                return new Ready(terminal, folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            List<Path> all;
            try (Stream<Path> files = Files.walk(folder)) {
                all = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }
}
