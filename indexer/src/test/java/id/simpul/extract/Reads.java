package id.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.extract.Extraction.Extracted;
import id.simpul.extract.Extraction.Unreadable;
import id.simpul.model.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads files in tests, all with one extractor. */
final class Reads {

    private static final Extractor EXTRACTOR = Extractors.standard();

    private Reads() {}

    static Extraction read(String name, byte[] bytes) {
        return EXTRACTOR.extract(new Original(name, Optional.empty(), bytes));
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
