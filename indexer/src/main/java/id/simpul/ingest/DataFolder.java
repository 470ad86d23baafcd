package id.simpul.ingest;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where things lie on disk. What people decided and the originals must be backed up; the rest can be made anew.
 *
 * @param path the folder
 */
public record DataFolder(Path path) {

    /** The bytes of every document. Not derived. */
    public Path originals() {
        return path.resolve("originals");
    }

    /** What people decided. Not derived. */
    public Path decisions() {
        return path.resolve("decisions.db");
    }

    /** What was read. Derived. */
    public Path catalogue() {
        return path.resolve("catalogue.db");
    }

    /** What was learned from decisions. Derived. */
    public Path learned() {
        return path.resolve("learned-themes.tsv");
    }

    /** The index, unless another engine is asked for. Derived. */
    public URI index() {
        return URI.create("lucene:" + path.resolve("index").toString().replace(" ", "%20"));
    }
}
