package id.simpul.web;

/** How to ask. */
public record HelpPage() implements PageView {

    @Override
    public String address() {
        return Links.help();
    }
}
