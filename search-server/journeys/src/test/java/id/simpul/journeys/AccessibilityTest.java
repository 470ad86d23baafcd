package id.simpul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No page shuts people out who see, hear or move differently, as far as a machine can tell. */
@ExtendWith(BrowserExtension.class)
class AccessibilityTest {

    private static final Axe AXE = Axe.ofClasspath();

    @Test
    void everyPageOnADesktopInBothLanguages(Browser browser) {
        check(browser, Tour.LANGUAGES);
    }

    @Test
    void everyPageOnAPhoneInTheDark(@On(Device.PHONE) Browser browser) {
        browser.order(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        assertThat(browser.script(Boolean.class, "return matchMedia('(prefers-color-scheme: dark)').matches"))
                .isTrue();
        check(browser, List.of("id"));
    }

    @Test
    void aPictureWithoutWordsWouldBeNoticed(Browser browser) {
        browser.open("/about");
        browser.script(Object.class, "document.querySelector('main').append(new Image(9, 9))");
        assertThat(AXE.violations(browser)).anyMatch(found -> found.startsWith("image-alt"));
    }

    private static void check(Browser browser, List<String> languages) {
        Map<String, List<String>> wrong = new TreeMap<>();
        for (Tour.Stop stop : Tour.everything(browser.api())) {
            for (String language : languages) {
                stop.open(browser, language);
                List<String> violations = AXE.violations(browser);
                if (!violations.isEmpty()) {
                    wrong.put(stop.name() + " " + language, violations);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
