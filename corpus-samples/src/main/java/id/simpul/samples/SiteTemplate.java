package id.simpul.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web page with a hole for the article: menus, adverts, related stories and all the rest are the template's own.
 *
 * <p>Placeholders are {@code {{name}}} or, with a word to stand in for a missing value, {@code {{name|word}}}. A part
 * between {@code <!--inset 3-->} and {@code <!--/inset-->} is taken out of the page and put behind the third element of
 * every article, as portals do with adverts and links to other stories; an article with fewer elements goes without it.
 * Immutable.
 *
 * <p>Trap: the article has to keep its order and its wording, the clutter may only stand around and between its
 * elements.
 */
final class SiteTemplate {

    private static final Pattern INSET =
            Pattern.compile("<!--inset (\\d+)-->\\s*(.*?)\\s*<!--/inset-->\\s*", Pattern.DOTALL);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z]+)(?:\\|([^}]*))?}}");

    private final String page;
    private final Map<Integer, String> insets;

    private SiteTemplate(String page, Map<Integer, String> insets) {
        this.page = page;
        this.insets = insets;
    }

    /**
     * The template of that name among the resources.
     *
     * @throws IllegalArgumentException if there is none
     */
    static SiteTemplate named(String site) throws IOException {
        try (InputStream in = SiteTemplate.class.getResourceAsStream("/sites/" + site + ".html")) {
            if (in == null) {
                throw new IllegalArgumentException("site: there is no template '" + site + "'");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static SiteTemplate of(String text) {
        Map<Integer, String> insets = new TreeMap<>();
        Matcher matcher = INSET.matcher(text);
        while (matcher.find()) {
            insets.put(Integer.valueOf(matcher.group(1)), matcher.group(2));
        }
        return new SiteTemplate(INSET.matcher(text).replaceAll(""), insets);
    }

    /**
     * The page with its holes filled.
     *
     * @param values for the placeholders, ready to stand in HTML; a placeholder without a value shows its stand-in
     */
    String fill(List<String> article, Map<String, String> values) {
        List<String> elements = new ArrayList<>();
        for (int place = 0; place < article.size(); place++) {
            elements.add(article.get(place));
            Optional.ofNullable(insets.get(place + 1)).ifPresent(elements::add);
        }
        return PLACEHOLDER
                .matcher(page)
                .replaceAll(hole -> Matcher.quoteReplacement(
                        hole.group(1).equals("article")
                                ? String.join("\n", elements)
                                : values.getOrDefault(
                                        hole.group(1),
                                        Optional.ofNullable(hole.group(2)).orElse(""))));
    }
}
