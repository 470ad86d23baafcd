package id.simpul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * No page complains in the console, breaks its own security policy or asks another host for anything. Every journey is
 * checked for that by {@link BrowserExtension}; here is the tour of all pages, and the proof that the check sees.
 */
@ExtendWith(BrowserExtension.class)
class QuietTest {

    @Test
    void allPagesAreQuiet(Browser browser) {
        for (Tour.Stop stop : Tour.everything(browser.api())) {
            for (String language : Tour.LANGUAGES) {
                stop.open(browser, language);
                assertThat(browser.language()).as(stop.name()).isEqualTo(language);
                assertThat(browser.traffic().complaints()).as(stop.name()).isEmpty();
            }
        }
    }

    @Test
    void whatThePolicyRefusesWouldBeNoticed(Browser browser) {
        browser.open("/");
        browser.script(
                Object.class, "document.body.append(Object.assign(new Image(), {src: 'http://127.0.0.1:9/a.png'}))");
        browser.await(() -> browser.traffic().complaints().stream()
                .anyMatch(complaint -> complaint.contains("Content Security Policy")));
        browser.await(() -> !browser.traffic().elsewhere().isEmpty());
    }

    @Test
    void aRequestToAnotherHostWouldBeNoticed(Browser browser) {
        browser.open("about:blank");
        browser.script(
                Object.class, "document.body.append(Object.assign(new Image(), {src: 'http://127.0.0.1:9/a.png'}))");
        browser.await(() -> browser.traffic().elsewhere().contains("http://127.0.0.1:9/a.png"));
        browser.await(() -> !browser.traffic().complaints().isEmpty());
    }
}
