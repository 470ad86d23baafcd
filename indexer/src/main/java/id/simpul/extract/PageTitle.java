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

    private PageTitle() {}

    static Optional<String> of(Document page) {
        String head = Tidy.line(page.title());
        String shared = content(page, "meta[property=og:title], meta[name=twitter:title]");
        String site = content(page, "meta[property=og:site_name]");
        return heading(page, "h1", head, shared)
                .or(() -> Optional.of(withoutSite(shared, site)).filter(PageTitle::isThere))
                .or(() -> heading(page, "h2, h3, [class*=title]", head, shared))
                .or(() -> shownPart(page, head, site))
                .or(() -> Optional.of(withoutSite(head, site)).filter(PageTitle::isThere))
                .or(() -> page.select("h1").stream()
                        .map(PageTitle::text)
                        .filter(PageTitle::isThere)
                        .findFirst());
    }

    /** The longest heading that the page's head repeats, the site's own name left out of account. */
    private static Optional<String> heading(Document page, String selector, String head, String shared) {
        String stated = key(head) + " " + key(shared);
        return page.body().select(selector).stream()
                .map(PageTitle::text)
                .filter(text -> Words.of(text).size() >= SHORTEST_TITLE)
                .filter(text -> stated.contains(key(text)))
                .filter(text -> !isSiteName(text, head, page))
                .reduce((one, other) -> other.length() > one.length() ? other : one);
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

    private static boolean isSiteName(String text, String head, Document page) {
        String site = content(page, "meta[property=og:site_name]");
        boolean partOfHead =
                !head.equals(text) && Words.of(head).size() > 2 * Words.of(text).size();
        return text.equalsIgnoreCase(site) || partOfHead && head.endsWith(text);
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
