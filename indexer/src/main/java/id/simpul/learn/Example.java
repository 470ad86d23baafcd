package id.simpul.learn;

import id.simpul.decide.Labelling;
import id.simpul.model.DecidedThemes;
import id.simpul.model.EntryId;
import id.simpul.model.SourceDocument;
import id.simpul.model.Theme;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A document and the themes that somebody said it has.
 *
 * @param document the document
 * @param themes the main one first; empty if it has none
 */
public record Example(SourceDocument document, List<Theme> themes) {

    public Example {
        themes = List.copyOf(themes);
    }

    /**
     * Every document whose themes people decided, in the order of the docids; those that cannot be found are left out.
     *
     * @param find looks a document up
     */
    public static List<Example> of(Labelling labelling, Function<EntryId, Optional<SourceDocument>> find) {
        return labelling.decisions().themes().keySet().stream()
                .sorted()
                .flatMap(docid -> find.apply(EntryId.ofDocid(docid)).stream())
                .flatMap(document -> labelling.of(document.docid()).map(DecidedThemes::themes).stream()
                        .map(themes -> new Example(document, themes)))
                .toList();
    }

    /** The theme that it is mostly about, if it has one. */
    public Optional<Theme> main() {
        return themes.stream().findFirst();
    }
}
