package id.simpul.web;

import id.simpul.model.Innovation;
import id.simpul.model.SourceDocument;
import java.util.List;
import java.util.Optional;

/**
 * One document.
 *
 * @param document the document
 * @param question the words the reader came with, to be marked in the text; empty if none
 * @param original the document it is a copy of, if it is a copy and that one is known
 * @param copies the known copies of it, without itself
 * @param innovations the innovations it tells of
 */
public record DocumentPage(
        SourceDocument document,
        String question,
        Optional<SourceDocument> original,
        List<SourceDocument> copies,
        List<Innovation> innovations)
        implements PageView {

    public DocumentPage {
        copies = List.copyOf(copies);
        innovations = List.copyOf(innovations);
    }

    @Override
    public String address() {
        return Links.document(document.id(), question);
    }
}
