package id.simpul.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article. Where the site names it ({@code entry-content}, {@code articleBody}), that
 * one; else the search goes down from the body, always into the part that holds nearly all running text, and stops
 * where the text is shared between parts.
 */
final class MainText {

    private static final int ENOUGH = 150;
    private static final int MANY = 4;
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.8;
    private static final double AS_MUCH = 0.95;
    private static final Set<String> CONTAINERS = Set.of(
            "body", "div", "section", "article", "main", "table", "tbody", "tr", "td", "center", "form", "span",
            "font");

    private MainText() {}

    static Element of(Document page, ElementCues.Marked marked, Prose prose) {
        return named(marked, prose).orElseGet(() -> descend(start(page, marked, prose), marked, prose));
    }

    private static Optional<Element> named(ElementCues.Marked marked, Prose prose) {
        List<Element> candidates = marked.content().stream()
                .filter(element -> !isInside(element, marked.clutter()))
                .sorted(Comparator.comparingInt((Element element) -> -prose.of(element)))
                .toList();
        if (candidates.isEmpty() || prose.of(candidates.getFirst()) < ENOUGH) {
            return Optional.empty();
        }
        Element best = candidates.getFirst();
        int outer = candidates.stream()
                .filter(element -> !isInside(element.parent(), marked.content()))
                .mapToInt(prose::of)
                .sum();
        if (candidates.size() >= MANY && prose.of(best) < outer * HALF) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(element -> prose.of(element) >= prose.of(best) * AS_MUCH)
                .filter(element -> element == best || element.parents().contains(best))
                .max(Comparator.comparingInt(element -> element.parents().size()));
    }

    private static Element start(Document page, ElementCues.Marked marked, Prose prose) {
        return page.body().select("article, main, [role=main]").stream()
                .filter(element -> !isInside(element, marked.clutter()))
                .filter(element -> prose.of(element) >= prose.of(page.body()) * HALF)
                .max(Comparator.comparingInt(element -> element.parents().size()))
                .orElse(page.body());
    }

    private static Element descend(Element from, ElementCues.Marked marked, Prose prose) {
        Element at = from;
        while (true) {
            List<Element> parts = at.children().stream()
                    .filter(child -> !marked.clutter().contains(child))
                    .toList();
            int all = parts.stream().mapToInt(prose::of).sum();
            int own = Math.max(
                    0, prose.of(at) - at.children().stream().mapToInt(prose::of).sum());
            Optional<Element> main = parts.stream()
                    .filter(child -> CONTAINERS.contains(child.normalName()))
                    .filter(child -> prose.of(child) > 0 && prose.of(child) >= (all + own) * NEARLY_ALL)
                    .findFirst();
            if (main.isEmpty()) {
                return at;
            }
            at = main.get();
        }
    }

    private static boolean isInside(Element element, Set<Element> set) {
        for (Element at = element; at != null; at = at.parent()) {
            if (set.contains(at)) {
                return true;
            }
        }
        return false;
    }
}
