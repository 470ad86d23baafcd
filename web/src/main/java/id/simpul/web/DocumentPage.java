package id.simpul.web;

import id.simpul.model.Innovation;
import id.simpul.model.SourceDocument;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One document.
 *
 * @param document the document
 * @param question the words the reader came with; empty if none
 * @param stems stems of the words to mark in the text; empty if none
 * @param original the document it is a copy of, if it is a copy and that one is known
 * @param copies the known copies of it, without itself
 * @param innovations the innovations it tells of
 */
public record DocumentPage(
        SourceDocument document,
        String question,
        Set<String> stems,
        Optional<SourceDocument> original,
        List<SourceDocument> copies,
        List<Innovation> innovations)
        implements PageView {

    public DocumentPage {
        stems = Set.copyOf(stems);
        copies = List.copyOf(copies);
        innovations = List.copyOf(innovations);
    }

    @Override
    public String address() {
        return Links.document(document.id(), question);
    }
}
