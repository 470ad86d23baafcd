package id.simpul.web;

/** What Simpul is, where its statements come from, and what it cannot do. */
public record AboutPage() implements PageView {

    @Override
    public String address() {
        return Links.about();
    }
}
