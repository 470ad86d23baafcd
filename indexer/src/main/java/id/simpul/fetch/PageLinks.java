package id.simpul.fetch;

import id.simpul.model.Tsv;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a web page tells programs: where it leads, and whether they may index it.
 *
 * @param addresses where its links lead, in their order; none if the page asks programs not to follow them
 * @param indexable whether the page lets itself be indexed
 */
record PageLinks(List<WebAddress> addresses, boolean indexable) {

    /** Of a page longer than this, only the beginning is looked at. */
    private static final int LONGEST = 8 << 20;

    private static final Set<String> NO_DOCUMENTS = Tsv.resource(PageLinks.class, "not-documents.tsv").rows().stream()
            .map(row -> row.get("ending"))
            .collect(Collectors.toUnmodifiableSet());

    private static final PageLinks NOTHING = new PageLinks(List.of(), true);

    /** Reads a page; what is no web page leads nowhere. */
    static PageLinks of(WebAddress address, Headers headers, byte[] bytes) {
        if (!isPage(headers, bytes)) {
            return NOTHING;
        }
        try {
            ByteArrayInputStream head = new ByteArrayInputStream(bytes, 0, Math.min(bytes.length, LONGEST));
            Document page = Jsoup.parse(head, null, address.value());
            String wishes = page.select("meta[name=robots], meta[name=" + Manners.ROBOT + "]").stream()
                    .map(meta -> meta.attr("content").toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(","));
            boolean follow = !wishes.contains("nofollow") && !wishes.contains("none");
            List<WebAddress> addresses = page.select("a[href]").stream()
                    .filter(link -> follow && !isNotToBeFollowed(link))
                    .map(link -> WebAddress.of(link.absUrl("href")))
                    .flatMap(Optional::stream)
                    .filter(PageLinks::mayBeDocument)
                    .distinct()
                    .toList();
            return new PageLinks(addresses, !wishes.contains("noindex") && !wishes.contains("none"));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // whatever a stranger's page does to the parser, it leads nowhere then
            return NOTHING;
        }
    }

    /** Whether an address does not end like a picture, a film or a program. */
    static boolean mayBeDocument(WebAddress address) {
        String path = address.uri().getRawPath().toLowerCase(Locale.ROOT);
        int dot = path.lastIndexOf('.');
        return dot < path.lastIndexOf('/') || !NO_DOCUMENTS.contains(path.substring(dot + 1));
    }

    private static boolean isNotToBeFollowed(Element link) {
        return List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")).contains("nofollow");
    }

    private static boolean isPage(Headers headers, byte[] bytes) {
        return headers.type()
                .map(type -> type.toLowerCase(Locale.ROOT))
                .map(type -> type.startsWith("text/html") || type.startsWith("application/xhtml+xml"))
                .orElseGet(() -> bytes.length > 0 && bytes[0] == '<');
    }
}
