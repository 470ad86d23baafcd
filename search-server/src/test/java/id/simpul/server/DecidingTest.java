package id.simpul.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.simpul.decide.Decision;
import id.simpul.index.Entries;
import id.simpul.learn.Desa;
import id.simpul.learn.Training;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a curator decides over HTTP, and what others see of it. */
class DecidingTest {

    private static final String GARDU = "/innovations/gardu-sehat-17.03";
    private static final String TIMBANG = "/innovations/timbang-keliling-33.12";
    private static final String MERGE = GARDU + "/merge?with=timbang-keliling-33.12";

    private DecidedShelf shelf;
    private HttpClient curator;
    private HttpClient reader;

    @BeforeEach
    void serve(@TempDir Path folder) throws Exception {
        shelf = DecidedShelf.in(folder);
        reader = browser();
        curator = browser();
        post(curator, "/sign-in", "password=rahasia");
    }

    @AfterEach
    void end() {
        shelf.close();
    }

    @Test
    void whoIsNotSignedInIsLedThereAndSeesNoButtons() throws Exception {
        for (String address :
                new String[] {GARDU + "/merge", MERGE, GARDU + "/split", "/decisions", "/decisions/1/undo"}) {
            HttpResponse<String> answer = get(reader, address);
            assertThat(answer.statusCode()).as(address).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).contains("/sign-in");
        }
        assertThat(page(reader, GARDU).select(".curate")).isEmpty();
        assertThat(page(curator, GARDU).select(".curate a").eachAttr("href"))
                .containsExactly(GARDU + "/merge", GARDU + "/split", "/decisions");
    }

    @Test
    void aFormThatWasNotMadeForTheCuratorIsRefused() throws Exception {
        String token = token(page(curator, MERGE));
        String form = "with=timbang-keliling-33.12";
        assertThat(post(curator, GARDU + "/merge", form).statusCode()).isEqualTo(403);
        assertThat(post(curator, GARDU + "/merge", form + "&token=x").statusCode())
                .isEqualTo(403);
        assertThat(post(reader, GARDU + "/merge", form + "&token=" + token).statusCode())
                .isEqualTo(403);
        HttpClient other = browser();
        post(other, "/sign-in", "password=rahasia");
        HttpResponse<String> refused = post(other, GARDU + "/merge", form + "&token=" + token);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Hanya untuk kurator");
        assertThat(shelf.decisions().journal()).isEmpty();
        assertThat(get(reader, TIMBANG).statusCode()).isEqualTo(200);
    }

    @Test
    void offersWhatMayBeTheSame() throws Exception {
        Document merge = page(curator, GARDU + "/merge");
        assertThat(merge.select(".candidates input").eachAttr("value")).contains("timbang-keliling-33.12");
        assertThat(page(curator, GARDU + "/merge?q=timbang-keliling-33.12")
                        .select(".candidates input")
                        .eachAttr("value"))
                .startsWith("timbang-keliling-33.12");
    }

    @Test
    void saysWhatWillHappenBeforeItDoes() throws Exception {
        Document confirm = page(curator, MERGE);
        assertThat(confirm.select(".consequences").text())
                .contains("Timbang Keliling", "masuk ke dalam Gardu Sehat", "akan bersandar pada 3 dokumen", TIMBANG);
        assertThat(confirm.select("a[href='" + TIMBANG + "/merge?with=gardu-sehat-17.03']"))
                .hasSize(1);
        assertThat(shelf.decisions().journal()).isEmpty();
    }

    @Test
    void mergesAndLeadsWhoComesByTheOldAddress() throws Exception {
        HttpResponse<String> sent = merge();
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).contains("/decisions?just=applied");

        Document merged = page(reader, GARDU);
        assertThat(merged.select("#documents").text()).startsWith("3 dokumen");
        assertThat(merged.select(".person").text())
                .contains("Diputuskan oleh orang", "Timbang Keliling", "keputusan nomor 1")
                .doesNotContain("Sari", "satu kegiatan");
        assertThat(merged.select(".person").text()).contains("25 November 2026");

        for (String behind : new String[] {"", "/brief", "/brief.docx", "/pkri", "?lang=en"}) {
            moved(TIMBANG + behind, GARDU + behind);
        }
        for (String behind : new String[] {"", "/profile", "/similar", "/similar?size=2"}) {
            moved("/api/v1" + TIMBANG + behind, "/api/v1" + GARDU + behind);
        }
        assertThat(page(reader, "/compare?id=timbang-keliling-33.12&id=gardu-sehat-17.03")
                        .select("thead th a")
                        .eachAttr("href"))
                .doesNotContain(TIMBANG);
        assertThat(get(reader, "/similar?id=timbang-keliling-33.12").statusCode())
                .isEqualTo(200);
        assertThat(page(reader, "/documents/" + Shelf.ELSEWHERE.id()).html()).contains(GARDU);
    }

    @Test
    void theApiTellsThatAPersonDecided() throws Exception {
        assertThat(api(GARDU).get("decided")).isEmpty();
        merge();
        JsonNode decided = api(GARDU).get("decided");
        assertThat(decided).hasSize(1);
        assertThat(decided.get(0).get("decision").asText()).isEqualTo("merge");
        assertThat(decided.get(0).get("at").asText()).isEqualTo("2026-11-25T02:00:00Z");
        assertThat(decided.toString()).doesNotContain("Sari");
    }

    @Test
    void takesADecisionBack() throws Exception {
        merge();
        Document journal = page(curator, "/decisions");
        assertThat(journal.select(".journal > li").eachAttr("class")).containsExactly("in-force");
        assertThat(journal.select(".journal").text()).contains("oleh Sari", "Alasan: satu kegiatan");
        Document confirm =
                page(curator, journal.select(".journal a[href$=undo]").attr("href"));
        assertThat(confirm.select(".consequences").text()).contains("nomor 1");
        HttpResponse<String> sent =
                post(curator, confirm.expectFirst("form[method=post]").attr("action"), "token=" + token(confirm));
        assertThat(sent.statusCode()).isEqualTo(303);

        assertThat(get(reader, TIMBANG).statusCode()).isEqualTo(200);
        assertThat(page(reader, GARDU).select(".person")).isEmpty();
        assertThat(page(curator, "/decisions").select(".journal > li").eachAttr("class"))
                .containsExactly("undoes", "undone");
        assertThat(get(curator, "/decisions/1/undo").statusCode()).isEqualTo(404);
        assertThat(get(curator, "/decisions/9/undo").statusCode()).isEqualTo(404);
        assertThat(get(curator, "/decisions/x/undo").statusCode()).isEqualTo(404);
    }

    @Test
    void setsADocumentApart() throws Exception {
        Document split = page(curator, GARDU + "/split");
        assertThat(split.select(".candidates input")).hasSize(2);
        String address = GARDU + "/split?document=" + Shelf.NEWS.id();
        Document confirm = page(curator, address);
        assertThat(confirm.select(".consequences").text()).contains(Shelf.NEWS.docid(), "1 dokumen tetap pada");
        post(curator, GARDU + "/split", "document=" + Shelf.NEWS.id() + "&token=" + token(confirm));

        Document apart = page(reader, GARDU + "-s1");
        assertThat(apart.select("#documents").text()).startsWith("1 dokumen");
        assertThat(apart.select(".person")).hasSize(1);
        assertThat(page(reader, GARDU).select("#documents").text()).startsWith("1 dokumen");
        assertThat(page(curator, GARDU).select(".curate a[href$=split]")).isEmpty();

        Document undo = page(curator, "/decisions/1/undo");
        post(curator, "/decisions/1/undo", "token=" + token(undo));
        moved(GARDU + "-s1", GARDU);
    }

    @Test
    void aCuratorCorrectsTheThemesOfADocument() throws Exception {
        String address = "/documents/" + Shelf.NEWS.id();
        assertThat(page(reader, address).select(".curate")).isEmpty();
        assertThat(get(reader, address + "/themes").statusCode()).isEqualTo(303);
        assertThat(page(curator, address).select(".curate a").eachAttr("href"))
                .containsExactly(address + "/themes", "/decisions");
        Document form = page(curator, address + "/themes");
        assertThat(form.select("select option[selected]").eachAttr("value"))
                .containsExactly("gizi-stunting", "kesehatan");
        assertThat(form.select("select").first().select("option"))
                .hasSize(Entries.TAXONOMY.themes().all().size() + 1);
        assertThat(form.select(".lines li").text()).contains("hlm. 1");

        HttpResponse<String> sent = post(
                curator,
                address + "/themes",
                "theme=pangan&theme=&theme=pangan&by=Sari&why=lumbung&token=" + token(form));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).contains(address + "?just=applied");
        assertThat(shelf.decisions().journal().getFirst().decision())
                .isEqualTo(new Decision.Themes(Shelf.NEWS.docid(), List.of("pangan")));

        Document decided = page(reader, address);
        assertThat(decided.select(".summary").text())
                .contains("Pangan", "Ditetapkan orang, 25 November 2026, keputusan nomor 1")
                .doesNotContain("Sari", "Kesehatan");
        assertThat(decided.select(".machine").text()).contains("hanya yang dibaca mesin", "Kesehatan");
        assertThat(page(reader, "/search?theme=pangan")
                        .select(".hits .theme.decided")
                        .text())
                .contains("Pangan");
        assertThat(page(reader, GARDU).select(".person").text()).contains("Pangan", "keputusan nomor 1");
        JsonNode told = api(address);
        assertThat(told.at("/themes/0/slug").asText()).isEqualTo("pangan");
        assertThat(told.at("/themesDecided/number").asInt()).isEqualTo(1);
        assertThat(told.get("readThemes")).hasSize(2);
        assertThat(told.toString()).doesNotContain("Sari", "lumbung");

        Document journal = page(curator, "/decisions");
        assertThat(journal.select(".journal").text()).contains("Pangan", Shelf.NEWS.docid(), "oleh Sari");
        Document undo = page(
                curator, page(curator, address).select(".curate a[href$=undo]").attr("href"));
        post(curator, "/decisions/1/undo", "token=" + token(undo));
        assertThat(page(reader, address).select(".summary").text()).doesNotContain("Pangan", "Ditetapkan");
    }

    @Test
    void aCuratorConfirmsInOneClickWhatTheMachineRead() throws Exception {
        String address = "/documents/" + Shelf.CEREMONY.id();
        Document before = page(curator, address);
        Element form = before.expectFirst(".curate form");
        assertThat(form.text()).isEqualTo("Benar, tanpa tema");
        post(curator, form.attr("action"), "token=" + token(before));
        assertThat(shelf.decisions().journal().getFirst().decision())
                .isEqualTo(new Decision.Themes(Shelf.CEREMONY.docid(), List.of()));
        assertThat(page(curator, address).select(".curate form")).isEmpty();
        assertThat(page(reader, address).select(".summary").text()).contains("Tidak satu pun dari tema yang ada");
    }

    @Test
    void ofTwoDecisionsOnOneDocumentTheLaterHolds() throws Exception {
        String address = "/documents/" + Shelf.NEWS.id() + "/themes";
        String token = token(page(curator, address));
        post(curator, address, "theme=pangan&token=" + token);
        post(curator, address, "theme=kesehatan&theme=pangan&token=" + token);
        assertThat(page(curator, "/decisions").select(".journal > li").eachAttr("class"))
                .containsExactly("in-force", "replaced");
        assertThat(page(curator, address).select("select option[selected]").eachAttr("value"))
                .containsExactly("kesehatan", "pangan");
    }

    @Test
    void whatWasLearnedIsSuggestedAndAcceptedInOneClick() throws Exception {
        Document journal = page(curator, "/decisions");
        assertThat(journal.select(".learning").text()).contains("kurang 150 keputusan tema dari 150");
        String silent = "/documents/" + Shelf.COPY.id();
        assertThat(page(curator, silent).select(".suggested")).isEmpty();
        shelf.learned(new Training(Entries.TAXONOMY).train(Desa.examples(50)).orElseThrow());

        Element suggested = page(reader, silent).expectFirst(".suggested");
        assertThat(suggested.text())
                .contains(
                        "Saran dari 150 keputusan kurator",
                        "Kesehatan",
                        "karena kata-kata:",
                        "balita",
                        "tidak mengubah");
        assertThat(suggested.select("form")).isEmpty();
        assertThat(page(reader, silent + "?lang=en").select(".suggested").text())
                .contains("Suggested by 150 decisions of curators");
        assertThat(page(reader, silent).select(".summary").text()).doesNotContain("Kesehatan");
        assertThat(api("/documents/" + Shelf.COPY.id()).get("themes")).isEmpty();

        Document mine = page(curator, silent);
        Element form = mine.expectFirst(".suggested form");
        post(
                curator,
                form.attr("action"),
                form.select("input").stream()
                        .map(field -> field.attr("name") + "="
                                + URLEncoder.encode(field.attr("value"), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
        assertThat(shelf.decisions().journal().getFirst().decision())
                .isEqualTo(new Decision.Themes(Shelf.COPY.docid(), List.of("kesehatan")));
        assertThat(shelf.decisions().journal().getFirst().why()).isEqualTo("Saran dari 150 keputusan kurator");
        assertThat(page(curator, silent).select(".suggested")).isEmpty();
        assertThat(page(curator, "/decisions").select(".learning").text())
                .contains("kurang 149 keputusan tema dari 150");
    }

    @Test
    void whereAThemeStandsOnlyCuratorsSeeThatTheModelDisagrees() throws Exception {
        shelf.learned(new Training(Entries.TAXONOMY).train(Desa.examples(50)).orElseThrow());
        String address = "/documents/" + Shelf.ELSEWHERE.id();
        assertThat(page(reader, address).select(".suggested")).isEmpty();
        assertThat(page(curator, address).select(".suggested form")).hasSize(1);
    }

    @Test
    void refusesThemesThatAreNone() throws Exception {
        String address = "/documents/" + Shelf.NEWS.id() + "/themes";
        String token = token(page(curator, address));
        String four = "theme=pangan&theme=kesehatan&theme=gizi-stunting&theme=lingkungan-sampah";
        for (String themes : new String[] {"theme=sihir", four, "theme=%00"}) {
            assertThat(post(curator, address, themes + "&token=" + token).statusCode())
                    .as(themes)
                    .isEqualTo(400);
        }
        assertThat(post(curator, address, "theme=pangan&token=x").statusCode()).isEqualTo(403);
        assertThat(post(reader, address, "theme=pangan&token=" + token).statusCode())
                .isEqualTo(403);
        assertThat(post(curator, "/documents/nobody/themes", "theme=pangan&token=" + token)
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(curator, "/documents/nobody/themes").statusCode()).isEqualTo(404);
        assertThat(shelf.decisions().journal()).isEmpty();
    }

    @Test
    void refusesWhatMeansNothing() throws Exception {
        String token = token(page(curator, MERGE));
        for (String with : new String[] {"", "with=nobody", "with=gardu-sehat-17.03", "with=%3Cb%3E"}) {
            assertThat(post(curator, GARDU + "/merge", with + "&token=" + token).statusCode())
                    .as(with)
                    .isEqualTo(400);
        }
        String all = "document=" + Shelf.NEWS.id() + "&document=" + Shelf.PROPOSAL.id();
        for (String documents : new String[] {"", all, "document=" + Shelf.CEREMONY.id(), "document=%00"}) {
            assertThat(post(curator, GARDU + "/split", documents + "&token=" + token)
                            .statusCode())
                    .as(documents)
                    .isEqualTo(400);
        }
        assertThat(post(curator, "/innovations/nobody/merge", "with=gardu-sehat-17.03&token=" + token)
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(
                                curator,
                                GARDU + "/merge",
                                "with=timbang-keliling-33.12&by=" + "x".repeat(81) + "&token=" + token)
                        .statusCode())
                .isEqualTo(400);
        assertThat(shelf.decisions().journal()).isEmpty();
    }

    @Test
    void aBusyIndexKeepsTheDecisionForLater() throws Exception {
        shelf.busy();
        assertThat(merge().headers().firstValue("Location")).contains("/decisions?just=later");
        assertThat(page(curator, "/decisions?just=later").select(".notice").text())
                .contains("begitu pembacaan dokumen selesai");
        assertThat(get(reader, TIMBANG).statusCode()).isEqualTo(200);
        assertThat(shelf.decisions().journal()).hasSize(1);
    }

    private HttpResponse<String> merge() throws Exception {
        return post(
                curator,
                GARDU + "/merge",
                "with=timbang-keliling-33.12&by=Sari&why=satu%0Akegiatan&token=" + token(page(curator, MERGE)));
    }

    private void moved(String from, String to) throws Exception {
        HttpResponse<String> answer = get(reader, from);
        assertThat(answer.statusCode()).as(from).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(to);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(get(reader, to).statusCode()).as(to).isEqualTo(200);
    }

    private static String token(Document page) {
        Element field = page.expectFirst("form[method=post] input[name=token]");
        return field.attr("value");
    }

    private JsonNode api(String address) throws Exception {
        return JsonMapper.builder()
                .build()
                .readTree(get(reader, "/api/v1" + address).body());
    }

    private Document page(HttpClient browser, String address) throws Exception {
        HttpResponse<String> answer = get(browser, address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private URI at(String address) {
        return URI.create("http://localhost:" + shelf.port() + address);
    }

    private HttpResponse<String> get(HttpClient browser, String address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(at(address)).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient browser, String address, String form)
            throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(at(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }
}
