package id.simpul.web;

import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import id.simpul.model.Innovation;
import id.simpul.model.Region;
import id.simpul.replicate.Similar;
import id.simpul.replicate.Wish;
import java.util.List;
import java.util.Optional;

/**
 * What is alike elsewhere, and why.
 *
 * @param start what it is compared with
 * @param wish for which region, and what does not matter
 * @param found what was found, most alike first
 */
public record SimilarPage(Start start, Wish wish, List<Similar> found) implements PageView {

    public SimilarPage {
        found = List.copyOf(found);
    }

    /** For nobody in particular. */
    public SimilarPage(Start start, List<Similar> found) {
        this(start, Wish.NONE, found);
    }

    /** What others are compared with. */
    public sealed interface Start {

        /** A known document or innovation. */
        record Known(Entry entry) implements Start {}

        /** A problem in the reader's own words. */
        record Problem(String text) implements Start {}

        /** Nothing yet: the page asks for it. */
        record Nothing() implements Start {}
    }

    /** Whether it is this region that somebody asks for. */
    public boolean isFor(Region region) {
        return wish.target().filter(region::equals).isPresent();
    }

    /** The innovation that others are compared with, if it is one. */
    public Optional<EntryId> anchor() {
        return start instanceof Start.Known known && known.entry() instanceof Innovation innovation
                ? Optional.of(innovation.id())
                : Optional.empty();
    }

    /** The reader's own words; empty if there are none. */
    public String problem() {
        return start instanceof Start.Problem problem ? problem.text() : "";
    }

    @Override
    public String address() {
        return switch (start) {
            case Start.Known known -> Links.similar(known.entry().id());
            case Start.Problem problem -> Links.similar(problem.text());
            case Start.Nothing nothing -> Links.similar();
        };
    }
}
