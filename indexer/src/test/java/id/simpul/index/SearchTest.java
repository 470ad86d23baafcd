package id.simpul.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Entry;
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

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "((((", "\"", "-", "--", "\"\"", "- \"", "AND OR NOT", "*:*", "%%%", "\0"})
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
