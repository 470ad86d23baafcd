package id.simpul.cli;

import id.simpul.fetch.AddressRule;
import id.simpul.fetch.Fetcher;
import id.simpul.fetch.Manners;
import id.simpul.fetch.Visit;
import id.simpul.fetch.WebAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** How {@code index} goes about the web. */
final class WebOptions {

    private static final int DEPTH = 2;
    private static final int LONGEST_DELAY = 3_600;

    @Option(names = "--crawl")
    private boolean crawl;

    @Option(names = "--depth", paramLabel = "N")
    private Optional<Integer> depth = Optional.empty();

    @Option(names = "--limit", paramLabel = "N")
    private int limit = 500;

    @Option(names = "--sitemap", paramLabel = "URL")
    private List<String> siteMaps = List.of();

    @Option(names = "--delay", paramLabel = "SECONDS")
    private double delay = 1;

    @Option(names = "--contact", paramLabel = "MAIL|URL")
    private Optional<String> contact = Optional.empty();

    @Option(names = "--allow-private")
    private boolean allowPrivate;

    /** Whether somebody means an address, be it one that can be read or not. */
    static boolean isAddress(String source) {
        return source.matches("[a-zA-Z][a-zA-Z0-9+.-]+://.*");
    }

    /** What is to be visited. @throws Failure if an option or an address makes no sense */
    List<Visit> visits(List<String> addresses, Texts texts) {
        if (depth.filter(links -> links < 0).isPresent()) {
            throw wrong("--depth", depth.get(), texts);
        }
        if (limit < 1) {
            throw wrong("--limit", limit, texts);
        }
        Stream<Visit> pages =
                addresses.stream().map(written -> address(written, texts)).map(this::visit);
        Stream<Visit> lists =
                siteMaps.stream().map(written -> address(written, texts)).map(address -> Visit.siteMap(address, limit));
        return Stream.concat(lists, pages).toList();
    }

    private Visit visit(WebAddress address) {
        return crawl || depth.isPresent()
                ? Visit.site(address, depth.orElse(DEPTH), limit)
                : Visit.page(address, limit);
    }

    private static WebAddress address(String written, Texts texts) {
        return WebAddress.of(written)
                .orElseThrow(() -> new Failure(Failure.USAGE, texts.text("index.no-address", written)));
    }

    /** Who goes there; close it. @throws Failure if an option makes no sense */
    Fetcher fetcher(Texts texts) {
        if (!(delay >= 0 && delay <= LONGEST_DELAY)) {
            throw wrong("--delay", delay, texts);
        }
        if (contact.filter(text -> !Manners.isContact(text)).isPresent()) {
            throw wrong("--contact", contact.get(), texts);
        }
        Manners manners = Manners.standard().every(Duration.ofMillis(Math.round(delay * 1000)));
        return Fetcher.with(
                contact.map(manners::signed).orElse(manners),
                allowPrivate ? AddressRule.anywhere() : AddressRule.publicWeb());
    }

    private static Failure wrong(String option, Object value, Texts texts) {
        return new Failure(Failure.USAGE, texts.text("wrong.value", option, String.valueOf(value)));
    }
}
