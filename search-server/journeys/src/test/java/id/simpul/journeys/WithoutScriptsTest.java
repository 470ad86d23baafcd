package id.simpul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody's browser runs no JavaScript. */
@ExtendWith(BrowserExtension.class)
class WithoutScriptsTest {

    @Test
    void searchingNarrowingAndOpeningNeedNone(@On(Device.SCRIPTLESS) Browser browser) {
        browser.open("/");
        browser.search("stunting");
        assertThat(browser.script(Boolean.class, "return 'htmx' in window"))
                .as("JavaScript runs after all")
                .isFalse();

        browser.follow("#f-theme-kesehatan");
        assertThat(browser.address()).isEqualTo("/search?q=stunting&theme=kesehatan");
        assertThat(browser.texts("#results mark")).contains("stunting");

        browser.follow("#results article a[href$='#p4']");
        assertThat(browser.address()).startsWith("/documents/").endsWith("?q=stunting#p4");
        assertThat(browser.texts("#p4 mark")).contains("stunting");

        browser.follow("main header a[href^='/similar?id=']");
        assertThat(browser.texts("main ol > li h4 + ul > li")).isNotEmpty();
    }
}
