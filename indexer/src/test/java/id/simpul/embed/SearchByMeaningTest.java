package id.simpul.embed;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Credentials;
import id.simpul.index.Engine;
import id.simpul.index.Entries;
import id.simpul.index.Field;
import id.simpul.index.Fields;
import id.simpul.index.Filters;
import id.simpul.index.Hit;
import id.simpul.index.Search;
import id.simpul.index.SearchRequest;
import id.simpul.index.SearchResult;
import id.simpul.index.Snippet;
import id.simpul.index.Window;
import id.simpul.model.Entry;
import id.simpul.model.SourceDocument;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model changes in an answer, with a real one, however small. */
class SearchByMeaningTest {

    @TempDir
    Path folder;

    private OnnxEmbedder embedder;
    private Engine engine;
    private Search search;
    private Search withoutModel;

    @BeforeEach
    void open() {
        embedder = OnnxEmbedder.open(TinyModel.in(folder.resolve("model")));
        engine = Engine.at(
                URI.create("lucene:" + folder.resolve("index")),
                new Credentials.None(),
                Entries.TAXONOMY,
                Optional.of(embedder));
        search = new Search(engine.searcher(), Entries.TAXONOMY, Optional.of(embedder));
        withoutModel = new Search(engine.searcher(), Entries.TAXONOMY);
    }

    @AfterEach
    void close() {
        engine.close();
        embedder.close();
    }

    @Test
    void aQuestionThatSharesNoWordFindsWhatItMeansAndSaysSo() {
        add(document("clinic", "Layanan puskesmas keliling"), document("waste", "Bank sampah warga"));
        assertThat(docids(ask("berobat"))).startsWith("clinic");
        SearchResult result = ask("berobat");
        assertThat(result.hits().getFirst().found()).isEqualTo(Hit.Found.BY_MEANING);
        assertThat(result.total()).isEqualTo(result.hits().size());
        assertThat(result.byMeaning()).isEqualTo(result.total());
        assertThat(withoutModel.search(SearchRequest.forText("berobat")).total())
                .isZero();
    }

    @Test
    void thePassageThatMeansItIsShown() {
        add(
                document("report", "Sampul", "Bab satu tentang sampah", "Bab dua. " + "Dokter dan pasien. ".repeat(40)),
                Entries.innovation("gardu-17.03", "Gardu", "17.03", "Gardu mengantar pasien."));
        Snippet snippet = ask("berobat").hits().getFirst().snippets().getFirst();
        assertThat(snippet.page()).isEqualTo(3);
        assertThat(snippet.start()).isZero();
        assertThat(snippet.text()).startsWith("Bab dua. Dokter").hasSizeBetween(200, 240);
        assertThat(snippet.fragments()).noneMatch(Snippet.Fragment::marked);
        SearchResult innovations = search.search(
                SearchRequest.forText("berobat").with(Filters.NONE.with(Field.TYPE, List.of(Fields.INNOVATION))));
        assertThat(innovations.hits().getFirst().snippets().getFirst().text()).isEqualTo("Gardu mengantar pasien.");
    }

    @Test
    void whatHasTheWordsAndMeansItComesBeforeWhatHasOneOfThem() {
        add(
                document("both", "Warga berobat ke puskesmas"),
                document("words", "Warga berobat sampah sampah sampah sampah sampah"),
                document("meaning", "Dokter dan pasien"));
        SearchResult result = ask("berobat");
        assertThat(docids(result)).containsExactly("both", "words", "meaning");
        assertThat(result.hits())
                .extracting(Hit::found)
                .containsExactly(Hit.Found.BY_WORDS, Hit.Found.BY_WORDS, Hit.Found.BY_MEANING);
        assertThat(result.total()).isEqualTo(3);
        assertThat(result.byMeaning()).isEqualTo(1);
        assertThat(result.hits()).extracting(Hit::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void theVeryNameStaysFirstHoweverNearSomethingElseIs() {
        add(
                Entries.document("named", "Berita\nsebuah cerita tentang sampah")
                        .innovationName("Perahu Berobat")
                        .get(),
                document("near", "perahu berobat perahu berobat"),
                document("nearer", "kapal puskesmas"));
        assertThat(docids(ask("perahu berobat"))).startsWith("named");
        assertThat(docids(ask("PerahuBerobat"))).startsWith("named");
        assertThat(docids(withoutModel.search(SearchRequest.forText("perahu berobat"))))
                .startsWith("named");
    }

    @Test
    void facetsAndRelaxationTellOfTheWords() {
        add(
                Entries.document("words", "Warga berobat").owner("13.71").get(),
                Entries.document("meaning", "Dokter").owner("17").get());
        SearchResult result = ask("berobat");
        assertThat(result.total()).isEqualTo(2);
        assertThat(result.relaxed()).isEmpty();
        assertThat(result.facet(Field.REGION).orElseThrow().values())
                .extracting(SearchResult.FacetValue::value)
                .containsExactlyInAnyOrder("13", "13.71");
        SearchResult narrowed =
                search.search(SearchRequest.forText("berobat").with(Filters.NONE.with(Field.REGION, List.of("17"))));
        assertThat(docids(narrowed)).containsExactly("meaning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"berobat\"", "berobat -sampah", "", "tahun:2020", "-sampah"})
    void quotesAndMinusAndNoWordsAskForWordsAlone(String text) {
        add(document("a", "Warga berobat"), document("b", "Dokter"), document("c", "Puskesmas"));
        assertSameAsWithoutModel(SearchRequest.forText(text));
    }

    @Test
    void otherOrdersAndWordsToTheLetterAreAnsweredByWordsAlone() {
        add(document("a", "Warga berobat"), document("b", "Dokter"), document("c", "Puskesmas"));
        assertSameAsWithoutModel(SearchRequest.forText("berobat").sorted(Window.Sort.NEWEST));
        assertSameAsWithoutModel(SearchRequest.forText("berobat").toTheLetter());
    }

    @Test
    void whatIsTooFarFromTheQuestionIsLeftOut() throws java.io.IOException {
        add(document("clinic", "puskesmas"), document("waste", "sampah"));
        assertThat(docids(ask("berobat"))).contains("waste");
        Path strict = TinyModel.in(folder.resolve("strict"));
        java.nio.file.Files.writeString(strict.resolve("simpul.properties"), "least.cosine=0.5");
        try (OnnxEmbedder other = OnnxEmbedder.open(strict)) {
            Search stricter = new Search(engine.searcher(), Entries.TAXONOMY, Optional.of(other));
            assertThat(docids(stricter.search(SearchRequest.forText("berobat"))))
                    .containsExactly("clinic");
        }
    }

    @Test
    void pagesFollowEachOtherWithoutGapsAndRepeats() {
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            many.add(document("words" + i, "warga berobat nomor " + i + " sampah".repeat(i % 7)));
        }
        for (int i = 0; i < 40; i++) {
            many.add(document("meaning" + i, "puskesmas nomor " + i));
        }
        add(many.toArray(Entry[]::new));
        SearchResult all = ask("berobat");
        assertThat(all.total()).isEqualTo(150);
        assertThat(all.byMeaning()).isEqualTo(20);
        for (int size : List.of(7, 10, 100)) {
            List<String> paged = new ArrayList<>();
            List<Double> scores = new ArrayList<>();
            for (int page = 1; (page - 1) * size < all.total(); page++) {
                SearchResult result =
                        search.search(new SearchRequest("berobat", Filters.NONE, Window.Sort.RELEVANCE, page, size));
                assertThat(result.total()).isEqualTo(150);
                paged.addAll(docids(result));
                result.hits().forEach(hit -> scores.add(hit.score()));
            }
            assertThat(paged).doesNotHaveDuplicates().hasSize(150);
            assertThat(paged.stream().filter(docid -> docid.startsWith("words")))
                    .hasSize(130);
            assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        }
    }

    @Test
    void aMendedQuestionIsAskedByItsMeaningToo() {
        add(
                document("words", "Layanan kesehatan warga, puskesmas"),
                document("meaning", "Dokter dan pasien"),
                document("else", "Sampah"));
        SearchResult result = ask("puskesmss");
        assertThat(result.answered()).isEqualTo("puskesmas");
        assertThat(docids(result)).startsWith("words", "meaning");
    }

    private void assertSameAsWithoutModel(SearchRequest request) {
        SearchResult result = search.search(request);
        assertThat(result).isEqualTo(withoutModel.search(request));
        assertThat(result.byMeaning()).isZero();
    }

    private SearchResult ask(String text) {
        return search.search(SearchRequest.forText(text));
    }

    private static Entry document(String docid, String... pages) {
        return Entries.document(docid, pages).get();
    }

    private void add(Entry... entries) {
        Stream.of(entries).forEach(engine.indexer()::add);
        engine.indexer().commit();
    }

    private static List<String> docids(SearchResult result) {
        return result.hits().stream()
                .map(hit -> ((SourceDocument) hit.entry()).docid())
                .toList();
    }
}
