package id.simpul.extract;

import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the title of a web page: the heading that the page also states in its head, else what the head states, without
 * the site's name.
 */
final class PageTitle {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—»•·:-]+\\s+|\\s*[|»]\\s*|:\\s+");
    private static final int LONGEST_SITE_NAME = 5;
    private static final int SHORTEST_TITLE = 3;

    private static final String HEADINGS = "h1, h2, h3, [class*=title], [class*=judul]";
    private static final String SITE_HEAD = "header:not(article header):not(main header), nav, footer, aside,"
            + " [role=banner], [class*=site-title], [class*=site-header], [class*=logo], [class*=brand], #header";

    private PageTitle() {}

    static Optional<String> of(Document page) {
        String head = Tidy.line(page.title());
        String shared = content(page, "meta[property=og:title], meta[name=twitter:title]");
        String site = content(page, "meta[property=og:site_name]");
        return heading(page, head, shared, site)
                .or(() -> Optional.of(withoutSite(shared, site)).filter(PageTitle::isThere))
                .or(() -> shownPart(page, head, site))
                .or(() -> onlyHeading(page, site))
                .or(() -> Optional.of(withoutSite(head, site)).filter(PageTitle::isThere));
    }

    /** The page's one main heading: many sites state the same title for all their pages. */
    private static Optional<String> onlyHeading(Document page, String site) {
        List<String> headings = page.select("h1").stream()
                .filter(heading -> heading.closest(SITE_HEAD) == null)
                .map(PageTitle::text)
                .filter(PageTitle::isThere)
                .distinct()
                .toList();
        return headings.size() == 1 && !headings.getFirst().equalsIgnoreCase(site)
                ? Optional.of(headings.getFirst())
                : Optional.empty();
    }

    /** The longest heading that the page's head repeats, outside the site's own head. */
    private static Optional<String> heading(Document page, String head, String shared, String site) {
        String stated = key(head) + " " + key(shared);
        return page.body().select(HEADINGS).stream()
                .filter(heading -> heading.closest(SITE_HEAD) == null)
                .map(PageTitle::text)
                .filter(text -> !Words.of(text).isEmpty() && stated.contains(key(text)))
                .filter(text -> !isSiteName(text, head, site))
                .reduce((one, other) -> other.length() > one.length() ? other : one);
    }

    private static boolean isSiteName(String text, String head, String site) {
        boolean isEnd = head.endsWith(text)
                && Words.of(head).size() > 2 * Words.of(text).size();
        return text.equalsIgnoreCase(site) || isEnd;
    }

    /** The part of the head's title that stands somewhere in the body on its own. */
    private static Optional<String> shownPart(Document page, String head, String site) {
        Set<String> parts = SEPARATOR
                .splitAsStream(head)
                .map(String::strip)
                .filter(part -> !part.equalsIgnoreCase(site))
                .filter(part -> Words.of(part).size() >= SHORTEST_TITLE)
                .collect(Collectors.toSet());
        return page.body().getAllElements().stream()
                .map(element -> Tidy.line(element.ownText()))
                .filter(parts::contains)
                .reduce((one, other) -> other.length() > one.length() ? other : one);
    }

    private static String withoutSite(String title, String site) {
        List<String> parts =
                SEPARATOR.splitAsStream(title).filter(part -> !part.isBlank()).toList();
        if (parts.size() < 2) {
            return title;
        }
        String first = parts.getFirst();
        String last = parts.getLast();
        if (!site.isEmpty() && last.equalsIgnoreCase(site) || isShort(last) && !isShort(first)) {
            return title.substring(0, title.lastIndexOf(last)).replaceFirst("[\\s|–—»•·:-]+$", "");
        }
        if (!site.isEmpty() && first.equalsIgnoreCase(site) || isShort(first) && !isShort(last)) {
            return title.substring(first.length()).replaceFirst("^[\\s|–—»•·:-]+", "");
        }
        return title;
    }

    private static boolean isShort(String part) {
        return Words.of(part).size() <= LONGEST_SITE_NAME;
    }

    private static boolean isThere(String title) {
        return !title.isBlank();
    }

    private static String content(Document page, String selector) {
        Element meta = page.selectFirst(selector);
        return meta == null ? "" : Tidy.line(meta.attr("content"));
    }

    private static String text(Element heading) {
        return Tidy.line(heading.text());
    }

    private static String key(String title) {
        return Stream.concat(Stream.of(""), Words.of(title).stream().map(Token::exact))
                .collect(Collectors.joining(" ", "", " "));
    }
}
