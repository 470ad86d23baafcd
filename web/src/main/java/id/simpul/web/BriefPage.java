package id.simpul.web;

import id.simpul.model.Innovation;
import id.simpul.replicate.Brief;

/** What to take to a meeting about replicating an innovation, to be printed. */
public record BriefPage(Brief brief) implements PageView {

    public Innovation innovation() {
        return brief.profile().innovation();
    }

    @Override
    public String address() {
        return Links.brief(innovation().id());
    }
}
