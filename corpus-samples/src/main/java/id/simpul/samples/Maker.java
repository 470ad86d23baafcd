package id.simpul.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns every text of {@code sources/} into its file.
 *
 * <p>Start it with the corpus folder as its only argument (default: the working directory). Files that have no source
 * any more are named, not deleted.
 */
public final class Maker {

    private static final String SOURCES = "sources";
    private static final String ENDING = ".md";

    private final Path corpus;

    /** @param corpus the folder that holds {@code sources/} and gets the document folders */
    public Maker(Path corpus) {
        this.corpus = corpus;
    }

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        new Maker(Path.of(args.length > 0 ? args[0] : ".")).makeAll(System.out);
    }

    private void makeAll(PrintStream report) throws IOException {
        List<Source> sources = sources();
        for (Source source : sources) {
            make(source);
        }
        report.printf(
                "%d documents made in %s%n",
                sources.size(), corpus.toAbsolutePath().normalize());
        strays(sources).forEach(stray -> report.printf("no source for %s%n", stray));
    }

    /** All sources, in the order of their paths. */
    public List<Source> sources() throws IOException {
        try (Stream<Path> paths = Files.walk(corpus.resolve(SOURCES))) {
            return paths.filter(path -> path.toString().endsWith(ENDING))
                    .sorted()
                    .map(Maker::read)
                    .toList();
        }
    }

    private static Source read(Path path) {
        String file = path.getFileName().toString();
        String name = file.substring(0, file.length() - ENDING.length());
        try {
            return new SourceParser().parse(path.getParent().getFileName().toString(), name, Files.readString(path));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
        }
    }

    private void make(Source source) throws IOException {
        Path file = corpus.resolve(source.docid());
        Files.createDirectories(file.getParent());
        try {
            Files.write(file, bytes(source));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(source.docid() + ": " + e.getMessage(), e);
        }
    }

    /** The file of a source, spoilt if its front matter says so. */
    static byte[] bytes(Source source) throws IOException {
        byte[] whole = source.format().writer().write(source);
        return Damage.of(source).done(whole, source.format());
    }

    /** Files in document folders that no source stands for, relative to the corpus folder. */
    public List<Path> strays(List<Source> sources) throws IOException {
        List<Path> made =
                sources.stream().map(source -> Path.of(source.docid())).toList();
        List<Path> folders = made.stream().map(Path::getParent).distinct().toList();
        try (Stream<Path> files = Files.walk(corpus, 2)) {
            return files.filter(Files::isRegularFile)
                    .map(corpus::relativize)
                    .filter(file -> folders.contains(file.getParent()) && !made.contains(file))
                    .sorted()
                    .toList();
        }
    }
}
