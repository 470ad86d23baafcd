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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/**
 * The files of a folder, by name. Hidden files and folders are passed over, and so is what a {@code .simpulignore} at
 * the top names: one glob a line, relative to the folder, a final slash for a folder, {@code #} for remarks.
 */
public final class Folder {

    private static final String IGNORE_FILE = ".simpulignore";
    private static final Set<String> NEVER = Set.of("thumbs.db", "desktop.ini");

    private Folder() {}

    /**
     * The sources below a folder, or the one file.
     *
     * @param asked an existing folder or file
     * @throws IOException if the folder itself cannot be read, or its ignore file has a line that is no glob; unreadable files inside are returned all the same
     */
    public static List<Source.OnDisk> sources(Path asked) throws IOException {
        Path root = asked.toAbsolutePath().normalize();
        if (Files.isRegularFile(root)) {
            BasicFileAttributes attributes = Files.readAttributes(root, BasicFileAttributes.class);
            return List.of(source(root.getFileName().toString(), root, root, attributes));
        }
        List<PathMatcher> ignored = ignored(root);
        List<Source.OnDisk> sources = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(root) || isWanted(root, folder, ignored)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && isWanted(root, file, ignored)) {
                    sources.add(source(docid(root.relativize(file)), file, root, attributes));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(root)) {
                    throw e;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        sources.sort(Comparator.comparing(Source.OnDisk::docid));
        return sources;
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

    private static boolean isWanted(Path root, Path path, List<PathMatcher> ignored) {
        String name = path.getFileName().toString();
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && !NEVER.contains(name.toLowerCase(Locale.ROOT))
                && ignored.stream().noneMatch(glob -> glob.matches(root.relativize(path)));
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
