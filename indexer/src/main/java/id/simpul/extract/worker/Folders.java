package id.simpul.extract.worker;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The folders for temporary files, one for each worker. */
final class Folders {

    private static final String PREFIX = "simpul-worker-";

    private Folders() {}

    /** A new folder that others cannot look into. */
    static Path create() throws IOException {
        return Files.createTempDirectory(PREFIX);
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
