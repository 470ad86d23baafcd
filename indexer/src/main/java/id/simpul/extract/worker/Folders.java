package id.simpul.extract.worker;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/** The folders for temporary files, one for each worker. */
final class Folders {

    private static final String PREFIX = "simpul-worker-";
    private static final String OURS = "rwx------";

    private Folders() {}

    /** Where a new worker will have its folder; nothing is there yet, and nobody can guess the name. */
    static Path choose() {
        return Path.of(System.getProperty("java.io.tmpdir")).resolve(PREFIX + UUID.randomUUID());
    }

    /**
     * Makes it, so that others cannot look into it. The worker does so, not its parent: a parent that is killed before
     * its worker runs would leave it behind.
     *
     * @throws IOException if it cannot be made, or something is there already
     */
    static void create(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OURS)));
        } else {
            Files.createDirectory(folder);
        }
    }

    /** Deletes such a folder with everything in it; nothing else, and without complaint if parts of it are gone. */
    static void delete(Path folder) {
        if (!folder.getFileName().toString().startsWith(PREFIX)) {
            throw new IllegalArgumentException("not a worker's folder: " + folder);
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, java.io.IOException e) throws IOException {
                    Files.deleteIfExists(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // parent and worker may delete it at the same time; what one leaves the other takes
        }
    }
}
