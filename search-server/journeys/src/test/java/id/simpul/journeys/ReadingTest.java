package id.simpul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody opens what was found and checks what the machine says of it. */
@ExtendWith(BrowserExtension.class)
class ReadingTest {

    private static final String QUOTES = "aside a[href^='#e']";

    /** Of each quote: its words, and the text that stands from the place it leads to. */
    private static final String WORDS_AND_PLACES = """
            const tidy = text => text.replace(/\\s+/g, ' ').trim();
            return [...document.querySelectorAll(arguments[0])].map(link => {
              const place = document.getElementById(link.hash.slice(1));
              const range = document.createRange();
              if (place) {
                range.setStartBefore(place);
                range.setEndAfter(place.closest('section[id]'));
              }
              return {words: tidy(link.querySelector('span').textContent).slice(1, -1), text: tidy(range.toString())};
            });
            """;

    private static final String IN_VIEW = """
            const box = document.querySelector(arguments[0]).getBoundingClientRect();
            return box.top > -box.height && box.top < window.innerHeight / 2;
            """;

    @Test
    void aHitOpensAtItsPageWithTheWordsMarked(Browser browser) {
        browser.open("/search?q=stunting");
        browser.follow("#results article a[href$='#p4']");

        assertThat(browser.address()).startsWith("/documents/").endsWith("?q=stunting#p4");
        browser.await(() -> browser.script(Boolean.class, IN_VIEW, "#p4"));
        assertThat(browser.texts("#p4 mark")).contains("stunting");
        assertThat(browser.script(Boolean.class, IN_VIEW, "#p1"))
                .as("the first page is out of view")
                .isFalse();
    }

    @Test
    void everyQuoteStandsWhereItLeads(Browser browser) {
        for (Tour.Stop document : Tour.documents(browser.api())) {
            document.open(browser, "id");
            List<?> quotes = browser.script(List.class, WORDS_AND_PLACES, QUOTES);
            assertThat(quotes).as(document.name()).isNotEmpty().allSatisfy(quote -> {
                Map<?, ?> both = (Map<?, ?>) quote;
                assertThat(String.valueOf(both.get("text"))).startsWith(String.valueOf(both.get("words")));
            });
        }
    }

    @Test
    void aQuoteThatIsFollowedComesIntoView(Browser browser) {
        browser.open(browser.api().page("laporan/laporan-rantang-bundo-2020-2023.pdf"));
        String place = browser.links(QUOTES).stream()
                .filter(link -> link.startsWith("#e4-"))
                .findFirst()
                .orElseThrow();
        browser.press(browser.one("aside a[href='" + place + "']"));
        browser.await(() -> browser.script(Boolean.class, IN_VIEW, place));
        assertThat(browser.address()).endsWith(place);
    }
}
