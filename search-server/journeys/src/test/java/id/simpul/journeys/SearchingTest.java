package id.simpul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody has a word in mind. */
@ExtendWith(BrowserExtension.class)
class SearchingTest {

    @Test
    void namesAreSuggestedWhileTyping(Browser browser) {
        browser.open("/");
        browser.one("form[role=search] input[name=q]").sendKeys("gardu pen");
        browser.await(() -> browser.script(
                Boolean.class,
                "return [...(document.querySelector('main input[name=q]').list?.options ?? [])]"
                        + ".some((option) => option.value.toLowerCase() === 'gardu penangkis')"));
    }

    @Test
    void aWordTypedOnTheFirstPageIsFoundAndMarkedWithItsPage(Browser browser) {
        browser.open("/");
        browser.search("stunting");

        assertThat(browser.address()).isEqualTo("/search?q=stunting");
        assertThat(browser.title()).contains("stunting");
        assertThat(browser.all("#results article h3 a")).hasSizeGreaterThan(5);
        List<String> marked = browser.texts("#results article mark");
        assertThat(marked).isNotEmpty().allSatisfy(word -> assertThat(word).isEqualToIgnoringCase("stunting"));
        assertThat(browser.texts("#results article a[href$='#p4']"))
                .as("links to what stands on a fourth page")
                .isNotEmpty()
                .allSatisfy(label -> assertThat(label).contains("4"));
    }
}
