package id.simpul.ingest;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file to be read.
 *
 * @param docid its name outside: the path relative to the folder that was asked for
 * @param path where it lies, absolute
 * @param root the folder or file that was asked for, absolute
 * @param size its size in bytes
 * @param modified when it was last changed, by the file system
 */
public record Source(String docid, Path path, Path root, long size, Instant modified) {

    /** The same source under a docid that starts with its folder's name, where two folders hold one path. */
    public Source withFolderName() {
        return new Source(root.getFileName() + "/" + docid, path, root, size, modified);
    }
}
