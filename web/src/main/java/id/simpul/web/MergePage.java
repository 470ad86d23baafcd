package id.simpul.web;

import id.simpul.model.Innovation;
import java.util.List;

/**
 * Where a curator chooses what an innovation is to be merged with.
 *
 * @param innovation the one that stays
 * @param question what was looked for beside what its name suggests; empty if nothing
 * @param candidates what may be the same, the likeliest first
 */
public record MergePage(Innovation innovation, String question, List<Innovation> candidates) implements PageView {

    public MergePage {
        candidates = List.copyOf(candidates);
    }

    @Override
    public String address() {
        return Links.merge(innovation.id(), question);
    }
}
