package id.simpul.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Deque's axe, which looks for what keeps people with disabilities out. It finds what a machine can find, which is about
 * half of it.
 *
 * @param source the script
 */
record Axe(String source) {

    /** Rules of WCAG 2.0 to 2.2, levels A and AA; of what breaks them the serious and the critical. */
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
            axe.run(document, {runOnly: {type: 'tag', values: rules}, resultTypes: ['violations']})
              .then(report => done(report.violations
                .filter(found => found.impact === 'serious' || found.impact === 'critical')
                .flatMap(found => found.nodes.map(node =>
                  `${found.id} (${found.impact}): ${node.html} ${node.failureSummary}`))),
                wrong => done(['axe failed: ' + wrong]));
            """;

    /** The one that comes with the tests. */
    static Axe ofClasspath() {
        try (InputStream script = ClassLoader.getSystemResourceAsStream("axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe.min.js is not on the class path");
            }
            return new Axe(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the page that the browser shows, a line each. */
    List<String> violations(Browser browser) {
        browser.script(Object.class, source);
        List<?> found = browser.scriptCallingBack(List.class, RUN);
        return found.stream().map(String::valueOf).toList();
    }
}
