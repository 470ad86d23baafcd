package id.simpul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.openqa.selenium.support.ui.Select;

/**
 * A curator sees that two records are one innovation, and that a document has another theme. Leaves everything as it was,
 * and runs alone: what it decides for a while would be seen by other journeys.
 */
@Isolated
@ExtendWith(BrowserExtension.class)
class CuratingTest {

    private static final String STAYS = "/innovations/panic-button-on-hand-35.73";
    private static final String GOES = "panic-button-on-hand-00";
    private static final Axe AXE = Axe.ofClasspath();

    @Test
    void mergesTwoRecordsAndTakesItBack(@On(Device.PHONE) Browser browser) {
        browser.open("/sign-in");
        browser.one("#password").sendKeys(DemoSite.PASSWORD);
        browser.turn(() -> browser.press(browser.one("form.sign-in button")));

        browser.open(STAYS);
        assertThat(browser.texts("#documents")).containsExactly("1 dokumen tentang inovasi ini");
        browser.follow(".curate a[href$='/merge']");
        check(browser);
        browser.press(browser.one("#with-" + GOES));
        browser.turn(() -> browser.press(browser.one("form.choose button")));
        assertThat(browser.texts(".consequences li")).anyMatch(line -> line.contains("2 dokumen"));
        check(browser);
        browser.one("#by").sendKeys("Sari");
        browser.turn(() -> browser.press(browser.one("form[method=post] button")));
        assertThat(browser.texts("[role=status]")).containsExactly("Tersimpan dan sudah diterapkan.");
        check(browser);

        browser.open("/innovations/" + GOES + "?lang=en");
        assertThat(browser.address()).isEqualTo(STAYS + "?lang=en");
        assertThat(browser.texts(".person h2")).containsExactly("Decided by a person");
        assertThat(browser.texts("#documents")).containsExactly("2 documents about this innovation");
        check(browser);
        browser.follow(".curate a[href$='/split']");
        check(browser);

        browser.open("/decisions?lang=id");
        browser.follow(".journal a[href$='/undo']");
        check(browser);
        browser.turn(() -> browser.press(browser.one("form[method=post] button")));
        assertThat(browser.texts(".journal .state")).containsExactly("Pembatalan", "Dibatalkan");
        browser.open("/innovations/" + GOES);
        assertThat(browser.address()).isEqualTo("/innovations/" + GOES);
        assertThat(browser.all(".person")).isEmpty();
    }

    @Test
    void correctsTheThemesOfADocumentAndTakesItBack(@On(Device.PHONE) Browser browser) {
        browser.open("/sign-in");
        browser.one("#password").sendKeys(DemoSite.PASSWORD);
        browser.turn(() -> browser.press(browser.one("form.sign-in button")));

        String document = browser.api().page("panduan/delapan-pertanyaan-sebelum-meniru.md");
        browser.open(document);
        assertThat(browser.texts(".summary .by-person")).isEmpty();
        check(browser);
        browser.follow(".curate a[href$='/themes']");
        check(browser);
        new Select(browser.one("#theme-0")).selectByValue("tata-kelola");
        browser.one("#why").sendKeys("panduan untuk pemerintah daerah");
        browser.turn(() -> browser.press(browser.one("article form[method=post] button")));
        assertThat(browser.texts("[role=status]")).containsExactly("Tersimpan dan sudah diterapkan.");
        assertThat(browser.texts(".summary .by-person"))
                .singleElement()
                .satisfies(by -> assertThat(by).startsWith("Ditetapkan orang, "));
        check(browser);

        browser.open("/search?q=delapan+pertanyaan+sebelum+meniru&theme=tata-kelola&lang=en");
        assertThat(browser.links(".hits h2 a, .hits h3 a")).anyMatch(link -> link.startsWith(document));
        assertThat(browser.texts(".hits .theme.decided")).anyMatch(theme -> theme.endsWith("(decided by a person)"));
        check(browser);

        browser.open("/decisions?lang=id");
        browser.follow(".journal a[href$='/undo']");
        check(browser);
        browser.turn(() -> browser.press(browser.one("form[method=post] button")));
        browser.open(document);
        assertThat(browser.texts(".summary .by-person")).isEmpty();
    }

    private static void check(Browser browser) {
        assertThat(AXE.violations(browser)).as(browser.address()).isEmpty();
        assertThat(browser.script(Long.class, "return document.documentElement.scrollWidth"))
                .as(browser.address())
                .isLessThanOrEqualTo((long) Device.PHONE_WIDTH);
    }
}
