package id.simpul.fetch;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list of addresses made for programs: an RSS or Atom feed, a site map, or a list of site maps.
 *
 * @param entries the documents it lists
 * @param siteMaps the site maps it lists
 */
record Listing(List<WebAddress> entries, List<WebAddress> siteMaps) {

    /** The first element, behind byte order mark, XML declaration, remarks and instructions. */
    private static final Pattern ROOT = Pattern.compile(
            "\\A(?:\\xEF\\xBB\\xBF)?\\s*(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*)*+<(?:\\w+:)?(rss|feed|RDF|urlset|sitemapindex)\\b",
            Pattern.DOTALL);

    private static final int HEAD = 4096;

    /** Whether the bytes begin as a feed or site map does. */
    static boolean isOne(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return ROOT.matcher(head).find();
    }

    /** Reads a feed or site map, also packed with gzip or as plain lines; empty if it is none. */
    static Optional<Listing> read(WebAddress address, byte[] bytes) {
        try {
            AbstractSiteMap parsed = new SiteMapParser(false, true)
                    .parseSiteMap(bytes, address.uri().toURL());
            return Optional.of(
                    switch (parsed) {
                        case SiteMapIndex index ->
                            new Listing(
                                    List.of(),
                                    addresses(index.getSitemaps().stream().map(AbstractSiteMap::getUrl)));
                        case SiteMap map -> {
                            Collection<crawlercommons.sitemaps.SiteMapURL> urls = map.getSiteMapUrls();
                            yield new Listing(
                                    addresses(urls.stream().map(crawlercommons.sitemaps.SiteMapURL::getUrl)),
                                    List.of());
                        }
                        default -> new Listing(List.of(), List.of());
                    });
        } catch (UnknownFormatException | IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static List<WebAddress> addresses(Stream<URL> urls) {
        return urls.map(URL::toString)
                .map(WebAddress::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
