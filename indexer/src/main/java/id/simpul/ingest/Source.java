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

    /**
     * The same source under a docid that goes one folder further up, for where two folders hold one path; the same docid
     * if there is no such folder.
     */
    public Source withFolderName() {
        int names = docid.split("/").length + 1;
        int all = path.getNameCount();
        return names > all
                ? this
                : new Source(Folder.docid(path.subpath(all - names, all)), path, root, size, modified);
    }
}
