package id.simpul.index;

import id.simpul.model.EntryId;
import java.util.List;

/**
 * A stretch of a document's text.
 *
 * @param document whose text it is
 * @param page on which page it stands
 * @param start offset of its first character in the page's text
 * @param fragments its characters in order, the asked-for words marked
 */
public record Snippet(EntryId document, int page, int start, List<Fragment> fragments) {

    public Snippet {
        fragments = List.copyOf(fragments);
    }

    /** A run of characters, marked or not. */
    public record Fragment(String text, boolean marked) {}

    /** The characters without marks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        fragments.forEach(fragment -> text.append(fragment.text()));
        return text.toString();
    }
}
