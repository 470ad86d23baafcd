package id.simpul.web;

import id.simpul.model.EntryId;
import id.simpul.model.Innovation;
import id.simpul.model.SourceDocument;
import id.simpul.replicate.Similar;
import java.util.List;
import java.util.Optional;

/**
 * One innovation.
 *
 * @param innovation the innovation
 * @param documents the documents it rests on, in the order of {@link Innovation#documents()}; those no longer known are
 *     left out
 * @param similar what is alike elsewhere, most alike first; a few
 */
public record InnovationPage(Innovation innovation, List<SourceDocument> documents, List<Similar> similar)
        implements PageView {

    public InnovationPage {
        documents = List.copyOf(documents);
        similar = List.copyOf(similar);
    }

    /** The document of this id, if it is known. */
    public Optional<SourceDocument> document(EntryId id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    @Override
    public String address() {
        return Links.innovation(innovation.id());
    }
}
