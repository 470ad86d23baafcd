package id.simpul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.web.Language;
import id.simpul.web.Messages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody has found too much and narrows it, then keeps the address. */
@ExtendWith(BrowserExtension.class)
class NarrowingTest {

    private static final String HITS = "#results article h3 a";
    private static final Messages TEXTS = Messages.in(Language.INDONESIAN);

    @Test
    void regionsWidenEachOtherAndAThemeNarrowsThemAll(Browser browser) {
        List<String> bali = found(browser, "region=51");
        List<String> eastKalimantan = found(browser, "region=64");
        List<String> theme = found(browser, "theme=lingkungan-sampah");

        browser.open("/");
        browser.search("desa");
        assertThat(choose(browser, "#f-region-51"))
                .as("the number beside a choice is the number of hits after it")
                .isEqualTo(browser.links(HITS).size());
        assertThat(browser.links(HITS)).containsExactlyInAnyOrderElementsOf(bali);

        choose(browser, "#f-region-64");
        List<String> both = new ArrayList<>(bali);
        both.addAll(eastKalimantan);
        assertThat(browser.links(HITS)).containsExactlyInAnyOrderElementsOf(both);

        choose(browser, "#f-theme-lingkungan-sampah");
        both.retainAll(theme);
        assertThat(both).isNotEmpty();
        assertThat(browser.links(HITS)).containsExactlyInAnyOrderElementsOf(both);
        assertThat(browser.address()).isEqualTo("/search?q=desa&region=51&region=64&theme=lingkungan-sampah");
    }

    @Test
    void whatWasChosenCanBeTakenBackAndTheBackButtonBringsItBack(Browser browser) {
        browser.open("/search?q=desa&region=51&region=64&theme=lingkungan-sampah");
        List<String> narrow = browser.links(HITS);

        browser.follow(remove("Wilayah", "Bali"));
        assertThat(browser.address()).isEqualTo("/search?q=desa&region=64&theme=lingkungan-sampah");
        assertThat(browser.all(remove("Wilayah", "Bali"))).isEmpty();
        assertThat(browser.all(remove("Wilayah", "Kalimantan Timur"))).hasSize(1);
        List<String> narrower = browser.links(HITS);
        assertThat(narrow).containsAll(narrower).hasSizeGreaterThan(narrower.size());

        browser.back("/search?q=desa&region=51&region=64&theme=lingkungan-sampah");
        browser.await(() -> browser.links(HITS).equals(narrow));
    }

    @Test
    void theAddressAloneBringsTheSameResultsInAnotherWindow(Browser browser) {
        browser.open("/");
        browser.search("desa");
        choose(browser, "#f-region-51");
        choose(browser, "#f-region-64");
        browser.follow("#sort-newest");
        List<String> hits = browser.links(HITS);
        String address = browser.address();

        browser.openWindow();
        browser.open(address);
        assertThat(hits).hasSizeGreaterThan(1);
        assertThat(browser.links(HITS)).isEqualTo(hits);
        assertThat(browser.all(remove("Wilayah", "Bali"))).hasSize(1);
        assertThat(browser.one("#sort-newest").getDomAttribute("aria-current")).isEqualTo("true");
    }

    private static List<String> found(Browser browser, String narrowing) {
        browser.open("/search?q=desa&size=100&" + narrowing);
        List<String> hits = browser.links(HITS);
        assertThat(hits).as(narrowing).isNotEmpty();
        return hits;
    }

    /** Follows a choice. @return the number that stood beside it */
    private static int choose(Browser browser, String choice) {
        String label = browser.one(choice).getDomAttribute("aria-label");
        browser.follow(choice);
        assertThat(browser.one(choice).getDomAttribute("aria-current")).isEqualTo("true");
        return Integer.parseInt(String.valueOf(label).replaceFirst(".*, (\\d+) .*", "$1"));
    }

    private static String remove(String facet, String value) {
        return "[role=group] a[aria-label='" + TEXTS.text("results.filters.remove", facet, value) + "']";
    }
}
