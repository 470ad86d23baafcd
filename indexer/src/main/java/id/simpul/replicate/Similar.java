package id.simpul.replicate;

import id.simpul.model.Entry;
import java.util.List;

/**
 * Something alike, and why.
 *
 * @param entry the innovation, or a document about one that bears no name
 * @param score how alike; comparable within one list only, and never shown without the reasons
 * @param reasons why, strongest first; never empty
 */
public record Similar(Entry entry, double score, List<Reason> reasons) {

    public Similar {
        reasons = List.copyOf(reasons);
    }
}
