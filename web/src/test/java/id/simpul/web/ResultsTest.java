package id.simpul.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Field;
import id.simpul.index.Filters;
import id.simpul.index.SearchRequest;
import id.simpul.index.SearchResult;
import id.simpul.web.FacetPanel.Choice;
import id.simpul.web.FacetPanel.Group;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The results page: what can be chosen, given up, and reached from it. */
final class ResultsTest {

    private static final Pages PAGES = Pages.of(Canned.TAXONOMY, Assets.builtIn());

    private final FacetPanel panel = FacetPanel.of(Canned.rich());

    @Test
    void opensAProvinceThatIsChosenAndNoOther() {
        assertThat(choices(Field.REGION).filter(Choice::nested).map(Choice::value))
                .containsExactly("21.01", "21.02", "21.03", "21.05", "21.71");
    }

    @Test
    void takesANarrowRegionInPlaceOfItsProvince() {
        Choice natuna = choice(Field.REGION, "21.03");
        assertThat(natuna.address()).contains("region=21.03").doesNotContain("region=21&");
    }

    @Test
    void takesAProvinceInPlaceOfWhatLiesInIt() {
        Filters filters = Filters.NONE.with(Field.REGION, Set.of("21.03", "11"));
        SearchResult result = new SearchResult(
                SearchRequest.forText("a").with(filters),
                1,
                List.of(),
                List.of(new SearchResult.Facet(
                        Field.REGION,
                        List.of(
                                new SearchResult.FacetValue("21", 5, false),
                                new SearchResult.FacetValue("11", 4, true),
                                new SearchResult.FacetValue("21.03", 2, true)))),
                Optional.empty());
        Choice kepri = FacetPanel.of(result).groups().getFirst().shown().getFirst();
        assertThat(kepri.address()).contains("region=21", "region=11").doesNotContain("21.03");
    }

    @Test
    void showsAChosenValueEvenIfItIsFarDown() {
        assertThat(group(Field.YEAR).shown()).extracting(Choice::value).contains("2024");
        assertThat(choice(Field.YEAR, "2024").address()).doesNotContain("2024").contains("theme=gizi-stunting");
    }

    @Test
    void ordersYearsFromTheNewest() {
        assertThat(choices(Field.YEAR).map(Choice::value)).startsWith("2026", "2025", "2024");
    }

    @Test
    void startsAgainFromTheFirstPageWhenNarrowed() {
        assertThat(panel.groups().stream().flatMap(group -> group.shown().stream()))
                .noneMatch(choice -> choice.address().contains("page="));
    }

    @Test
    void offersEachChosenValueToBeGivenUp() {
        assertThat(panel.chips()).extracting(FacetPanel.Chip::value).containsExactly("21", "gizi-stunting", "2024");
        assertThat(FacetPanel.cleared(Canned.rich().request())).isEqualTo("/search?q=stunting+di+pulau");
        assertThat(FacetPanel.cleared(Canned.innovations().request()))
                .isEqualTo("/search?q=perahu&type=innovation&sort=newest");
    }

    @Test
    void givesEveryChoiceALinkOfItsOwnName() {
        assertThat(panel.groups().stream()
                        .flatMap(group -> Stream.concat(group.shown().stream(), group.more().stream()))
                        .map(Choice::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void leadsThroughThePages() {
        Pager pager = Pager.of(Canned.rich());
        assertThat(pager.shown()).containsExactly(1, 2, 3, 4, 5, 129);
        assertThat(pager.gapBefore(129)).isTrue();
        assertThat(pager.gapBefore(2)).isFalse();
        assertThat(new Pager(1, 1).shown()).containsExactly(1);
        assertThat(new Pager(1, 0).shown()).isEmpty();
    }

    @Test
    void keepsTheFiltersWhenTheWordsChange() {
        Document page = page("results");
        Element form = page.expectFirst("main form");
        assertThat(form.select("input[type=hidden]").eachAttr("name")).containsExactly("region", "theme", "year");
        assertThat(form.select("input[name=q]").attr("value")).isEqualTo("stunting di pulau");
    }

    @Test
    void marksWordsAndLeadsToTheirPage() {
        Element hit = page("results").expectFirst(".hit");
        assertThat(hit.select("mark").eachText()).containsExactly("stunting", "pulau");
        assertThat(hit.select(".snippet .page").eachAttr("href"))
                .allMatch(address -> address.matches("/documents/[0-9a-f]{12}\\?q=stunting\\+di\\+pulau#p[12]"));
    }

    @Test
    void keepsTheLinesOfASnippetApart() {
        assertThat(page("results").select(".snippet").last().text()).isEqualTo("Catatan rapat · Pembahasan ditunda.");
    }

    @Test
    void warnsOfADoubtfulDateAndSaysWhatIsUnknown() {
        Document page = page("results");
        assertThat(page.select(".doubt").text()).isEqualTo("6 Juni 2024? tanggal perlu diperiksa");
        assertThat(page.select(".unknown").eachText()).contains("Wilayah tidak diketahui", "Tanggal tidak diketahui");
    }

    @Test
    void saysWhenOnlySomeWordsWereFound() {
        assertThat(page("results-relaxed").select(".notice").text())
                .isEqualTo("Tidak ada dokumen yang memuat semua kata: antariksa, kecamatan, perahu."
                        + " Yang ditampilkan memuat sebagian kata itu.");
    }

    @Test
    void saysHowManyHaveAllTheWordsAndThatOthersFollow() {
        SearchResult some = new SearchResult(
                SearchRequest.forText("a b"),
                5,
                Canned.hits(),
                List.of(),
                Optional.of(new SearchResult.Relaxed(List.of("a", "b"), 1)));
        Wording english = Wording.of(Language.ENGLISH, Canned.TAXONOMY);
        assertThat(english.headings().relaxed(new ResultsPage(some, Optional.empty())))
                .contains("1 document has all the words: a, b. Behind it, those that have most.");
    }

    @Test
    void saysWhatWasFoundByMeaningAndLeadsToTheWordsAlone() {
        Document page = page("results-by-meaning");
        assertThat(page.select("#by-meaning").text())
                .startsWith("1 di antaranya tidak memuat kata-katanya; maknanya dekat, menurut sebuah model.");
        assertThat(page.select("#by-meaning a").attr("href")).isEqualTo("/search?q=perahu&expand=no");
        assertThat(page.select(".hit:has(.by-meaning)")).hasSize(1);
        assertThat(page.select(".by-meaning").text()).isEqualTo("Ditemukan menurut makna, bukan menurut kata");
        assertThat(page("results").select("#by-meaning, .by-meaning")).isEmpty();
    }

    @Test
    void helpsWhenNothingWasFound() {
        Document page = page("results-none");
        assertThat(page.select("#count").text()).isEqualTo("Tidak ada dokumen yang cocok");
        assertThat(page.select(".empty a").eachAttr("href"))
                .containsExactly("/search?q=antariksa", "/similar?q=antariksa", "/help");
    }

    @Test
    void carriesInItsPartWhatTheRestOfThePageNeeds() {
        ResultsPage results = (ResultsPage) PaperDoll.views().get("results");
        Document part = Jsoup.parseBodyFragment(PAGES.renderPart(results, Language.INDONESIAN));
        Document whole = page("results");
        assertThat(part.select("#results").outerHtml())
                .isEqualTo(whole.select("#results").outerHtml());
        assertThat(part.select("title").text()).isEqualTo(whole.title());
        assertThat(part.select("#spoken[hx-swap-oob]").text()).startsWith("1.284 dokumen ditemukan");
        assertThat(part.select("#language[hx-swap-oob] a").attr("href")).endsWith("&lang=en");
        assertThat(whole.select("#spoken[role=status]")).hasSize(1);
    }

    private static Document page(String name) {
        return Jsoup.parse(PAGES.render(PaperDoll.views().get(name), Language.INDONESIAN));
    }

    private Group group(Field field) {
        return panel.groups().stream()
                .filter(group -> group.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private Stream<Choice> choices(Field field) {
        Group group = group(field);
        return Stream.concat(group.shown().stream(), group.more().stream());
    }

    private Choice choice(Field field, String value) {
        return choices(field)
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
