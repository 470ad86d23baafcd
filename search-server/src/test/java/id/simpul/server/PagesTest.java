package id.simpul.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the site as a browser gets them. */
@ExtendWith(Served.class)
class PagesTest {

    private final LiveSite site;

    PagesTest(LiveSite site) {
        this.site = site;
    }

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/search",
                "/search?q=stunting",
                "/search?q=stunting&type=innovation",
                "/search?q=kata+yang+tidak+ada+dimanapun",
                "/documents/" + Shelf.PROPOSAL.id(),
                "/documents/" + Shelf.NEWS.id() + "?q=stunting",
                "/documents/" + Shelf.COPY.id(),
                "/innovations/" + Shelf.gardu().id(),
                "/similar",
                "/similar?id=" + Shelf.gardu().id(),
                "/similar?id=" + Shelf.NEWS.id(),
                "/similar?q=balita+jarang+ditimbang",
                "/similar?q=balita+jarang+ditimbang&for=17.03&without=award&without=near",
                "/innovations/" + Shelf.gardu().id() + "/brief",
                "/compare",
                "/compare?id=" + Shelf.gardu().id() + "&id=" + Shelf.timbang().id(),
                "/status",
                "/about",
                "/help");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageSpeaksBothLanguages(String address) {
        Document indonesian = page(site.get(address));
        Document english = page(site.get(address + (address.contains("?") ? "&" : "?") + "lang=en"));
        assertThat(indonesian.select("html").attr("lang")).isEqualTo("id");
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("footer").text())
                .isNotEqualTo(indonesian.select("footer").text());
        assertThat(english.select("h1")).hasSize(1);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Set<String> seen = new LinkedHashSet<>(List.of("/"));
        Deque<String> open = new ArrayDeque<>(seen);
        String notKept = "/documents/" + Shelf.CEREMONY.id() + "/original";
        while (!open.isEmpty() && seen.size() < 400) {
            String address = open.removeFirst();
            Answer answer = site.get(address);
            assertThat(answer.status()).as(address).isEqualTo(address.startsWith(notKept) ? 404 : 200);
            if (answer.header("Content-Type").startsWith("text/html") && !address.endsWith("/original")) {
                answer.html().select("[href^=/], [src^=/]").stream()
                        .map(link -> link.hasAttr("href") ? link.attr("href") : link.attr("src"))
                        .map(link -> link.replaceFirst("#.*", ""))
                        .filter(seen::add)
                        .forEach(open::add);
            }
        }
        assertThat(seen).contains("/documents/" + Shelf.NEWS.id() + "/original", "/innovations/gardu-sehat-17.03");
    }

    @Test
    void theLanguageAskedForStays() {
        Answer asked = site.get("/help?lang=en");
        String cookie = asked.header("Set-Cookie");
        assertThat(cookie).startsWith("lang=en").contains("HttpOnly", "SameSite=Lax", "Path=/");
        String kept = cookie.substring(0, cookie.indexOf(';'));
        assertThat(language(site.get("/help", "Cookie", kept))).isEqualTo("en");
        assertThat(language(site.get("/help?lang=id", "Cookie", kept))).isEqualTo("id");
        assertThat(language(site.get("/help?lang=xx", "Cookie", kept))).isEqualTo("en");
        assertThat(language(site.get("/nowhere", "Cookie", kept))).isEqualTo("en");
        assertThat(site.get("/help").header("Set-Cookie")).isEmpty();
    }

    @Test
    void htmxGetsThePartThatChanges() {
        Answer part = site.get("/search?q=stunting", "HX-Request", "true", "HX-Target", "results");
        Answer whole = site.get("/search?q=stunting");
        assertThat(part.status()).isEqualTo(200);
        assertThat(part.body()).doesNotContain("<html").contains("id=\"results\"");
        assertThat(whole.body()).contains("<html").contains("id=\"results\"");
        assertThat(part.header("Vary")).contains("HX-Target");
        assertThat(whole.header("Vary")).contains("HX-Target");
    }

    @Test
    void addressesArePermanent() {
        assertThat(title(site.get("/documents/6161400ff0b2"))).contains("Gardu Sehat <menekan> stunting & gizi buruk");
        assertThat(title(site.get("/innovations/gardu-sehat-17.03"))).contains("Gardu Sehat");
    }

    @Test
    void aCopyPointsToWhatItCopies() {
        Document copy = page(site.get("/documents/" + Shelf.COPY.id()));
        assertThat(copy.select("main a[href^=/documents/" + Shelf.NEWS.id() + "]"))
                .isNotEmpty();
    }

    @Test
    void similarOnesComeFromElsewhereWithTheirReasons() {
        Document page = page(site.get("/similar?id=gardu-sehat-17.03"));
        assertThat(page.select("main").text())
                .contains("Timbang Keliling", "Wonogiri")
                .doesNotContain("Apel pagi");
        Document innovation = page(site.get("/innovations/gardu-sehat-17.03"));
        assertThat(innovation.select(
                        "main a[href=/innovations/" + Shelf.timbang().id() + "]"))
                .isNotEmpty();
    }

    @Test
    void assetsMayBeKeptForEver() {
        Document home = page(site.get("/"));
        String style = home.select("link[rel=stylesheet]").attr("href");
        Answer asset = site.get(style);
        assertThat(asset.header("Content-Type")).startsWith("text/css");
        assertThat(asset.header("Cache-Control")).contains("immutable", "max-age=31536000");
        assertThat(site.get(style.replaceFirst("/assets/[^/]+", "/assets/000000000000"))
                        .status())
                .isEqualTo(404);
    }

    private static Document page(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
        return answer.html();
    }

    private static String title(Answer answer) {
        return page(answer).title();
    }

    private static String language(Answer answer) {
        return answer.html().select("html").attr("lang");
    }

    @Test
    void aRegionIsChosenOnceAndKept() {
        Answer chosen = site.get("/similar?q=balita+jarang+ditimbang&for=17.03");
        assertThat(chosen.header("Set-Cookie")).contains("for=17.03", "HttpOnly", "SameSite=Lax");
        assertThat(chosen.html().select("select option[selected]").eachAttr("value"))
                .containsExactly("17.03");
        assertThat(site.get("/similar?q=balita+jarang+ditimbang&for=").header("Set-Cookie"))
                .contains("for=;");
        assertThat(site.get("/similar?q=balita+jarang+ditimbang").header("Set-Cookie"))
                .doesNotContain("for=");
    }

    @Test
    void aComparisonIsTheSameInTheFile() {
        String query = "?id=" + Shelf.gardu().id() + "&id=" + Shelf.timbang().id();
        Document page = page(site.get("/compare" + query));
        Answer file = site.get("/compare.csv" + query);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(page.select("tbody tr")).hasSizeGreaterThan(11);
        page.select("tbody th").forEach(row -> assertThat(file.body()).contains("\"" + row.text() + "\""));
        assertThat(page(site.get("/compare?id=" + Shelf.gardu().id())).select("table"))
                .isEmpty();
    }

    @Test
    void aBriefIsAPageAndAWordFile() {
        String address = "/innovations/" + Shelf.gardu().id() + "/brief";
        Document page = page(site.get(address));
        assertThat(page.select("h2")).hasSizeGreaterThan(8);
        page.select(".lines .source")
                .forEach(source -> assertThat(source.attr("href")).startsWith("/documents/"));
        Answer file = site.get(address + ".docx");
        assertThat(file.header("Content-Disposition")).contains(Shelf.gardu().id() + ".docx");
        assertThat(file.response().body()).startsWith('P', 'K');
        assertThat(site.get("/innovations/tidak-ada/brief.docx").status()).isEqualTo(404);
    }
}
