package id.simpul.evaluate.findings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A document with what a careful reader says of it.
 *
 * @param docid its path below the labelled folder
 * @param half the half that it belongs to
 * @param content its words, or where they are
 * @param wanted what should be found; kinds that nobody judged are left out
 * @param shown the words that show it, where the reader marked them
 */
public record Labelled(String docid, Half half, Content content, Map<Judged, Wanted> wanted, List<Shown> shown) {

    public Labelled {
        shown = List.copyOf(shown);
    }

    /** Nobody marked any words. */
    Labelled(String docid, Half half, Content content, Map<Judged, Wanted> wanted) {
        this(docid, half, content, wanted, List.of());
    }

    /**
     * Words of a text that show something.
     *
     * @param item what they show, as written: {@code result/present/fact}
     * @param isOptional whether careful readers may differ on it
     * @param words the words, as they stand in the text
     */
    public record Shown(String item, boolean isOptional, String words) {}

    /** What should be found of a kind, as written; empty if nobody judged it. */
    public Optional<List<String>> required(Judged judged) {
        return Optional.ofNullable(wanted.get(judged))
                .map(items -> List.copyOf(items.required().keySet()));
    }

    /** What may be found of a kind or not. */
    public Set<String> optional(Judged judged) {
        return Optional.ofNullable(wanted.get(judged))
                .map(items -> Set.copyOf(items.optional().keySet()))
                .orElse(Set.of());
    }

    /** What the machine is given to read. */
    public sealed interface Content {

        /** A short text, read as a document of one page. */
        record Text(String text) implements Content {}

        /** A file, read as when it is indexed. */
        record File(Path path) implements Content {}
    }
}
