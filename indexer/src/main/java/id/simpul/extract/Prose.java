package id.simpul.extract;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Weighs how much running text each element of a page holds, in characters. Only stretches that look like sentences
 * count, and nothing inside links: menus and lists of headlines weigh nothing.
 */
final class Prose {

    private static final int SURELY = 100;
    private static final int PERHAPS = 40;
    private static final Pattern SENTENCE = Pattern.compile(".*[.?!,;:”\"].*");

    private final Map<Element, Integer> weights = new IdentityHashMap<>();

    private Prose() {}

    static Prose in(Document page) {
        Prose prose = new Prose();
        page.body().traverse(new Weigher(prose.weights));
        return prose;
    }

    int of(Element element) {
        return weights.getOrDefault(element, 0);
    }

    /** Adds up on the way back, so that deep pages cost no more than flat ones. */
    private record Weigher(Map<Element, Integer> weights) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text
                    && node.parent() instanceof Element parent
                    && !parent.nameIs("a")
                    && !parent.nameIs("option")) {
                weights.merge(parent, weight(text.text().strip()), Integer::sum);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element
                    && element.parent() != null
                    && !element.nameIs("a")
                    && weights.containsKey(element)) {
                weights.merge(element.parent(), weights.get(element), Integer::sum);
            }
        }

        private static int weight(String text) {
            boolean counts = text.length() >= SURELY
                    || text.length() >= PERHAPS && SENTENCE.matcher(text).matches();
            return counts ? text.length() : 0;
        }
    }
}
