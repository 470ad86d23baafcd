package id.simpul.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.json.Json;

/**
 * The site's answers for programs: what the pages are compared with.
 *
 * @param site the address of its first page
 */
record Api(URI site) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Json JSON = new Json();

    /** The codes of the regions that an innovation or a document belongs to. */
    List<String> owners(String page) {
        Map<?, ?> entry = get("/api/v1" + page);
        return page.startsWith("/innovations/")
                ? Stream.ofNullable((Map<?, ?>) entry.get("owner"))
                        .map(Api::code)
                        .toList()
                : list(entry, "regions").stream()
                        .filter(region -> "owner".equals(region.get("role")))
                        .map(Api::code)
                        .toList();
    }

    /** The page of the document that was read from this file of the sample corpus. */
    String page(String docid) {
        for (int page = 1; ; page++) {
            List<Map<?, ?>> hits = list(get("/api/v1/search?size=100&page=" + page), "hits");
            if (hits.isEmpty()) {
                throw new IllegalArgumentException("no such document: " + docid);
            }
            for (Map<?, ?> hit : hits) {
                if (docid.equals(hit.get("docid"))) {
                    return String.valueOf(hit.get("url"));
                }
            }
        }
    }

    private Map<?, ?> get(String address) {
        try {
            String body = CLIENT.send(
                            HttpRequest.newBuilder(site.resolve(address)).build(), BodyHandlers.ofString())
                    .body();
            return JSON.<Map<?, ?>>toType(body, Json.MAP_TYPE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String code(Map<?, ?> region) {
        return String.valueOf(region.get("code"));
    }

    private static List<Map<?, ?>> list(Map<?, ?> json, String name) {
        return ((List<?>) json.get(name))
                .stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
    }
}
