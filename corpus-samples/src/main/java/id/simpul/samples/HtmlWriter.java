package id.simpul.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A web page. With {@code site:} the article stands in the clutter of that site's {@link SiteTemplate}; without, the
 * page is bare.
 *
 * <p>Front matter used: {@code published} (ISO date; shown in Indonesian), {@code author}, {@code outlet} (instead of
 * the site's own name), {@code caption} (the text under the picture; the title if there is none).
 */
final class HtmlWriter implements Writer {

    private static final DateTimeFormatter LONG_DATE =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.forLanguageTag("id"));
    private static final String BARE = """
            <!DOCTYPE html>
            <html lang="id">
            <head>
            <meta charset="utf-8">
            <title>{{title}}</title>
            </head>
            <body>
            <h1>{{title}}</h1>
            {{article}}
            </body>
            </html>
            """;

    @Override
    public byte[] write(Source source) throws IOException {
        SiteTemplate template = source.extra("site").isPresent()
                ? SiteTemplate.named(source.extra("site").orElseThrow())
                : SiteTemplate.of(BARE);
        List<String> article = HtmlBlocks.elements(source.blocks());
        return template.fill(article, values(source)).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> values(Source source) {
        Map<String, String> values = new HashMap<>();
        source.extras().forEach((key, value) -> values.put(key, HtmlBlocks.escape(value)));
        values.put("title", HtmlBlocks.escape(source.title()));
        values.put("name", source.name());
        values.putIfAbsent("caption", HtmlBlocks.escape(source.title()));
        source.published().ifPresent(day -> values.put("day", day.format(LONG_DATE)));
        return values;
    }
}
