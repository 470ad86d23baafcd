package id.simpul.web;

import id.simpul.model.Innovation;
import id.simpul.model.SourceDocument;
import java.util.List;

/**
 * Where a curator chooses which documents tell of another innovation.
 *
 * @param innovation the one that they are with now
 * @param documents all that it rests on
 */
public record SplitPage(Innovation innovation, List<SourceDocument> documents) implements PageView {

    public SplitPage {
        documents = List.copyOf(documents);
    }

    @Override
    public String address() {
        return Links.split(innovation.id());
    }
}
