package id.simpul.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold on every page, in every state and language: structure, accessibility, the security policy. */
final class MarkupTest {

    private static final Pages PAGES = Pages.of(Canned.TAXONOMY, Assets.builtIn());

    static Stream<Arguments> pages() {
        return Stream.of(PaperDoll.views(), PaperDoll.hostileViews())
                .flatMap(views -> views.entrySet().stream())
                .flatMap(view -> Stream.of(Language.values())
                        .map(language -> Arguments.of(
                                Named.of(
                                        view.getKey() + " " + language.code(),
                                        Jsoup.parse(PAGES.render(view.getValue(), language))),
                                language)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysItsLanguageAndTitle(Document page, Language language) {
        assertThat(page.documentType()).isNotNull();
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language.code());
        assertThat(page.title()).isNotBlank();
        assertThat(page.text()).doesNotContain("{0}", "{1}", "null", "Optional[");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasOneMainHeadingAndLeavesOutNoLevel(Document page, Language language) {
        assertThat(page.select("h1")).hasSize(1);
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            assertThat(heading.text()).isNotBlank();
            before = level;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesEveryControl(Document page, Language language) {
        for (Element control : page.select("input:not([type=hidden]), textarea, select")) {
            assertThat(page.select("label[for=" + control.id() + "]").text())
                    .as(control.outerHtml())
                    .isNotBlank();
        }
        for (Element link : page.select("a[href], button, summary")) {
            assertThat(link.text() + link.attr("aria-label"))
                    .as(link.outerHtml())
                    .isNotBlank();
        }
        assertThat(page.select("img:not([alt])")).isEmpty();
        assertThat(page.select("nav:not([aria-label])")).isEmpty();
        assertThat(page.select("a a, a button, button a")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void usesEachIdOnceAndRefersToNoneThatIsMissing(Document page, Language language) {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> known = new HashSet<>(ids);
        for (String attribute : List.of("aria-labelledby", "aria-describedby", "for")) {
            assertThat(known).containsAll(page.select("[" + attribute + "]").eachAttr(attribute));
        }
        page.select("a[href^=#]")
                .forEach(link -> assertThat(known).contains(link.attr("href").substring(1)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void obeysThePolicyOfNoInlineStyleOrScript(Document page, Language language) {
        assertThat(page.select("[style], style")).isEmpty();
        assertThat(page.select("script:not([src])")).isEmpty();
        page.select("script").forEach(script -> assertThat(script.data()).isEmpty());
        List<String> handlers = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on") || attribute.getKey().startsWith("hx-on")) {
                    handlers.add(element.outerHtml());
                }
            }
        }
        assertThat(handlers).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void loadsNothingFromElsewhereAndMarksTheLinksThatLeaveTheSite(Document page, Language language) {
        assertThat(page.select("[src]").eachAttr("src")).allMatch(address -> address.startsWith("/assets/"));
        assertThat(page.select("form").eachAttr("action")).allMatch(address -> address.startsWith("/"));
        assertThat(page.select("link").eachAttr("href")).allMatch(address -> address.startsWith("/"));
        for (Element link : page.select("a[href]")) {
            if (!link.attr("href").matches("[/#].*")) {
                assertThat(link.attr("href")).startsWith("https://");
                assertThat(link.attr("rel")).contains("noopener", "noreferrer");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksOnlyToAddressesTheSiteHas(Document page, Language language) {
        for (Element link : page.select("a[href^=/]")) {
            assertThat(link.attr("href"))
                    .matches("/"
                            + "|/\\?lang=(id|en)"
                            + "|/(search|similar)(\\?[^\\s<>\"#]+)?"
                            + "|/documents/[a-z0-9.-]+(\\?[^\\s<>\"#]+)?(#([ep][0-9-]+|copies))?"
                            + "|/documents/[a-z0-9.-]+/original"
                            + "|/documents/[a-z0-9.-]+/themes(\\?lang=(id|en))?"
                            + "|/innovations/[a-z0-9.-]+(/brief|/pkri)?(\\?lang=(id|en))?"
                            + "|/innovations/[a-z0-9.-]+/brief\\.docx"
                            + "|/innovations/[a-z0-9.-]+/(merge|split)(\\?[^\\s<>\"#]+)?"
                            + "|/decisions(\\?[^\\s<>\"#]+)?"
                            + "|/decisions/\\d+/undo(\\?lang=(id|en))?"
                            + "|/compare(\\.csv)?(\\?[^\\s<>\"#]+)?"
                            + "|/(about|help|status|sign-in)(\\?lang=(id|en))?"
                            + "|/api/v1/(documents|innovations)/[a-z0-9.-]+");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void offersItselfInTheOtherLanguageWithTheSameQuestion(Document page, Language language) {
        Element offer = page.expectFirst("#language a");
        assertThat(offer.attr("href"))
                .endsWith("lang=" + language.other().code())
                .startsWith(page.expectFirst("link[hreflang=" + language.code() + "]")
                        .attr("href")
                        .replaceFirst("lang=.*", ""));
        assertThat(offer.attr("lang")).isEqualTo(language.other().code());
    }
}
