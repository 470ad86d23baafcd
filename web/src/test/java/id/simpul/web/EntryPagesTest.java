package id.simpul.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.EntryId;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The pages of documents, of innovations and of what is alike: statements with their sentences. */
final class EntryPagesTest {

    private static final Pages PAGES = Pages.of(Canned.TAXONOMY, Assets.builtIn());
    private static final EntryId PROPOSAL = Canned.proposal().id();

    @Test
    void everyStatementOfADocumentHasAQuoteThatLeadsToItsSentence() {
        Document page = page("document");
        assertThat(page.select(".fact")).isNotEmpty();
        for (Element fact : page.select(".fact")) {
            assertThat(fact.select(".confidence").text()).isNotBlank();
            Element quote = fact.expectFirst(".quote a");
            Element place = page.getElementById(quote.attr("href").substring(1));
            Element sentence = place.tagName().equals("a") ? place.parent() : place;
            String words = quote.expectFirst(".words").text().replaceAll("^“|”$", "");
            assertThat(sentence.text()).contains(words);
        }
    }

    @Test
    void theSameStatementStandsOnceWithAllItsQuotes() {
        Element owner = page("document").select(".topic").stream()
                .filter(topic -> topic.expectFirst("h3").text().equals("Wilayah pemilik"))
                .findFirst()
                .orElseThrow();
        assertThat(owner.select(".fact")).hasSize(1);
        assertThat(owner.select("details .quote")).hasSize(1);
        assertThat(owner.select("summary").text()).isEqualTo("1 kutipan lain");
        assertThat(owner.select(".confidence").text()).endsWith("jelas");
    }

    @Test
    void marksTheQuestionAndSaysOnWhichPages() {
        Document page = page("document");
        assertThat(page.select(".sheet mark").eachText()).contains("PERAHU", "stunting");
        assertThat(page.select(".found-on li a").eachAttr("href")).containsExactly("#p1");
        assertThat(page.expectFirst(".unmark").attr("href")).isEqualTo("/documents/" + PROPOSAL);
    }

    @Test
    void warnsBesideTheDateAndShowsItsSentence() {
        Document page = page("document-news");
        assertThat(page.select(".summary .warning").text())
                .isEqualTo("tercetak “Kamis (6/6/2027)”, padahal tanggal itu hari Minggu");
        assertThat(page.expectFirst(".summary .proof").attr("href")).startsWith("#e1-");
        assertThat(page.select(".removed li")).hasSize(3);
        assertThat(page.select(".copies a").attr("href"))
                .isEqualTo("/documents/" + Canned.copy().id());
        assertThat(page.expectFirst("a.outside").attr("href")).startsWith("https://berita.example/");
    }

    @Test
    void saysWhatIsNotKnown() {
        Document page = page("document-unknown");
        assertThat(page.select(".summary dd.unknown").eachText())
                .containsExactly("tidak diketahui", "tidak diketahui", "tidak diketahui");
        assertThat(page.select(".machine").text()).contains("Mesin tidak menemukan keterangan");
        assertThat(page("document").select(".machine > .note").last().text())
                .startsWith("Tidak disebut dalam dokumen ini:");
    }

    @Test
    void aCopyLeadsToWhatItCopies() {
        Document page = page("document-copy");
        assertThat(page.select(".notice a").attr("href"))
                .isEqualTo("/documents/" + Canned.news().id() + "?q=antariksa");
        assertThat(page.select(".found-on").text()).contains("tidak ditemukan dalam teks");
    }

    @Test
    void everyStatementOfAnInnovationNamesItsDocument() {
        Document page = page("innovation");
        assertThat(page.select(".machine .quote")).isNotEmpty();
        for (Element quote : page.select(".machine .quote a")) {
            assertThat(quote.attr("href")).matches("/documents/[0-9a-f]{12}#e\\d+-\\d+");
            assertThat(quote.select(".place").text()).matches(".+, hlm\\. \\d+");
        }
    }

    @Test
    void gathersWhatDocumentsSayOfAnInnovationByDocument() {
        Document page = page("innovation");
        assertThat(page.select(".body > section > .told h3 a").eachAttr("href"))
                .containsExactly("/documents/" + PROPOSAL);
        assertThat(page.select(".body > section > .told .quote")).hasSize(6);
        assertThat(page.select("section[aria-labelledby=passages] details .quote"))
                .hasSize(2);
        assertThat(page.select("section[aria-labelledby=passages] details summary")
                        .text())
                .isEqualTo("Tampilkan 2 lainnya");
        assertThat(page.select(".told .quote a").eachAttr("href"))
                .allMatch(address -> address.matches("/documents/" + PROPOSAL + "#e\\d+-\\d+"));
    }

    @Test
    void whatAPersonDecidedStandsApartFromWhatTheMachineRead() {
        Document page = page("document-decided");
        assertThat(page.select(".summary .by-person").text())
                .isEqualTo("Ditetapkan orang, 20 November 2026, keputusan nomor 12");
        assertThat(page.select(".machine > .note").eachText())
                .anyMatch(note -> note.startsWith("Tema dokumen ini ditetapkan orang"));
        assertThat(page.select(".curate form")).isEmpty();
        assertThat(page.select(".curate a").eachAttr("href"))
                .containsExactly("/decisions/12/undo", "/documents/" + PROPOSAL + "/themes", "/decisions");
        assertThat(page("document").select(".by-person, .curate")).isEmpty();
        assertThat(page("document-decided-none").select(".summary").text())
                .contains("Tidak satu pun dari tema yang ada");
        assertThat(page("innovation-themes-decided").select(".person a").attr("href"))
                .isEqualTo("/documents/" + PROPOSAL);
    }

    @Test
    void oneClickConfirmsWhatTheMachineReads() {
        assertThat(page("document-undecided").select(".curate form button").text())
                .isEqualTo("Benar, tanpa tema");
        assertThat(page("themes").select("select"))
                .hasSize(3)
                .allMatch(choice -> choice.select("option[selected]").size() <= 1);
    }

    @Test
    void givesReasonsForEverythingAlike() {
        Document page = page("similar-problem");
        assertThat(page.select(".alike > li"))
                .hasSize(3)
                .allMatch(item -> !item.select(".reasons li").isEmpty());
        assertThat(page.select(".reasons .proof").eachAttr("href"))
                .isEqualTo(List.of("/documents/" + PROPOSAL, "/documents/" + PROPOSAL));
        assertThat(page.expectFirst("textarea").text()).startsWith("Ibu hamil");
    }

    @Test
    void helpsWhenNothingIsAlike() {
        assertThat(page("similar-none").select(".empty a").eachAttr("href"))
                .containsExactly("/search?q=antariksa", "/");
        assertThat(page("similar-start").select(".empty")).isEmpty();
    }

    @Test
    void gathersFilesByTheReasonWhyTheyCannotBeRead() {
        Document page = page("status");
        assertThat(page.select(".cause h3").eachText())
                .containsExactly(
                        "Terkunci kata sandi 2 berkas", "Hanya berisi gambar 1 berkas", "Berkas rusak 1 berkas");
        assertThat(page.select(".cause").first().select("li .path").eachText())
                .containsExactly("proposal/rahasia.pdf", "proposal/lama/terkunci-2019.docx");
    }

    @Test
    void errorsSayWhatToDo() {
        for (ErrorPage.Problem problem : ErrorPage.Problem.values()) {
            Document page = page("error-" + problem.key());
            assertThat(page.select(".error .number").text()).contains(String.valueOf(problem.status()));
            assertThat(page.select(".error .lead").text()).isNotBlank();
            assertThat(page.select(".error form[action=/search]")).hasSize(1);
        }
    }

    private static Document page(String name) {
        return Jsoup.parse(PAGES.render(PaperDoll.views().get(name), Language.INDONESIAN));
    }
}
