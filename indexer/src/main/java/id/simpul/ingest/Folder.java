package id.simpul.ingest;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/**
 * The files of a folder, by name. Hidden files and folders are passed over, and so is what a {@code .simpulignore} at
 * the top names: one glob a line, relative to the folder, a final slash for a folder, {@code #} for remarks.
 */
public final class Folder {

    private static final String IGNORE_FILE = ".simpulignore";
    private static final Set<String> NEVER = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private Folder() {}

    /**
     * What lies below a folder.
     *
     * @param sources the files to read, by docid
     * @param passedOver everything else that has a name there, with the reason
     */
    record Listing(List<Source.OnDisk> sources, List<Outcome.Skipped> passedOver) {}

    /** Why something was passed over. */
    private enum Why {
        /** A link: what it leads to lies elsewhere, or is met on its own. */
        LINK,
        /** A pipe, a socket, a device. */
        NO_FILE,
        /** A folder that may not be looked into, or a file that vanished in between. */
        CLOSED_FOLDER,
        /** Hidden, or a system's own. */
        HIDDEN,
        /** Named in the ignore file. */
        IGNORED;

        Outcome.Skipped of(Path root, Path path) {
            return new Outcome.Skipped(
                    docid(root.relativize(path)),
                    name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /**
     * The sources below a folder, or the one file.
     *
     * @param asked an existing folder or file
     * @throws IOException if the folder itself cannot be read, or its ignore file has a line that is no glob; unreadable files inside are returned all the same
     */
    public static List<Source.OnDisk> sources(Path asked) throws IOException {
        return list(asked).sources();
    }

    /** The sources below a folder, or the one file, and what was passed over; see {@link #sources}. */
    static Listing list(Path asked) throws IOException {
        Path root = asked.toAbsolutePath().normalize();
        if (Files.isRegularFile(root)) {
            BasicFileAttributes attributes = Files.readAttributes(root, BasicFileAttributes.class);
            return new Listing(List.of(source(root.getFileName().toString(), root, root, attributes)), List.of());
        }
        List<Outcome.Skipped> passedOver = new ArrayList<>();
        List<PathMatcher> ignored = ignored(root);
        List<Source.OnDisk> sources = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                Optional<Why> why = folder.equals(root) ? Optional.empty() : unwanted(root, folder, ignored);
                why.ifPresent(reason -> passedOver.add(reason.of(root, folder)));
                return why.isEmpty() ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                Optional<Why> why = unwanted(root, file, ignored).or(() -> unreadable(attributes));
                if (why.isEmpty()) {
                    sources.add(source(docid(root.relativize(file)), file, root, attributes));
                } else if (!file.equals(root.resolve(IGNORE_FILE))) {
                    passedOver.add(why.get().of(root, file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(root)) {
                    throw e;
                }
                passedOver.add(Why.CLOSED_FOLDER.of(root, file));
                return FileVisitResult.CONTINUE;
            }
        });
        sources.sort(Comparator.comparing(Source.OnDisk::docid));
        return new Listing(sources, passedOver);
    }

    private static Optional<Why> unreadable(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Optional.of(Why.LINK);
        }
        return attributes.isRegularFile() ? Optional.empty() : Optional.of(Why.NO_FILE);
    }

    private static Source.OnDisk source(String docid, Path file, Path root, BasicFileAttributes attributes) {
        return new Source.OnDisk(
                docid,
                file,
                root,
                attributes.size(),
                attributes.lastModifiedTime().toInstant());
    }

    /** A relative path as it is written outside, whatever the system. */
    static String docid(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }

    private static Optional<Why> unwanted(Path root, Path path, List<PathMatcher> ignored) {
        if (!isWantedName(path.getFileName().toString())) {
            return Optional.of(Why.HIDDEN);
        }
        return ignored.stream().anyMatch(glob -> glob.matches(root.relativize(path)))
                ? Optional.of(Why.IGNORED)
                : Optional.empty();
    }

    /** Whether a file inside an archive is wanted: no step of its path is hidden or a system's own. */
    static boolean isWanted(String name) {
        return Arrays.stream(name.split("/")).allMatch(Folder::isWantedName);
    }

    private static boolean isWantedName(String name) {
        return !name.startsWith(".") && !name.startsWith("~$") && !NEVER.contains(name.toLowerCase(Locale.ROOT));
    }

    private static List<PathMatcher> ignored(Path root) throws IOException {
        Path file = root.resolve(IGNORE_FILE);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        List<PathMatcher> globs = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String glob = line.strip().replaceFirst("/$", "");
            if (!glob.isEmpty() && !glob.startsWith("#")) {
                try {
                    globs.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
                } catch (PatternSyntaxException e) {
                    throw new IOException(file + ": " + glob, e);
                }
            }
        }
        return globs;
    }
}
