package id.simpul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody has a phone and nothing else. */
@ExtendWith(BrowserExtension.class)
class PhoneTest {

    @Test
    void noPageIsWiderThanThePhone(@On(Device.PHONE) Browser browser) {
        Map<String, Long> tooWide = new TreeMap<>();
        for (Tour.Stop stop : Tour.everything(browser.api())) {
            for (String language : Tour.LANGUAGES) {
                stop.open(browser, language);
                long width = width(browser);
                if (width > Device.PHONE_WIDTH) {
                    tooWide.put(stop.name() + " " + language, width);
                }
            }
        }
        assertThat(tooWide).isEmpty();
    }

    @Test
    void searchingNarrowingAndOpeningFitInAHand(@On(Device.PHONE) Browser browser) {
        browser.open("/");
        browser.search("stunting");
        browser.press(browser.one("#filters > summary"));
        browser.follow("#f-theme-kesehatan");
        assertThat(browser.address()).isEqualTo("/search?q=stunting&theme=kesehatan");
        assertThat(browser.isShown(browser.one("#f-theme-kesehatan")))
                .as("what was opened to choose from stays open")
                .isTrue();
        browser.follow("#results article h3 a");
        assertThat(browser.address()).startsWith("/documents/");
    }

    @Test
    void aPageThatIsTooWideWouldBeNoticed(@On(Device.PHONE) Browser browser) {
        browser.open("/about");
        assertThat(width(browser)).isEqualTo(Device.PHONE_WIDTH);
        browser.script(Object.class, "document.querySelector('h1').style.width = '500px'");
        assertThat(width(browser)).isGreaterThan(Device.PHONE_WIDTH);
    }

    private static long width(Browser browser) {
        return browser.script(Long.class, "return document.documentElement.scrollWidth");
    }
}
