package id.simpul.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text of strangers stays text, wherever it appears. */
final class EscapingTest {

    private static final Pages PAGES = Pages.of(Canned.TAXONOMY, Assets.builtIn());

    static Stream<Arguments> hostilePages() {
        return PaperDoll.hostileViews().entrySet().stream()
                .map(view -> Arguments.of(Named.of(view.getKey(), PAGES.render(view.getValue(), Language.INDONESIAN))));
    }

    @ParameterizedTest
    @MethodSource("hostilePages")
    void neverBecomesMarkup(String html) {
        Document page = Jsoup.parse(html);
        assertThat(html).doesNotContain("<script>", "<b>");
        assertThat(page.select("b, [onmouseover]")).isEmpty();
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("a[href^=javascript]")).isEmpty();
    }

    @Test
    void isShownToTheLetter() {
        Document page = Jsoup.parse(PAGES.render(PaperDoll.hostileViews().get("document"), Language.INDONESIAN));
        assertThat(page.title()).contains(Canned.HOSTILE);
        assertThat(page.expectFirst("h1").text()).isEqualTo(Canned.HOSTILE);
        assertThat(page.select(".sheet").text()).contains(Canned.HOSTILE);
        assertThat(page.select(".removed li").text()).isEqualTo(Canned.HOSTILE);
    }

    @Test
    void comesBackInTheSearchBox() {
        Document page = Jsoup.parse(PAGES.render(PaperDoll.hostileViews().get("results"), Language.ENGLISH));
        assertThat(page.expectFirst("#q").attr("value")).isEqualTo(Canned.HOSTILE);
        assertThat(page.select("input[name=award]").attr("value")).isEqualTo(Canned.HOSTILE);
    }

    @Test
    void comesBackInTheProblem() {
        Document page = Jsoup.parse(PAGES.render(PaperDoll.hostileViews().get("similar"), Language.ENGLISH));
        assertThat(page.expectFirst("textarea").wholeText()).isEqualTo(Canned.HOSTILE);
    }

    @Test
    void staysTextInThePartThatIsFetchedAlone() {
        String html = PAGES.renderPart((ResultsPage) PaperDoll.hostileViews().get("results"), Language.INDONESIAN);
        assertThat(html).doesNotContain("<script", "<b>");
    }
}
