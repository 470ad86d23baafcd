package id.simpul.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Engine;
import id.simpul.index.Entries;
import id.simpul.index.NameKey;
import id.simpul.model.Confidence;
import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.Innovation;
import id.simpul.model.Kind;
import id.simpul.model.Page;
import id.simpul.model.Region;
import id.simpul.model.Signal;
import id.simpul.model.SourceDocument;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Why one thing is said to be like another, and what must never be said to be. */
class ReasonsTest {

    private static final SourceDocument OWN =
            about("gardu.txt", "Gardu Timbang", "17.03").theme("gizi-stunting").get();
    private static final SourceDocument OWN_COPY =
            about("salinan.txt", "Gardu Timbang", "17.03").get().withCopyOf(Optional.of(OWN.id()));
    private static final SourceDocument RETOLD =
            about("cerita.txt", "GARDU TIMBANG", "17").get();
    private static final SourceDocument NEIGHBOUR =
            about("tetangga.txt", "Tetangga", "17.71").get();
    private static final SourceDocument AWARDED = replicated(about("motor.txt", "Timbang Motor", "33.12")
            .theme("gizi-stunting")
            .award("KIPP", "Top 45", 2022)
            .get());
    private static final SourceDocument PLAIN =
            about("kota.txt", "Timbang Kota", "13.71").get();
    private static final SourceDocument OWNERLESS = Entries.document("tanpa.txt", text("Timbang Bersama"))
            .innovationName("Timbang Bersama")
            .kind(Kind.INNOVATION_NEWS)
            .get();

    private Engine engine;
    private Similarity similarity;

    @BeforeEach
    void fill(@TempDir Path folder) {
        engine = Engine.at(URI.create("lucene:" + folder), Entries.TAXONOMY);
        similarity = new Similarity(engine.searcher(), Entries.TAXONOMY);
        List<SourceDocument> documents =
                new ArrayList<>(List.of(OWN, OWN_COPY, RETOLD, NEIGHBOUR, AWARDED, PLAIN, OWNERLESS));
        IntStream.range(0, 60)
                .forEach(i -> documents.add(
                        Entries.document("isi" + i, "Jalan rusak nomor " + i).get()));
        documents.forEach(engine.indexer()::add);
        Stream.of("Gardu Timbang", "Tetangga", "Timbang Motor", "Timbang Kota", "Timbang Bersama")
                .flatMap(name -> Innovations.assemble(NameKey.of(name), documents).stream())
                .forEach(engine.indexer()::add);
        engine.indexer().commit();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    static Stream<Arguments> waysToAsk() {
        List<String> elsewhere = List.of("timbang-motor-33.12", "timbang-kota-13.71");
        List<String> withNeighbour = List.of("timbang-motor-33.12", "timbang-kota-13.71", "tetangga-17.71");
        return Stream.of(
                Arguments.of("the innovation", "gardu-timbang-17.03", withNeighbour),
                Arguments.of("a document", OWN.id().value(), withNeighbour),
                Arguments.of("a copy", OWN_COPY.id().value(), withNeighbour),
                Arguments.of("the province's telling", RETOLD.id().value(), elsewhere));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waysToAsk")
    void neitherTheThingNorItsTellingsNorItsRegionNorAnOwnerlessOneComeUp(
            String what, String id, List<String> expected) {
        Entry anchor = engine.searcher().get(new EntryId(id)).orElseThrow();
        assertThat(similarity.to(anchor, Similarity.Scope.OTHER_REGIONS, 10))
                .extracting(similar -> similar.entry().id().value())
                .containsExactlyElementsOf(expected);
    }

    @Test
    void everyReasonIsGiven() {
        assertThat(reasons("timbang-motor-33.12"))
                .hasAtLeastOneElementOfType(Reason.SharedTerms.class)
                .contains(
                        new Reason.SameTheme(Entries.TAXONOMY
                                .themes()
                                .bySlug("gizi-stunting")
                                .orElseThrow()),
                        new Reason.OtherRegion(
                                Entries.TAXONOMY.regions().byCode("33.12").orElseThrow()),
                        new Reason.SameLevel(Region.Level.KABUPATEN))
                .anySatisfy(reason -> assertThat(reason).isInstanceOfSatisfying(Reason.Awarded.class, awarded -> {
                    assertThat(awarded.award().label()).isEqualTo("KIPP Top 45 2022");
                    assertThat(awarded.document()).isEqualTo(AWARDED.id());
                }))
                .anySatisfy(reason -> assertThat(reason)
                        .isInstanceOfSatisfying(Reason.AlreadyReplicated.class, replicated -> {
                            assertThat(AWARDED.pages().getFirst().text()).contains(replicated.quote());
                            assertThat(replicated.document()).isEqualTo(AWARDED.id());
                        }));
    }

    @Test
    void noReasonIsInvented() {
        assertThat(reasons("timbang-kota-13.71"))
                .extracting(Object::getClass)
                .containsOnly(Reason.SharedSide.class, Reason.SharedTerms.class, Reason.OtherRegion.class);
    }

    @Test
    void theSharedWordsStandInBothAndNameNobody() {
        List<String> words = reasons("timbang-kota-13.71").stream()
                .filter(Reason.SharedTerms.class::isInstance)
                .flatMap(reason -> ((Reason.SharedTerms) reason).words().stream())
                .toList();
        assertThat(words)
                .isNotEmpty()
                .doesNotContain("gardu", "padang", "bengkulu", "inovasi", "layanan")
                .allSatisfy(word -> assertThat(PLAIN.pages().getFirst().text().toLowerCase(java.util.Locale.ROOT))
                        .contains(word));
    }

    @Test
    void aProblemOfOnesOwnKnowsNoRegion() {
        List<Similar> found = similarity.to("balita jarang ditimbang, kader membawa timbangan ke dusun", 10);
        assertThat(found)
                .extracting(similar -> similar.entry().id().value())
                .contains("gardu-timbang-17.03", "timbang-motor-33.12", "timbang-bersama-x");
        assertThat(found).flatExtracting(Similar::reasons).noneMatch(Reason.OtherRegion.class::isInstance);
    }

    @Test
    void noMoreAreGivenThanAskedFor() {
        assertThat(similarity.to(OWN, Similarity.Scope.OTHER_REGIONS, 1)).hasSize(1);
    }

    private List<Reason> reasons(String id) {
        Innovation anchor = (Innovation)
                engine.searcher().get(new EntryId("gardu-timbang-17.03")).orElseThrow();
        return similarity.to(anchor, Similarity.Scope.OTHER_REGIONS, 10).stream()
                .filter(similar -> similar.entry().id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .reasons();
    }

    private static Entries about(String docid, String name, String owner) {
        return Entries.document(docid, text(name))
                .innovationName(name)
                .owner(owner)
                .kind(Kind.INNOVATION_NEWS);
    }

    private static String text(String name) {
        return name + " menimbang balita\n" + name
                + " mengajak kader posyandu membawa timbangan digital ke dusun terpencil setiap bulan.\n"
                + "Sebelum ada " + name + " balita jarang ditimbang karena puskesmas jauh dari dusun.";
    }

    private static SourceDocument replicated(SourceDocument document) {
        Page page = document.pages().getFirst();
        Evidence evidence =
                Evidence.in(page, page.text().indexOf("Sebelum"), page.text().length(), "test");
        List<Finding<?>> findings = new ArrayList<>(document.findings());
        findings.add(new Finding<>(
                new Signal(Signal.Aspect.REPLICATED, Signal.Presence.PRESENT, Signal.Basis.FACT, Optional.empty()),
                evidence,
                Confidence.HIGH));
        return document.withFindings(findings);
    }
}
