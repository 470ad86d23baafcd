package id.simpul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Somebody looks for what works elsewhere. */
@ExtendWith(BrowserExtension.class)
class ReplicatingTest {

    private static final String ALIKE = "main ol > li";

    @Test
    void fromAnInnovationToOthersOfOtherRegionsWithReasons(Browser browser) {
        browser.open("/search?q=rantang+bundo");
        browser.follow("#tab-innovations");
        browser.follow("#results article h3 a");
        String start = browser.address();
        List<String> own = browser.api().owners(start);
        assertThat(start).startsWith("/innovations/");
        assertThat(own).hasSize(1);

        browser.follow("main header a[href^='/similar?id=']");
        List<WebElement> alike = browser.all(ALIKE);
        assertThat(alike).isNotEmpty();
        for (WebElement one : alike) {
            String other = Browser.leadsTo(one.findElement(By.cssSelector("h3 a")));
            assertThat(other).isNotEqualTo(start);
            assertThat(browser.api().owners(other)).as(other).doesNotContainAnyElementsOf(own);
            assertThat(one.findElements(By.cssSelector("h4 + ul > li")))
                    .as(other)
                    .isNotEmpty();
        }

        browser.follow(ALIKE + " h3 a[href^='/innovations/']");
        assertThat(browser.address()).startsWith("/innovations/").isNotEqualTo(start);
        assertThat(browser.texts("main h1")).hasSize(1);
    }

    @Test
    void aProblemInOnesOwnWordsFindsWhatMayHelp(Browser browser) {
        browser.open("/");
        browser.follow("main a[href='/similar']");
        WebElement problem = browser.one("textarea[name=q]");
        problem.sendKeys("Banyak lansia di desa kami belum punya KTP karena kantor layanan jauh.");
        browser.turn(() -> browser.one("main form button").click());

        assertThat(browser.address()).startsWith("/similar?q=Banyak+lansia");
        assertThat(browser.texts(ALIKE))
                .isNotEmpty()
                .anySatisfy(found -> assertThat(found).containsIgnoringCase("lansia"));
        assertThat(browser.all(ALIKE + " h4 + ul > li")).isNotEmpty();
        assertThat(browser.one("textarea[name=q]").getDomProperty("value")).contains("lansia");
    }

    @Test
    void fromAnInnovationToAComparisonAndABrief(Browser browser) {
        browser.open("/innovations/rantang-bundo-13.05");
        assertThat(browser.texts(".answer dt")).hasSize(11);
        assertThat(browser.texts(".answer .verdict"))
                .allSatisfy(verdict -> assertThat(verdict).isNotBlank());
        List<WebElement> picks = browser.all(".pick input[type=checkbox]");
        assertThat(picks).hasSizeGreaterThanOrEqualTo(2);
        browser.press(picks.get(0));
        browser.press(picks.get(1));
        browser.turn(() -> browser.one("form.choose button").click());

        assertThat(browser.address()).startsWith("/compare?id=rantang-bundo-13.05&id=");
        assertThat(browser.texts("thead th")).hasSize(4);
        browser.follow("thead th .drop");
        assertThat(browser.texts("thead th")).hasSize(3);

        browser.open("/innovations/rantang-bundo-13.05");
        browser.follow("main header a[href$='/brief']");
        assertThat(browser.texts("main h2")).hasSizeGreaterThan(8);
        assertThat(browser.all("main a[href$='/brief.docx']")).hasSize(1);
        browser.follow(".lines .source");
        assertThat(browser.address()).startsWith("/documents/");
    }

    @Test
    void aRegionThatIsChosenOnceIsRememberedAndMovesTheOrder(Browser browser) {
        browser.open("/similar?q=warga+pulau+sulit+berobat");
        browser.one("#wish-for").sendKeys("Kabupaten Kepulauan Aru");
        browser.turn(() -> browser.one("form.wish button").click());
        assertThat(browser.address()).contains("for=81.07");
        assertThat(browser.texts(ALIKE)).anySatisfy(found -> assertThat(found).contains("daerah kepulauan"));

        browser.open("/similar?q=sampah+menumpuk");
        assertThat(browser.one("#wish-for").getDomProperty("value")).isEqualTo("81.07");
    }
}
