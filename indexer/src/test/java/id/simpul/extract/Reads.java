package id.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.extract.Extraction.Extracted;
import id.simpul.extract.Extraction.Unreadable;
import id.simpul.extract.worker.Workers;
import id.simpul.model.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads files in tests: in a worker, as the program does, and in this process, which has to come to the same. */
final class Reads {

    private static final Extractor WORKERS = Workers.standard();
    private static final Extractor HERE = Extractors.standard();

    private Reads() {}

    static Extraction read(String name, byte[] bytes) {
        Original original = new Original(name, Optional.empty(), bytes);
        Extraction read = WORKERS.extract(original);
        assertThat(read).isEqualTo(HERE.extract(original));
        return read;
    }

    /** The files inside the file, in this folder. */
    static Contents unpack(String name, byte[] bytes, Path folder) {
        Original original = new Original(name, Optional.empty(), bytes);
        Contents contents = WORKERS.unpack(original, folder);
        assertThat(contents).isEqualTo(HERE.unpack(original, folder));
        return contents;
    }

    /** The file's text; fails the test if it is unreadable. */
    static Extracted text(String name, byte[] bytes) {
        Extraction extraction = read(name, bytes);
        assertThat(extraction).isInstanceOf(Extracted.class);
        return (Extracted) extraction;
    }

    static Extracted text(String name, String content) {
        return text(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> pages(String name, byte[] bytes) {
        return text(name, bytes).pages().stream().map(Page::text).toList();
    }

    /** Why the file is unreadable; fails the test if it is not. */
    static Unreadable failure(String name, byte[] bytes) {
        Extraction extraction = read(name, bytes);
        assertThat(extraction).isInstanceOf(Unreadable.class);
        return (Unreadable) extraction;
    }
}
