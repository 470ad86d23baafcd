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
}
