package id.simpul.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Takes a picture of every page, in both languages, as wide as a phone and as a desktop. Checks nothing, so it runs only
 * when asked for:
 *
 * <pre>mvn -pl search-server/journeys -am test -Dtest=Screenshots -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dscreenshots=FOLDER</pre>
 */
@ExtendWith(BrowserExtension.class)
class Screenshots {

    private final Path folder = Path.of(System.getProperty("screenshots", "target/screenshots"));

    @Test
    void desktop(Browser browser) throws IOException {
        withoutScrollBar(browser);
        everyPage(browser, "1280");
    }

    @Test
    void phone(@On(Device.PHONE) Browser browser) throws IOException {
        everyPage(browser, "390");
    }

    /** The picture of the README: the upper part of a search. */
    @Test
    void results(Browser browser) throws IOException {
        withoutScrollBar(browser);
        browser.open("/search?q=kemiskinan+ekstrem&theme=kemiskinan-sosial");
        take(browser, "results.png", Map.of("clip", Map.of("x", 0, "y", 0, "width", 1280, "height", 1040, "scale", 1)));
    }

    /** The site keeps a gutter free for a scroll bar; the window becomes wider by it, and the picture does without. */
    private static void withoutScrollBar(Browser browser) {
        browser.open("/about");
        long gutter = browser.script(Long.class, "return window.innerWidth - document.documentElement.clientWidth");
        browser.order(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 1280 + gutter, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    private void everyPage(Browser browser, String width) throws IOException {
        for (Tour.Stop stop : Tour.everything(browser.api())) {
            for (String language : Tour.LANGUAGES) {
                stop.open(browser, language);
                take(browser, stop.name() + "." + language + "." + width + ".png", Map.of());
            }
        }
    }

    private void take(Browser browser, String name, Map<String, Object> part) throws IOException {
        Map<String, Object> wish = new HashMap<>(part);
        wish.put("captureBeyondViewport", true);
        Object picture = browser.order("Page.captureScreenshot", wish).get("data");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), Base64.getDecoder().decode(String.valueOf(picture)));
    }
}
