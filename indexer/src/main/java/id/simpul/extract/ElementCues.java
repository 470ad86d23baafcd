package id.simpul.extract;

import id.simpul.model.Tsv;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Knows by tag, class and id which parts of a web page hold its article and which are clutter. The cues stand in
 * {@code clutter-classes.tsv}.
 *
 * <p>Trap: a class that means clutter can stand on the whole page ({@code body class="has-sidebar"}). An element that
 * holds an article, or nearly all of the page's text, is never clutter.
 */
final class ElementCues {

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern PARTS = Pattern.compile("[^a-z0-9]+");
    private static final double NEARLY_ALL = 0.8;
    private static final double SOME = 0.3;

    private final Cues drop;
    private final Cues content;
    private final List<String> ignoredPrefixes;

    ElementCues(Tsv table) {
        drop = Cues.of(table, "drop");
        content = Cues.of(table, "content");
        ignoredPrefixes = table.rows().stream()
                .filter(row -> row.get("effect").equals("ignore"))
                .map(row -> row.get("cue"))
                .toList();
    }

    /** What the cues say about a page, by identity. */
    record Marked(Set<Element> content, Set<Element> clutter) {}

    Marked mark(Document page, Prose prose) {
        Set<Element> content = identitySet();
        List<Element> suspects = new ArrayList<>();
        for (Element element : page.body().select("*")) {
            List<String> names = names(element);
            if (this.content.fit(page, element, names)) {
                content.add(element);
            } else if (element != page.body() && drop.fit(page, element, names)) {
                suspects.add(element);
            }
        }
        Set<Element> around = identitySet();
        for (Element element : content) {
            for (Element parent = element; parent != null && around.add(parent); parent = parent.parent()) {
                // every parent of an article is noted once
            }
        }
        Predicate<Element> isClutter = content.isEmpty()
                ? element -> prose.of(element) <= prose.of(page.body()) * share(element)
                : element -> !around.contains(element);
        Set<Element> clutter = identitySet();
        suspects.stream().filter(isClutter).forEach(clutter::add);
        return new Marked(content, clutter);
    }

    /** Comments may outweigh the article they follow, but they have no main heading. */
    private static double share(Element element) {
        return element.selectFirst("h1") == null ? NEARLY_ALL : SOME;
    }

    private List<String> names(Element element) {
        return Stream.concat(element.classNames().stream(), Stream.of(element.id()))
                .filter(name -> !name.isEmpty())
                .filter(name -> ignoredPrefixes.stream().noneMatch(name::startsWith))
                .toList();
    }

    private static Set<Element> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private record Cues(Set<String> words, Set<String> names, List<Evaluator> selectors) {

        static Cues of(Tsv table, String effect) {
            return new Cues(
                    Set.copyOf(cues(table, effect, "word")),
                    Set.copyOf(cues(table, effect, "name")),
                    cues(table, effect, "selector").stream()
                            .map(QueryParser::parse)
                            .toList());
        }

        private static List<String> cues(Tsv table, String effect, String kind) {
            return table.rows().stream()
                    .filter(row ->
                            row.get("effect").equals(effect) && row.get("kind").equals(kind))
                    .map(row -> row.get("cue"))
                    .toList();
        }

        boolean fit(Document page, Element element, List<String> elementNames) {
            return elementNames.stream().anyMatch(this::fits)
                    || selectors.stream().anyMatch(selector -> selector.matches(page, element));
        }

        private boolean fits(String name) {
            return names.contains(name.toLowerCase(Locale.ROOT))
                    || PARTS.splitAsStream(CAMEL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT))
                            .anyMatch(words::contains);
        }
    }
}
