package id.simpul.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Entry;
import id.simpul.model.Kind;
import id.simpul.model.SourceDocument;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    @TempDir
    Path folder;

    private Engine engine;
    private Search search;

    @BeforeEach
    void open() {
        engine = Engine.at(URI.create("lucene:" + folder), Entries.TAXONOMY);
        search = new Search(engine.searcher(), Entries.TAXONOMY);
        add(
                Entries.document("poor", "Gerakan pengentasan kemiskinan\nAngka turun.")
                        .get(),
                Entries.document(
                                "long",
                                "Sampul",
                                "Bab satu tentang hal lain. ".repeat(40) + "Di sini lansia dilayani di rumah.",
                                "Penutup lansia")
                        .get(),
                Entries.document("copy", "Gerakan pengentasan kemiskinan\nAngka turun.")
                        .get()
                        .withCopyOf(java.util.Optional.of(id.simpul.model.EntryId.ofDocid("poor"))),
                Entries.innovation("gardu-17.03", "Gardu", "17.03", "Gardu menekan kemiskinan di desa."));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void allWordsComeFirst() {
        assertThat(docids("inovasi untuk pengentasan kemiskinan")).isEmpty();
        SearchResult result = search.search(SearchRequest.forText("pengentasan kemiskinan"));
        assertThat(result.relaxed()).isEmpty();
        assertThat(result.total()).isEqualTo(1);
    }

    private List<String> docids(String text) {
        SearchResult result = search.search(SearchRequest.forText(text));
        return result.relaxed().isPresent() ? List.of() : names(result);
    }

    @Test
    void ifNothingHasAllTheWordsThoseWithSomeAreShownAndItIsSaid() {
        SearchResult result = search.search(SearchRequest.forText("kemiskinan helikopter"));
        assertThat(names(result)).containsExactly("poor");
        assertThat(result.relaxed())
                .hasValueSatisfying(relaxed -> assertThat(relaxed.words()).containsExactly("helikopter", "kemiskinan"));
        assertThat(result.relaxed().get().complete()).isZero();
        assertThat(search.search(SearchRequest.forText("helikopter terbang")).relaxed())
                .as("nothing to show is no relaxed answer")
                .isEmpty();
    }

    @Test
    void thoseWithMostOfTheWordsComeBehindThoseWithAll() {
        add(
                Entries.document("all", "Kemiskinan turun di kampung pesisir").get(),
                Entries.document("most", "Kampung pesisir, kampung pesisir: angka turun")
                        .get(),
                Entries.document("half", "Kampung kemiskinan").get());
        SearchResult result = search.search(SearchRequest.forText("kemiskinan turun kampung pesisir"));
        assertThat(names(result)).containsExactly("all", "most");
        assertThat(result.relaxed())
                .hasValueSatisfying(relaxed -> assertThat(relaxed.complete()).isEqualTo(1));
    }

    @Test
    void copiesAreFoldedIntoTheirOriginal() {
        SearchResult result = search.search(SearchRequest.forText("kemiskinan"));
        assertThat(names(result)).containsExactly("poor");
        assertThat(result.hits().getFirst().copies()).isEqualTo(1);
    }

    @Test
    void innovationsAreFoundWhenAskedFor() {
        SearchRequest request = SearchRequest.forText("kemiskinan");
        SearchResult result = search.search(request.with(Filters.NONE.with(Field.TYPE, List.of(Fields.INNOVATION))));
        assertThat(names(result)).containsExactly("gardu-17.03");
        assertThat(result.hits().getFirst().snippets().getFirst().fragments())
                .contains(new Snippet.Fragment("kemiskinan", true));
    }

    @Test
    void aSnippetShowsTheWordsOnTheirPage() {
        Snippet snippet = search.search(SearchRequest.forText("lansia dilayani"))
                .hits()
                .getFirst()
                .snippets()
                .getFirst();
        assertThat(snippet.page()).isEqualTo(2);
        assertThat(snippet.text()).contains("lansia dilayani di rumah").hasSizeLessThan(300);
        assertThat(snippet.fragments().stream().filter(Snippet.Fragment::marked).map(Snippet.Fragment::text))
                .containsExactly("lansia", "dilayani");
    }

    @Test
    void aMinusExcludesAndQuotesHoldTogether() {
        assertThat(names(search.search(SearchRequest.forText("-kemiskinan")))).containsExactly("long");
        assertThat(names(search.search(SearchRequest.forText("\"pengentasan kemiskinan\""))))
                .containsExactly("poor");
        assertThat(search.search(SearchRequest.forText("\"kemiskinan pengentasan\""))
                        .total())
                .isZero();
    }

    @Test
    void aWordIsFoundInItsOtherWaysAndTheWordsTypedComeFirst() {
        add(
                Entries.document("official", "Layanan akta kelahiran di rumah sakit")
                        .get(),
                Entries.document("typed", "Layanan akte kelahiran di rumah sakit")
                        .get());
        SearchResult result = search.search(SearchRequest.forText("akte kelahiran"));
        assertThat(names(result)).containsExactly("typed", "official");
        assertThat(result.understood().expansions()).containsExactly(new Expansion("akte", List.of("akta")));
        SearchResult literal =
                search.search(SearchRequest.forText("akte kelahiran").toTheLetter());
        assertThat(names(literal)).containsExactly("typed");
        assertThat(literal.understood().expansions()).isEmpty();
    }

    @Test
    void theVeryNameComesFirstHoweverItIsSpelledAndWhateverElseHoldsItsWords() {
        add(
                Entries.document("told", "Berita\nsebuah cerita")
                        .innovationName("Si Palui")
                        .get(),
                Entries.document("words", "Si palui palui palui, si palui").get());
        assertThat(names(search.search(SearchRequest.forText("si palui")))).startsWith("told");
        assertThat(names(search.search(SearchRequest.forText("SIPALUI")))).startsWith("told");
        assertThat(names(search.search(SearchRequest.forText("\"si palui\" cerita"))))
                .startsWith("told");
    }

    @Test
    void filtersMayBeTypedAndLeaveTheText() {
        add(
                Entries.document("ntt", "Stunting turun")
                        .owner("53")
                        .date("2021")
                        .get(),
                Entries.document("bali", "Stunting turun")
                        .owner("51")
                        .date("2022")
                        .get());
        SearchResult result = search.search(SearchRequest.forText("stunting wilayah:ntt tahun:2021"));
        assertThat(names(result)).containsExactly("ntt");
        assertThat(result.request().text()).isEqualTo("stunting");
        assertThat(result.request().filters().values(Field.REGION)).containsExactly("53");
        assertThat(result.request().filters().values(Field.YEAR)).containsExactly("2021");
        assertThat(names(search.search(SearchRequest.forText("region:\"nusa tenggara timur\" turun"))))
                .containsExactly("ntt");
        assertThat(search.search(SearchRequest.forText("wilayah:atlantis stunting"))
                        .request()
                        .text())
                .as("what is no region stays a word")
                .isEqualTo("wilayah:atlantis stunting");
        assertThat(search.search(SearchRequest.forText("pukul:12.30 tahun:baru"))
                        .request()
                        .filters())
                .isEqualTo(Filters.NONE);
    }

    @Test
    void awardsAndKindsMayBeTyped() {
        add(
                Entries.document("won", "Gardu")
                        .award("KIPP", "Top 45", 2023)
                        .kind(Kind.REPORT)
                        .get(),
                Entries.document("else", "Gardu")
                        .award("KIPP", "Top 99", 2023)
                        .kind(Kind.GUIDE)
                        .get());
        assertThat(names(search.search(SearchRequest.forText("penghargaan:\"top 45\""))))
                .containsExactly("won");
        assertThat(names(search.search(SearchRequest.forText("gardu jenis:panduan"))))
                .containsExactly("else");
        assertThat(names(search.search(SearchRequest.forText("gardu kind:report"))))
                .containsExactly("won");
    }

    @Test
    void whatTheWordsSayOfFiltersIsSuggestedAndNotDone() {
        add(
                Entries.document("ntt", "Stunting NTT tahun 2021")
                        .owner("53")
                        .date("2021")
                        .get(),
                Entries.document("told", "Stunting NTT tahun 2021, diceritakan di Bali")
                        .owner("51")
                        .date("2022")
                        .get());
        SearchResult result = search.search(SearchRequest.forText("stunting ntt 2021"));
        assertThat(names(result)).containsExactlyInAnyOrder("ntt", "told");
        assertThat(result.understood().suggestions())
                .containsExactly(
                        new Understood.Suggestion(Field.REGION, "53", 1),
                        new Understood.Suggestion(Field.YEAR, "2021", 1));
        SearchResult chosen = search.search(result.request().with(Filters.NONE.with(Field.REGION, List.of("53"))));
        assertThat(chosen.understood().suggestions())
                .as("nothing is left to narrow")
                .isEmpty();
    }

    @Test
    void theYearOfARuleIsNoYearToNarrowBy() {
        add(
                Entries.document("a", "UU 25/2009 tahun itu 2009").date("2009").get(),
                Entries.document("b", "UU 25/2009 tahun itu 2009").date("2010").get());
        assertThat(search.search(SearchRequest.forText("uu nomor 25 tahun 2009"))
                        .understood()
                        .suggestions())
                .isEmpty();
    }

    @Test
    void aTypoIsMendedWhereNothingMatchesAndThatIsSaid() {
        SearchResult result = search.search(SearchRequest.forText("pengentsan kemiskinn"));
        assertThat(names(result)).containsExactly("poor");
        assertThat(result.understood().correction())
                .contains(new Understood.Correction("pengentasan kemiskinan", true));
        assertThat(result.answered()).isEqualTo("pengentasan kemiskinan");
        SearchResult literal =
                search.search(SearchRequest.forText("pengentsan kemiskinn").toTheLetter());
        assertThat(literal.total()).isZero();
        assertThat(literal.understood().correction()).isEmpty();
    }

    @Test
    void numbersAndShortWordsAndQuotesAreNeverMended() {
        add(Entries.document("year", "Laporan 2021 tentang UU 25/2009 desa").get());
        for (String text : List.of("laporan 2022", "uu 26/2009", "laporan 2O21", "\"kemiskinn\"", "dxsa")) {
            assertThat(search.search(SearchRequest.forText(text)).understood().correction())
                    .as(text)
                    .satisfies(correction -> assertThat(
                                    correction.map(Understood.Correction::text).orElse(""))
                            .doesNotContain("2021")
                            .doesNotContain("25/2009")
                            .doesNotContain("kemiskinan"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "((((",
                "\"",
                "-",
                "--",
                "\"\"",
                "- \"",
                "AND OR NOT",
                "*:*",
                "%%%",
                "\0",
                "tahun:",
                ":",
                "a:b:c"
            })
    void whateverIsTypedMeansSomething(String text) {
        assertThat(search.search(SearchRequest.forText(text)).total()).isBetween(0L, 2L);
    }

    @Test
    void anEndlessQuestionIsCut() {
        SearchResult result = search.search(SearchRequest.forText("kemiskinan " + "kata ".repeat(5_000)));
        assertThat(result.request().text()).hasSize(SearchRequest.LONGEST_TEXT);
    }

    private void add(Entry... entries) {
        List.of(entries).forEach(engine.indexer()::add);
        engine.indexer().commit();
    }

    private static List<String> names(SearchResult result) {
        return result.hits().stream()
                .map(Hit::entry)
                .map(entry -> entry instanceof SourceDocument document
                        ? document.docid()
                        : entry.id().value())
                .toList();
    }
}
