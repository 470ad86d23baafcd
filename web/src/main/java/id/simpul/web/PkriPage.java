package id.simpul.web;

import id.simpul.model.Innovation;
import id.simpul.replicate.PkriSheet;

/** What documents say for the form on how an innovation lasts and is replicated, to be printed and filled in. */
public record PkriPage(PkriSheet sheet) implements PageView {

    public Innovation innovation() {
        return sheet.profile().innovation();
    }

    @Override
    public String address() {
        return Links.pkri(innovation().id());
    }
}
