package id.simpul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Somebody uses no mouse. */
@ExtendWith(BrowserExtension.class)
class KeyboardTest {

    /** What has the focus, and whether that can be seen. */
    private static final String FOCUS = """
            const it = document.activeElement;
            const style = getComputedStyle(it);
            const box = it.getBoundingClientRect();
            return {
              hit: it.matches('#results article h3 a'),
              search: it.matches('form[role=search] input[name=q]'),
              seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                  && box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight
                  && box.right > 0 && box.left < window.innerWidth
            };
            """;

    @Test
    void theFirstStopLeadsPastTheMenu(Browser browser) {
        browser.open("/search?q=stunting");
        browser.type(Keys.TAB);
        assertThat(Browser.leadsTo(browser.focused())).isEqualTo("#content");
        assertThat(focus(browser).get("seen")).isEqualTo(true);

        browser.type(Keys.ENTER);
        browser.type(Keys.TAB);
        assertThat(browser.script(Boolean.class, "return document.activeElement.closest('main') !== null"))
                .isTrue();
    }

    @Test
    void everyStopOnTheWayToTheFirstHitCanBeSeen(Browser browser) {
        browser.open("/search?q=stunting");
        boolean search = false;
        boolean hit = false;
        for (int stops = 0; !hit && stops < 100; stops++) {
            browser.type(Keys.TAB);
            Map<?, ?> focus = focus(browser);
            assertThat(focus.get("seen"))
                    .as(browser.focused().getDomProperty("outerHTML"))
                    .isEqualTo(true);
            search |= Boolean.TRUE.equals(focus.get("search"));
            hit = Boolean.TRUE.equals(focus.get("hit"));
        }
        assertThat(search).as("the search box was on the way").isTrue();
        assertThat(hit).as("a hit was reached").isTrue();
    }

    @Test
    void whoChoosesWithTheKeyboardGoesOnFromThere(Browser browser) {
        browser.open("/search?q=stunting");
        browser.script(Object.class, "document.querySelector('#f-theme-kesehatan').focus()");
        browser.turn(() -> browser.type(Keys.ENTER));
        assertThat(browser.address()).isEqualTo("/search?q=stunting&theme=kesehatan");
        browser.await(() -> browser.script(Boolean.class, "return document.activeElement !== document.body"));
        assertThat(browser.script(Boolean.class, "return document.activeElement.closest('#results') !== null"))
                .isTrue();
    }

    private static Map<?, ?> focus(Browser browser) {
        return browser.script(Map.class, FOCUS);
    }
}
