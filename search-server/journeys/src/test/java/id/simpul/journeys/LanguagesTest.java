package id.simpul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody reads English. */
@ExtendWith(BrowserExtension.class)
class LanguagesTest {

    private static final String HITS = "#results article h3 a";

    @Test
    void anotherLanguageShowsTheSameResultsAndStays(Browser browser) {
        browser.open("/search?q=desa");
        browser.follow("#f-theme-lingkungan-sampah");
        List<String> hits = browser.links(HITS);
        assertThat(browser.language()).isEqualTo("id");

        browser.follow("#language a");
        assertThat(browser.language()).isEqualTo("en");
        assertThat(browser.links(HITS)).isNotEmpty().isEqualTo(hits);
        assertThat(browser.address()).contains("q=desa", "theme=lingkungan-sampah");

        browser.follow(HITS);
        assertThat(browser.language()).isEqualTo("en");

        browser.follow("#language a");
        assertThat(browser.language()).isEqualTo("id");
        assertThat(browser.address()).startsWith(hits.getFirst().replaceFirst("\\?.*", ""));
    }
}
