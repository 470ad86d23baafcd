package id.simpul.web;

import id.simpul.index.Field;
import id.simpul.index.Fields;
import id.simpul.index.SearchResult;
import java.util.Optional;

/**
 * The answer to a question.
 *
 * @param result the answer, for documents or for innovations
 * @param others how many entries the same question finds of the other type, if that was counted
 */
public record ResultsPage(SearchResult result, Optional<Long> others) implements PageView {

    /** Whether innovations were asked for, by {@code type=innovation}, rather than documents. */
    public boolean innovations() {
        return result.request().filters().values(Field.TYPE).contains(Fields.INNOVATION);
    }

    @Override
    public String address() {
        return Links.search(result.request());
    }
}
