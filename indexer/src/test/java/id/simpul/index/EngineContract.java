package id.simpul.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.simpul.model.DecidedTheme;
import id.simpul.model.DecidedThemes;
import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import id.simpul.model.Innovation;
import id.simpul.model.Kind;
import id.simpul.model.SourceDocument;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every engine must do. An engine's test class says only how to open an empty index; its tests are final, so that
 * no engine can switch one off.
 */
public abstract class EngineContract {

    private static final Set<Field> FACETS = Set.of(Field.REGION, Field.THEME, Field.YEAR, Field.KIND, Field.AWARD);

    private static final WordVectors MODEL = WordVectors.standard();

    private Engine engine;
    private Analysis analysis;

    /** Opens an empty index of its own; the contract closes it. */
    protected abstract Engine open() throws Exception;

    /** Opens the same index again, after the contract closed it. */
    protected abstract Engine reopen(Optional<Embedder> embedder) throws Exception;

    /** Where the index lies. */
    protected abstract URI location();

    @BeforeEach
    final void start() throws Exception {
        engine = open();
        analysis = Analysis.of(Entries.TAXONOMY);
    }

    @AfterEach
    final void stop() {
        engine.close();
    }

    @Test
    final void whatWasAddedIsReadBackAsItWas() {
        SourceDocument document = Entries.document("berita/a.txt", "Judul\nIsi halaman satu", "Halaman dua")
                .owner("17.03")
                .theme("kesehatan")
                .kind(Kind.INNOVATION_NEWS)
                .date("2024-06-06")
                .award("KIPP", "Top 45", 2023)
                .regulation("UU 25/2009")
                .innovationName("Gardu")
                .get();
        Entry innovation = Entries.innovation("gardu-17.03", "Gardu", "17.03", "Gardu menekan angka kemiskinan.");
        add(document, innovation);
        assertThat(engine.searcher().get(document.id())).contains(document);
        assertThat(engine.searcher().get(innovation.id())).contains(innovation);
        assertThat(engine.searcher().get(new EntryId("nobody"))).isEmpty();
    }

    @Test
    final void themesThatAPersonDecidedAreFoundInsteadOfTheMachines() {
        DecidedThemes decided = new DecidedThemes(
                List.of(Entries.TAXONOMY.themes().bySlug("pangan").orElseThrow()),
                7,
                Instant.parse("2026-11-25T02:00:00Z"));
        SourceDocument document =
                Entries.document("a", "Judul").theme("kesehatan").get().withDecidedThemes(Optional.of(decided));
        SourceDocument without = Entries.document("b", "Judul")
                .theme("kesehatan")
                .get()
                .withDecidedThemes(Optional.of(new DecidedThemes(List.of(), 8, Instant.EPOCH)));
        Innovation undecided = Entries.innovation("gardu-17.03", "Gardu", "17.03", "Gardu menekan angka kemiskinan.");
        Innovation innovation = new Innovation(
                undecided.id(),
                undecided.name(),
                undecided.expansion(),
                undecided.names(),
                undecided.owner(),
                List.of(),
                undecided.awards(),
                undecided.agencies(),
                undecided.documents(),
                undecided.passages(),
                List.of(new DecidedTheme(
                        document.id(), decided.themes().getFirst(), decided.decision(), decided.at())));
        add(document, without, innovation);
        assertThat(engine.searcher().get(document.id())).contains(document);
        assertThat(engine.searcher().get(without.id())).contains(without);
        assertThat(engine.searcher().get(innovation.id())).contains(innovation);
        assertThat(themed("kesehatan")).isEmpty();
        assertThat(themed("pangan")).containsExactlyInAnyOrder(document.id(), innovation.id());
    }

    private List<EntryId> themed(String slug) {
        return engine
                .searcher()
                .match(new Query.Everything(), Filters.NONE.with(Field.THEME, Set.of(slug)), window(10))
                .matches()
                .stream()
                .map(match -> match.id())
                .toList();
    }

    @Test
    final void anEmptyIndexAnswers() {
        Matches matches = engine.searcher().match(new Query.Everything(), Filters.NONE, window(10));
        assertThat(matches.total()).isZero();
        assertThat(engine.searcher()
                        .alike(Map.of("stunting", 2), Filters.NONE, 10)
                        .matches())
                .isEmpty();
        assertThat(engine.searcher().near("stunting", 1, 10)).isEmpty();
    }

    @Test
    final void nothingIsSeenBeforeTheCommit() {
        SourceDocument document = Entries.document("a", "stunting").get();
        engine.indexer().add(document);
        assertThat(engine.searcher().get(document.id())).isEmpty();
        engine.indexer().commit();
        assertThat(engine.searcher().get(document.id())).isPresent();
    }

    @Test
    final void whatWasCommittedIsThereAfterReopening() throws Exception {
        SourceDocument document = Entries.document("a", "stunting").get();
        add(document);
        engine.close();
        engine = reopen(Optional.empty());
        assertThat(engine.searcher().get(document.id())).contains(document);
    }

    @Test
    final void anIndexThatWasThrownAwayIsEmpty() throws Exception {
        add(Entries.document("a", "stunting").get());
        engine.close();
        Engine.discard(location());
        engine = reopen(Optional.empty());
        assertThat(found(new Query.Everything())).isEmpty();
    }

    @Test
    final void anIndexIsBuiltBesideWhilePeopleSearchTheOldOne() throws Exception {
        add(Entries.document("a", "lama").get(), Entries.document("b", "lama").get());
        Searcher before = engine.searcher();
        try (Rebuild rebuild = engine.rebuild()) {
            rebuild.engine().indexer().add(Entries.document("a", "baru").get());
            rebuild.engine().indexer().commit();
            assertThat(rebuild.engine()
                            .searcher()
                            .match(new Query.Everything(), Filters.NONE, window(10))
                            .total())
                    .isEqualTo(1);
            assertThat(found(word("lama"))).containsExactlyInAnyOrder("a", "b");
            rebuild.swap();
        }
        assertThat(found(new Query.Everything())).containsExactly("a");
        assertThat(found(word("baru"))).containsExactly("a");
        assertThat(before.match(word("lama"), Filters.NONE, window(10)).total()).isZero();
        add(Entries.document("c", "baru").get());
        engine.close();
        engine = reopen(Optional.empty());
        assertThat(found(word("baru"))).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    final void anIndexBesideThatIsNotPutInPlaceChangesNothing() {
        add(Entries.document("a", "lama").get());
        for (int i = 0; i < 2; i++) {
            try (Rebuild rebuild = engine.rebuild()) {
                rebuild.engine().indexer().add(Entries.document("b", "baru").get());
                rebuild.engine().indexer().commit();
            }
        }
        add(Entries.document("c", "lama").get());
        assertThat(found(new Query.Everything())).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    final void addingAgainReplacesAndDeletingRemoves() {
        add(Entries.document("a", "lama").get(), Entries.document("b", "lama").get());
        add(Entries.document("a", "baru").get());
        assertThat(found(word("lama"))).containsExactly("b");
        assertThat(found(word("baru"))).containsExactly("a");
        engine.indexer().delete(EntryId.ofDocid("b"));
        engine.indexer().delete(EntryId.ofDocid("never there"));
        engine.indexer().commit();
        assertThat(found(new Query.Everything())).containsExactly("a");
    }

    @Test
    final void aWordIsFoundInAnyForm() {
        add(
                Entries.document("letter", "Program pengentasan warga").get(),
                Entries.document("stem", "Bupati mengentaskan warga").get(),
                Entries.document("other", "Jalan rusak").get());
        assertThat(found(word("pengentasan"))).containsExactly("letter", "stem");
    }

    @Test
    final void wordsCanBeJoinedAndExcluded() {
        add(
                Entries.document("both", "bank sampah").get(),
                Entries.document("bank", "bank daerah").get(),
                Entries.document("waste", "truk sampah").get());
        Query bank = word("bank");
        Query waste = word("sampah");
        assertThat(found(new Query.All(List.of(bank, waste)))).containsExactly("both");
        assertThat(found(new Query.Any(List.of(bank, waste)))).containsExactlyInAnyOrder("both", "bank", "waste");
        assertThat(found(new Query.But(bank, waste))).containsExactly("bank");
        assertThat(found(new Query.But(new Query.Everything(), waste))).containsExactly("bank");
    }

    @Test
    final void soManyOfTheWordsCanBeAskedForAndSomeEntriesPutFirst() {
        add(
                Entries.document("three", "satu dua tiga").get(),
                Entries.document("two", "satu dua satu dua satu dua").get(),
                Entries.document("one", "satu satu satu").get());
        List<Query> words = List.of(word("satu"), word("dua"), word("tiga"));
        assertThat(found(new Query.Any(words, 2))).containsExactlyInAnyOrder("three", "two");
        assertThat(found(new Query.First(word("satu"), new Query.Any(words, 3))))
                .hasSize(3);
        assertThat(found(new Query.First(word("tiga"), new Query.Any(words)))).startsWith("three");
    }

    @Test
    final void partsOfAQuestionMayStandInDifferentFields() {
        add(
                Entries.document("here", "Aturan baru\nlayanan cepat")
                        .regulation("Kepmen PANRB 359/2021")
                        .get(),
                Entries.document("there", "Aturan lain\nlayanan cepat")
                        .regulation("UU 25/2009")
                        .get());
        assertThat(found(new Query.All(List.of(word("layanan"), word("kepmen"), word("359/2021")))))
                .containsExactly("here");
    }

    @Test
    final void theBestOfSeveralWaysCounts() {
        add(
                Entries.document("typed", "Satu stunting di desa").get(),
                Entries.document("other", "Satu tengkes di desa").get(),
                Entries.document("neither", "Satu jalan di desa").get());
        Query either = new Query.Best(List.of(new Query.Way(word("stunting"), 1), new Query.Way(word("tengkes"), 0.5)));
        assertThat(found(either)).containsExactly("typed", "other");
        assertThat(found(new Query.All(List.of(either, word("satu"))))).containsExactly("typed", "other");
        assertThat(found(new Query.Best(List.of()))).isEmpty();
    }

    @Test
    final void aBonusChangesTheOrderAndNothingElse() {
        add(
                Entries.document("a", "sampah di bank itu").get(),
                Entries.document("b", "itu di bank sampah").get(),
                Entries.document("c", "bank sampah di itu saja").get());
        Query both = new Query.All(List.of(word("bank"), word("sampah"), word("di"), word("itu")));
        assertThat(found(new Query.Plus(both, new Query.Neighbours("itu", "di"), 0.2)))
                .containsExactlyInAnyOrder("a", "b", "c")
                .startsWith("b");
        assertThat(found(new Query.Plus(both, new Query.Neighbours("sampah", "di"), 0.2)))
                .containsExactlyInAnyOrder("a", "b", "c")
                .startsWith("a");
        assertThat(found(new Query.Plus(word("saja"), new Query.Neighbours("bank", "sampah"), 1)))
                .containsExactly("c");
    }

    @Test
    final void neighboursFollowEachOtherByTheirStems() {
        String first = analysis.stem("pengentasan");
        add(
                Entries.document("side", "Bupati mengentaskan kemiskinan").get(),
                Entries.document("turned", "Kemiskinan mengentaskan bupati").get(),
                Entries.document("pages", "Bupati mengentaskan", "kemiskinan").get());
        assertThat(found(new Query.Neighbours(first, analysis.stem("kemiskinan"))))
                .containsExactly("side");
    }

    @Test
    final void ordersCanBeNestedAndTheOuterOneWins() {
        add(
                Entries.document("named", "Laporan desa")
                        .innovationName("Gardu Penangkis")
                        .get(),
                Entries.document("all", "gardu laporan penangkis desa").get(),
                Entries.document("most", "gardu desa gardu desa").get());
        Query all = new Query.All(List.of(word("gardu"), word("penangkis"), word("desa")));
        Query most = new Query.First(all, new Query.Any(List.of(word("gardu"), word("penangkis"), word("desa"))));
        Query named = new Query.Exactly(Field.NAME_KEY, "gardupenangkis");
        assertThat(found(most)).startsWith("all");
        assertThat(found(new Query.First(named, most))).containsExactly("named", "all", "most");
        assertThat(found(new Query.First(named, new Query.Plus(most, new Query.Neighbours("gardu", "desa"), 0.2))))
                .containsExactly("named", "all", "most");
    }

    @Test
    final void beginningsAreFoundInWordsAndInWholeValues() {
        add(
                Entries.document("a", "Rantang keluarga")
                        .innovationName("Rantang Bundo")
                        .get(),
                Entries.document("b", "Tirantang")
                        .innovationName("Bundo Rantang")
                        .get());
        assertThat(found(new Query.Begins(Field.TITLE, "ranta"))).containsExactly("a");
        assertThat(found(new Query.Begins(Field.NAME_KEY, "rantangbu"))).containsExactly("a");
        assertThat(found(new Query.Begins(Field.NAME, "bund"))).containsExactlyInAnyOrder("a", "b");
        assertThat(found(new Query.Begins(Field.TITLE, "zzz"))).isEmpty();
    }

    @Test
    final void wordsOfTheIndexAreFoundNearAWord() {
        add(
                Entries.document("a", "Pelayanan publik").owner("35").get(),
                Entries.document("b", "Laporan", "pelayanan publik").get(),
                Entries.document("c", "publika dan publik")
                        .innovationName("Gardu Penangkis")
                        .get());
        assertThat(engine.searcher().near("publk", 1, 10))
                .as("the nearest first")
                .containsExactly(new KnownWord("publik", 3, 1));
        assertThat(engine.searcher().near("publikaa", 2, 10))
                .extracting(KnownWord::word)
                .containsExactly("publika", "publik");
        assertThat(engine.searcher().near("publik", 1, 1)).containsExactly(new KnownWord("publik", 3, 0));
        assertThat(engine.searcher().near("penagnkis", 1, 10))
                .as("names and swapped letters")
                .extracting(KnownWord::word)
                .containsExactly("penangkis");
        assertThat(engine.searcher().near("tmur", 1, 10))
                .as("names of places")
                .extracting(KnownWord::word)
                .containsExactly("timur");
        assertThat(engine.searcher().near("", 1, 10)).isEmpty();
        assertThat(engine.searcher().near("helikopter", 2, 10)).isEmpty();
    }

    @Test
    final void aPhraseStandsSideBySideAndNotAcrossPages() {
        add(
                Entries.document("side", "Layanan jemput bola di desa").get(),
                Entries.document("apart", "Bola itu kami jemput").get(),
                Entries.document("pages", "Kami jemput", "bola").get());
        assertThat(found(new Query.Phrase(List.of("jemput", "bola")))).containsExactly("side");
    }

    @Test
    final void placesAreFoundByTheirOtherNames() {
        add(
                Entries.document("west", "Judul").owner("13.71").get(),
                Entries.document("else", "Judul").owner("17").get());
        assertThat(found(word("sumbar"))).containsExactly("west");
    }

    @Test
    final void theTitleCountsMoreThanTheBody() {
        add(
                Entries.document("body", "Laporan tahunan\nuraian panjang soal stunting di desa")
                        .get(),
                Entries.document("title", "Laporan stunting\nuraian panjang soal layanan di desa")
                        .get());
        assertThat(found(word("stunting"))).containsExactly("title", "body");
    }

    @Test
    final void filtersNarrowWithOrInsideAndAndBetween() {
        addThree();
        assertThat(found(Filters.NONE.with(Field.REGION, List.of("13")))).containsExactlyInAnyOrder("a", "b");
        assertThat(found(Filters.NONE.with(Field.REGION, List.of("13.71", "17"))))
                .containsExactlyInAnyOrder("a", "c");
        assertThat(found(Filters.NONE.with(Field.REGION, List.of("13")).with(Field.THEME, List.of("kesehatan"))))
                .containsExactly("a");
        assertThat(found(Filters.NONE.with(Field.YEAR, List.of("1999")))).isEmpty();
    }

    @Test
    final void facetsCountWhatEachValueWouldShow() {
        addThree();
        Matches all = engine.searcher().match(new Query.Everything(), Filters.NONE, window(10));
        assertThat(counts(all, Field.REGION)).containsOnly("13=2", "13.71=1", "13.72=1", "17=1");
        assertThat(counts(all, Field.THEME)).containsOnly("kesehatan=2", "pangan=1");

        Matches narrowed = engine.searcher()
                .match(new Query.Everything(), Filters.NONE.with(Field.THEME, List.of("pangan")), window(10));
        assertThat(narrowed.total()).isEqualTo(1);
        assertThat(counts(narrowed, Field.THEME)).containsOnly("kesehatan=2", "pangan=1");
        assertThat(counts(narrowed, Field.REGION)).containsOnly("13=1", "13.72=1");
    }

    @Test
    final void onlyTheFacetsAskedForAreCounted() {
        addThree();
        Matches matches =
                engine.searcher().match(new Query.Everything(), Filters.NONE, Window.first(1, Window.Sort.ID));
        assertThat(matches.facets()).isEmpty();
    }

    @Test
    final void matchesCanBeSortedByDateWithTheUndatedLast() {
        add(
                Entries.document("old", "x").date("2019").get(),
                Entries.document("none", "x").get(),
                Entries.document("new", "x").date("2024-06-06").get());
        Matches matches = engine.searcher().match(word("x"), Filters.NONE, Window.first(10, Window.Sort.NEWEST));
        assertThat(docids(matches)).containsExactly("new", "old", "none");
    }

    @Test
    final void equalScoresGoByIdSoThatPagesNeverOverlap() {
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            many.add(Entries.document("d" + i, "sama persis").get());
        }
        add(many.toArray(Entry[]::new));
        List<String> all =
                ids(engine.searcher().match(word("sama"), Filters.NONE, Window.first(25, Window.Sort.RELEVANCE)));
        List<String> paged = new ArrayList<>();
        for (int from = 0; from < 25; from += 10) {
            paged.addAll(ids(engine.searcher()
                    .match(word("sama"), Filters.NONE, new Window(from, 10, Window.Sort.RELEVANCE, Set.of()))));
        }
        assertThat(paged).isEqualTo(all).isSorted().doesNotHaveDuplicates().hasSize(25);
    }

    @Test
    final void everythingCanBeWalkedThroughById() {
        addThree();
        List<String> ids =
                ids(engine.searcher().match(new Query.Everything(), Filters.NONE, Window.first(10, Window.Sort.ID)));
        List<String> behind = ids(engine.searcher()
                .match(new Query.Behind(ids.getFirst()), Filters.NONE, Window.first(10, Window.Sort.ID)));
        assertThat(behind).isEqualTo(ids.subList(1, 3));
    }

    @Test
    final void wholeValuesAreFoundToTheLetter() {
        add(
                Entries.document("a", "x").innovationName("Si Pelandukilat").get(),
                Entries.document("b", "x").innovationName("SIPELANDUKILAT").get(),
                Entries.document("c", "x").innovationName("Pelandukilat").get());
        assertThat(found(new Query.Exactly(Field.NAME_KEY, NameKey.of("Si-Pelandukilat"))))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    final void entriesAreReadTogetherInTheOrderAskedForAndCountedByValue() {
        addThree();
        List<EntryId> ids =
                Stream.of("b", "nobody", "a", "c").map(EntryId::ofDocid).toList();
        assertThat(engine.searcher().get(ids))
                .extracting(entry -> ((SourceDocument) entry).docid())
                .containsExactly("b", "a", "c");
        assertThat(engine.searcher().get(List.of())).isEmpty();
        assertThat(engine.searcher().count(Field.THEME, List.of("kesehatan", "pangan", "wisata")))
                .containsOnly(Map.entry("kesehatan", 2L), Map.entry("pangan", 1L), Map.entry("wisata", 0L));
        assertThat(engine.searcher().count(Field.COPY_OF, List.of(ids.getFirst().value())))
                .containsOnly(Map.entry(ids.getFirst().value(), 0L));
        assertThat(engine.searcher().count(Field.THEME, List.of())).isEmpty();
    }

    @Test
    final void moreEntriesThanAreReadAtOnceComeOneAfterTheOther() {
        List<EntryId> ids = new ArrayList<>();
        for (int i = 0; i < 2 * Searcher.TOGETHER + 1; i++) {
            SourceDocument document = Entries.document("d" + i, "sama").get();
            engine.indexer().add(document);
            ids.add(document.id());
        }
        engine.indexer().commit();
        assertThat(engine.searcher().stream(ids).map(Entry::id)).containsExactlyElementsOf(ids);
    }

    @Test
    final void phrasesAreFoundByTheirBeginningAndTheMostFrequentComeFirst() {
        add(
                Entries.document("a", "Bank Sampah Kelurahan\nx").get(),
                Entries.document("b", "Warga dan Bank Sampah\nx").get(),
                Entries.document("c", "Bank Darah, Bank Sampah 24 jam\nx").get());
        assertThat(engine.searcher().beginning(Field.PHRASE, "bank s", 10))
                .containsExactly(new Matches.Count("bank sampah", 3), new Matches.Count("bank sampah kelurahan", 1));
        assertThat(engine.searcher().beginning(Field.PHRASE, "ba", 2))
                .containsExactly(new Matches.Count("bank sampah", 3), new Matches.Count("bank darah", 1));
        assertThat(engine.searcher().beginning(Field.PHRASE, "sampah", 10))
                .containsExactly(new Matches.Count("sampah kelurahan", 1));
        assertThat(engine.searcher().beginning(Field.PHRASE, "dan", 10)).isEmpty();
        assertThat(engine.searcher().beginning(Field.PHRASE, "zz", 10)).isEmpty();
        assertThat(engine.searcher().beginning(Field.PHRASE, "b.*(", 10)).isEmpty();
    }

    @Test
    final void alikeSharesRareWords() {
        add(
                Entries.document("twin", "jemput bola perekaman lansia di rumah")
                        .get(),
                Entries.document("cousin", "perekaman di kantor").get(),
                Entries.document("stranger", "bank sampah di pasar").get(),
                Entries.document("filler", "perahu di laut lansia bola").get());
        Alike alike = engine.searcher()
                .alike(Map.of("jemput", 1, analysis.stem("perekaman"), 2, "lansia", 1, "bola", 1), Filters.NONE, 10);
        assertThat(docids(alike.matches())).startsWith("twin").doesNotContain("stranger");
        assertThat(alike.terms())
                .as("a word of one entry joins nothing")
                .extracting(Alike.Term::stem)
                .contains("lansia")
                .doesNotContain("jemput");
    }

    @Test
    final void entriesCanBeAskedForByTheirIds() {
        addThree();
        List<String> ids = Stream.of("c", "a", "nobody")
                .map(docid -> EntryId.ofDocid(docid).value())
                .toList();
        assertThat(found(new Query.Among(ids))).containsExactlyInAnyOrder("a", "c");
        assertThat(found(new Query.All(List.of(word("satu"), new Query.Among(ids)))))
                .containsExactly("a");
        assertThat(found(new Query.But(new Query.Everything(), new Query.Among(ids))))
                .containsExactly("b");
        assertThat(found(new Query.Among(List.of()))).isEmpty();
    }

    @Test
    final void theNearestPassageCountsAndItsCosineIsTold() throws Exception {
        withModel(Optional.of(MODEL));
        add(
                Entries.document("health", "Judul", "sampah", "berobat").get(),
                Entries.document("near", "puskesmas").get(),
                Entries.document("between", "limbah").get(),
                Entries.document("waste", "tentang hal lain", "daur").get(),
                Entries.document("wordless", "tentang hal lain").get(),
                Entries.innovation("gardu-17.03", "Gardu", "17.03", "puskesmas sampah"));
        List<Near> near = nearest("berobat", Filters.NONE, 10);
        assertThat(names(near))
                .as("what has no vector is near nothing")
                .containsExactly("health", "near", "gardu-17.03", "between", "waste");
        assertThat(near.get(0).cosine()).isEqualTo(1, within(0.001));
        assertThat(near.get(1).cosine()).isEqualTo(MODEL.cosine("berobat", "puskesmas"), within(0.01));
        assertThat(near.get(3).cosine()).isEqualTo(MODEL.cosine("berobat", "limbah"), within(0.01));
        assertThat(near.get(4).cosine()).isEqualTo(0, within(0.01));
        assertThat(near).as("which passage it is").extracting(Near::passage).containsExactly(2, 0, 0, 0, 1);
        assertThat(names(nearest("berobat", Filters.NONE, 2))).containsExactly("health", "near");
    }

    @Test
    final void whatIsNearIsNarrowedByFiltersToo() throws Exception {
        withModel(Optional.of(MODEL));
        add(
                Entries.document("a", "berobat")
                        .owner("13.71")
                        .theme("kesehatan")
                        .get(),
                Entries.document("b", "berobat").owner("17").get(),
                Entries.innovation("gardu-17.03", "Gardu", "17.03", "berobat"));
        assertThat(names(nearest("berobat", Filters.NONE.with(Field.REGION, List.of("13")), 10)))
                .containsExactly("a");
        Filters documents = Filters.NONE.with(Field.TYPE, List.of(Fields.DOCUMENT));
        assertThat(names(nearest("berobat", documents, 10))).containsExactlyInAnyOrder("a", "b");
        assertThat(nearest("berobat", documents.with(Field.THEME, List.of("wisata")), 10))
                .isEmpty();
    }

    @Test
    final void equallyNearOnesGoById() throws Exception {
        withModel(Optional.of(MODEL));
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            many.add(Entries.document("d" + i, "berobat").get());
        }
        add(many.toArray(Entry[]::new));
        assertThat(nearest("berobat", Filters.NONE, 50))
                .extracting(match -> match.id().value())
                .isSorted()
                .hasSize(25);
    }

    @Test
    final void vectorsLeaveWithTheirEntryAndCopiesHaveNone() throws Exception {
        withModel(Optional.of(MODEL));
        SourceDocument original = Entries.document("a", "berobat", "sampah").get();
        add(
                original,
                Entries.document("b", "berobat").get(),
                Entries.document("copy", "berobat").get().withCopyOf(Optional.of(original.id())));
        assertThat(names(nearest("berobat", Filters.NONE, 10))).containsExactlyInAnyOrder("a", "b");
        add(Entries.document("a", "perahu").get());
        engine.indexer().delete(EntryId.ofDocid("b"));
        engine.indexer().commit();
        List<Near> left = nearest("berobat", Filters.NONE, 10);
        assertThat(names(left)).containsExactly("a");
        assertThat(left.getFirst().cosine()).isEqualTo(0, within(0.01));
    }

    @Test
    final void passagesAreNoEntriesAndChangeNothingThatIsCounted() throws Exception {
        record Counted(Matches all, List<KnownWord> near, Alike alike) {}
        List<Counted> counted = new ArrayList<>();
        for (Optional<Embedder> model : List.of(Optional.<Embedder>empty(), Optional.<Embedder>of(MODEL))) {
            withModel(model);
            addThree();
            add(
                    Entries.document("many", "berobat jauh", "sampah", "perahu", "puskesmas")
                            .get(),
                    Entries.document("few", "berobat jauh").get());
            Searcher searcher = engine.searcher();
            counted.add(new Counted(
                    searcher.match(
                            new Query.Any(List.of(word("berobat"), new Query.Everything())), Filters.NONE, window(10)),
                    searcher.near("berobet", 1, 10),
                    searcher.alike(Map.of("berobat", 1, "jauh", 2), Filters.NONE, 10)));
        }
        assertThat(counted.get(1)).isEqualTo(counted.get(0));
        assertThat(counted.get(0).all().total()).isEqualTo(5);
    }

    @Test
    final void anIndexWithoutAModelHasNothingNear() {
        addThree();
        assertThat(nearest("berobat", Filters.NONE, 10)).isEmpty();
    }

    @Test
    final void anIndexOfAnotherModelIsRefusedUntilItIsThrownAway() throws Exception {
        add(Entries.document("a", "berobat").get());
        engine.close();
        Optional<Embedder> other = Optional.of(MODEL.named("fedcba9876543210"));
        assertRefused(Optional.of(MODEL));
        engine = reopen(Optional.empty());
        withModel(Optional.of(MODEL));
        add(Entries.document("a", "berobat").get());
        engine.close();
        assertRefused(other);
        assertRefused(Optional.empty());
        engine = reopen(Optional.of(MODEL));
        assertThat(names(nearest("puskesmas", Filters.NONE, 10))).containsExactly("a");
    }

    @Test
    final void nonsenseHasAnAnswer() {
        addThree();
        assertThat(found(new Query.Any(List.of()))).isEmpty();
        assertThat(found(word("((("))).isEmpty();
        assertThat(found(new Query.Exactly(Field.REGION, "xx"))).isEmpty();
        assertThatThrownBy(() -> Window.first(-1, Window.Sort.ID)).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertRefused(Optional<Embedder> embedder) {
        assertThatThrownBy(() -> reopen(embedder).close())
                .isInstanceOfSatisfying(
                        EngineException.class, e -> assertThat(e.why()).isEqualTo(EngineException.Cause.OTHER_SCHEMA));
    }

    /** An empty index in place of the one that is open. */
    private void withModel(Optional<Embedder> embedder) throws Exception {
        engine.close();
        Engine.discard(location(), new Credentials.None(), embedder);
        engine = reopen(embedder);
    }

    private List<Near> nearest(String text, Filters filters, int size) {
        return engine.searcher().nearest(MODEL.bytes(text), filters, size);
    }

    private void addThree() {
        add(
                Entries.document("a", "Satu")
                        .owner("13.71")
                        .theme("kesehatan")
                        .date("2021")
                        .get(),
                Entries.document("b", "Dua")
                        .owner("13.72")
                        .theme("pangan")
                        .date("2022")
                        .get(),
                Entries.document("c", "Tiga")
                        .owner("17")
                        .theme("kesehatan")
                        .date("2022")
                        .get());
    }

    private void add(Entry... entries) {
        Arrays.stream(entries).forEach(engine.indexer()::add);
        engine.indexer().commit();
    }

    private Query word(String word) {
        return new Query.Word(word, analysis.stem(word));
    }

    private List<String> found(Query query) {
        return docids(engine.searcher().match(query, Filters.NONE, window(10)));
    }

    private List<String> found(Filters filters) {
        return docids(engine.searcher().match(new Query.Everything(), filters, window(10)));
    }

    private static Window window(int size) {
        return new Window(0, size, Window.Sort.RELEVANCE, FACETS);
    }

    private List<String> docids(Matches matches) {
        return docids(matches.matches());
    }

    private List<String> docids(List<Matches.Match> matches) {
        return matches.stream()
                .map(match -> engine.searcher().get(match.id()).orElseThrow())
                .map(entry -> entry instanceof SourceDocument document
                        ? document.docid()
                        : entry.id().value())
                .toList();
    }

    private List<String> names(List<Near> near) {
        return docids(near.stream()
                .map(one -> new Matches.Match(one.id(), one.cosine()))
                .toList());
    }

    private static List<String> ids(Matches matches) {
        return matches.matches().stream().map(match -> match.id().value()).toList();
    }

    private static List<String> counts(Matches matches, Field field) {
        return matches.facets().get(field).stream()
                .map(count -> count.value() + "=" + count.entries())
                .toList();
    }
}
