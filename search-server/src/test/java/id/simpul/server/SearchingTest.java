package id.simpul.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Searching over HTTP: the page and the API answer alike. */
@ExtendWith(Served.class)
class SearchingTest {

    private final LiveSite site;

    SearchingTest(LiveSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            q=sampah,                                     21
            q=sampah&region=32.73,                         7
            q=sampah&region=32.73&region=35.78,           14
            q=sampah&region=35,                            7
            q=sampah&year=2010&year=2011,                  3
            q=sampah&region=32.73&year=2011,               0
            q=stunting&theme=gizi-stunting&kind=report,    1
            q=stunting&kind=report&kind=proposal,          2
            q=&award=KIPP+Top+45,                          2
            q=stunting&type=innovation,                    2
            q=%22bank+sampah%22+-nomor,                    0
            q=&theme=lingkungan-sampah&size=5&page=2,     21
            q=sampah&region=&theme=&page=&sort=,          21
            """)
    void theApiAndThePageFindTheSame(String query, int total) {
        assertThat(site.get("/api/v1/search?" + query).json().get("total").asInt())
                .isEqualTo(total);
        Document page = site.get("/search?" + query + "&lang=en").html();
        assertThat(page.select("#count").text()).startsWith(total == 0 ? "No " : total + " ");
    }

    @Test
    void aFacetCountsWhatItsOtherValuesWouldShow() {
        JsonNode facets = site.get("/api/v1/search?q=sampah&region=32.73&region=35.78&year=2011")
                .json()
                .get("facets");
        assertThat(facets.get("region"))
                .anySatisfy(value -> {
                    assertThat(value.get("value").asText()).isEqualTo("35.78");
                    assertThat(value.get("label").asText()).isEqualTo("Kota Surabaya");
                    assertThat(value.get("entries").asInt()).isEqualTo(2);
                    assertThat(value.get("chosen").asBoolean()).isTrue();
                })
                .anySatisfy(value -> {
                    assertThat(value.get("value").asText()).isEqualTo("32.73");
                    assertThat(value.get("entries").asInt()).isZero();
                    assertThat(value.get("chosen").asBoolean()).isTrue();
                });
        assertThat(site.get("/api/v1/facets?q=sampah&region=32.73&region=35.78&year=2011")
                        .json())
                .isEqualTo(facets);
    }

    @Test
    void otherWordsAreShownAndCanBeSwitchedOff() {
        JsonNode expanded = site.get("/api/v1/search?q=waste+bank").json();
        assertThat(expanded.at("/expansions/0/typed").asText()).isEqualTo("waste bank");
        assertThat(expanded.at("/expansions/0/also").valueStream().map(JsonNode::asText))
                .contains("bank sampah");
        assertThat(expanded.get("total").asInt()).isPositive();
        Document page = site.get("/search?q=waste+bank&lang=en").html();
        assertThat(page.select("#expanded").text()).contains("bank sampah");
        String off = page.expectFirst("#expanded a").attr("href");
        assertThat(off).isEqualTo("/search?q=waste+bank&expand=no");

        JsonNode literal = site.get("/api/v1" + off).json();
        assertThat(literal.get("expand").asBoolean()).isFalse();
        assertThat(literal.get("expansions")).isEmpty();
        assertThat(literal.get("complete").asInt())
                .isLessThan(expanded.get("complete").asInt());
        Document exact = site.get(off).html();
        assertThat(exact.select("#expanded")).isEmpty();
        assertThat(exact.select("input[name=expand]").attr("value")).isEqualTo("no");
        assertThat(exact.expectFirst("#literal a").attr("href")).isEqualTo("/search?q=waste+bank");
        assertThat(exact.expectFirst("#tab-innovations").attr("href")).contains("expand=no");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        List<String> all = IntStream.rangeClosed(1, 3)
                .mapToObj(
                        page -> site.get("/api/v1/search?q=sampah&page=" + page).json())
                .flatMap(SearchingTest::ids)
                .toList();
        assertThat(all).hasSize(21).doesNotHaveDuplicates();
        JsonNode behind = site.get("/api/v1/search?q=sampah&page=4").json();
        assertThat(behind.get("pages").asInt()).isEqualTo(3);
        assertThat(behind.get("hits")).isEmpty();
        assertThat(site.get("/search?q=sampah&page=4").status()).isEqualTo(200);
        Document second = site.get("/search?q=sampah&page=2").html();
        assertThat(second.select("ol.hits > li")).hasSize(10);
        assertThat(second.select("ol.hits").attr("start")).isEqualTo("11");
        Set<String> hrefs = new LinkedHashSet<>(second.select("nav a").eachAttr("href"));
        assertThat(hrefs).contains("/search?q=sampah", "/search?q=sampah&page=3");
    }

    @Test
    void theNewestComesFirstIfAskedFor() {
        List<String> dates = site.get("/api/v1/search?q=sampah&sort=newest&size=100")
                .json()
                .get("hits")
                .valueStream()
                .map(hit -> hit.get("date").asText())
                .toList();
        assertThat(dates).hasSize(21).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(site.get("/api/v1/search?q=sampah&sort=date&size=100").json().get("hits"))
                .isEqualTo(site.get("/api/v1/search?q=sampah&sort=newest&size=100")
                        .json()
                        .get("hits"));
    }

    @Test
    void copiesAreFoldedIntoWhatTheyCopy() {
        JsonNode hits = site.get("/api/v1/search?q=gardu").json().get("hits");
        assertThat(hits.valueStream().map(hit -> hit.get("docid").asText()))
                .contains(Shelf.NEWS.docid())
                .doesNotContain(Shelf.COPY.docid());
        assertThat(hits).anySatisfy(hit -> {
            assertThat(hit.get("docid").asText()).isEqualTo(Shelf.NEWS.docid());
            assertThat(hit.get("copies").asInt()).isEqualTo(1);
        });
    }

    @Test
    void snippetsMarkTheWordsAndNameThePage() {
        JsonNode hit = site.get("/api/v1/search?q=persen&kind=proposal")
                .json()
                .get("hits")
                .get(0);
        JsonNode snippet = hit.get("snippets").get(0);
        assertThat(snippet.get("page").asInt()).isEqualTo(2);
        assertThat(snippet.get("fragments")).anySatisfy(fragment -> {
            assertThat(fragment.get("marked").asBoolean()).isTrue();
            assertThat(fragment.get("text").asText()).isEqualTo("persen");
        });
    }

    @Test
    void whenNoDocumentHasAllWordsItSaysSo() {
        JsonNode answer = site.get("/api/v1/search?q=sampah+gubernur").json();
        assertThat(answer.get("relaxed").asBoolean()).isTrue();
        assertThat(answer.get("complete").asInt()).isZero();
        assertThat(answer.get("total").asInt()).isEqualTo(22);
    }

    static Stream<String> longQuestions() {
        List<String> words = IntStream.range(0, 2_000)
                .mapToObj(i -> "kata" + Integer.toString(i, 26).replaceAll("[0-9]", "z"))
                .toList();
        return Stream.of(
                words.stream().collect(Collectors.joining("+")),
                words.stream().map(word -> "%22" + word + "%22").collect(Collectors.joining("+")),
                words.stream().map(word -> "-" + word).collect(Collectors.joining("+")),
                words.stream().collect(Collectors.joining("-")),
                "%22" + words.stream().collect(Collectors.joining("+")),
                "a".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("longQuestions")
    void aQuestionOfTenThousandCharactersIsCut(String question) {
        String cut = question.length() > 10_000 ? question.substring(0, 10_000) : question;
        for (String path : List.of("/search?q=", "/api/v1/search?q=", "/similar?q=", "/documents/6161400ff0b2?q=")) {
            assertThat(site.get(path + cut).status()).as(path).isEqualTo(200);
        }
        assertThat(site.get("/api/v1/search?q=" + cut).json().get("query").asText())
                .hasSizeLessThanOrEqualTo(1_000);
    }

    @ParameterizedTest
    @CsvSource({"%22((((", "%22", "-", "*", "AND+OR+NOT", "%5B1+TO", "%00", "%FF%FE", "%F0%9F%A6%86", "a:b", "%25zz"})
    void whateverIsTypedMeansSomething(String question) {
        for (String path : List.of("/search?q=", "/api/v1/search?q=", "/similar?q=", "/documents/6161400ff0b2?q=")) {
            assertThat(site.get(path + question).status()).as(path).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "%3Cscript%3Ealert(1)%3C/script%3E",
        "%22%3E%3Cimg+src=x+onerror=alert(1)%3E",
        "%27+onfocus=alert(1)+autofocus=%27"
    })
    void hostileWordsStayWords(String question) {
        for (String path :
                List.of("/search?q=", "/similar?q=", "/documents/6161400ff0b2?q=", "/nowhere?q=", "/search?region=")) {
            Document page = site.get(path + question).html();
            assertThat(page.select("script:not([src])")).as(path).isEmpty();
            assertThat(page.select("img[onerror], [onfocus], [autofocus]"))
                    .as(path)
                    .isEmpty();
        }
        assertThat(site.get("/search?q=" + question).html().select("#q").attr("value"))
                .isEqualTo(java.net.URLDecoder.decode(question, java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Stream<String> ids(JsonNode answer) {
        return answer.get("hits").valueStream().map(hit -> hit.get("id").asText());
    }
}
