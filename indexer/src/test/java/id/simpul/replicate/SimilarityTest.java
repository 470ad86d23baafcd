package id.simpul.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Engine;
import id.simpul.index.Entries;
import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import id.simpul.model.Innovation;
import id.simpul.model.Kind;
import id.simpul.model.Signal;
import id.simpul.model.SourceDocument;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarityTest {

    private static final String WASTE =
            "Nasabah menabung botol plastik di bank sampah lalu menerima uang dari timbangan.";

    @TempDir
    Path folder;

    private Engine engine;
    private Similarity similarity;

    private final Innovation anchor = Entries.innovation("tabung-64.09", "Tabung", "64.09", WASTE);
    private final Innovation elsewhere = Entries.innovation(
            "nabung-32.71",
            "Nabung",
            "32.71",
            "Bank sampah warga: nasabah menabung plastik dan botol, timbangan tiap pekan.");
    private final Innovation sameRegion = Entries.innovation("celengan-64.09", "Celengan", "64.09", WASTE);
    private final Innovation stranger =
            Entries.innovation("perahu-21.03", "Perahu", "21.03", "Bidan berlayar ke pulau untuk memeriksa ibu hamil.");
    private final SourceDocument ceremony = Entries.document(
                    "acara", "Pameran\nNasabah bank sampah menabung botol plastik dan timbangan dipamerkan.")
            .owner("13")
            .kind(Kind.EVENT_NEWS)
            .get();
    private final SourceDocument unnamed = Entries.document(
                    "tanpa-nama", "Warga menabung\nNasabah bank sampah menukar botol plastik di timbangan desa.")
            .owner("13.71")
            .kind(Kind.INNOVATION_NEWS)
            .fact(Signal.Aspect.PROBLEM)
            .get();
    private final SourceDocument praise = Entries.document(
                    "piala", "Piala untuk penabung\nGubernur memuji nasabah bank sampah yang menabung botol plastik.")
            .owner("13")
            .kind(Kind.INNOVATION_NEWS)
            .get();

    @BeforeEach
    void fill() {
        engine = Engine.at(URI.create("lucene:" + folder), Entries.TAXONOMY);
        similarity = new Similarity(engine.searcher(), Entries.TAXONOMY);
        List<Entry> entries =
                new ArrayList<>(List.of(anchor, elsewhere, sameRegion, stranger, ceremony, unnamed, praise));
        entries.add(Entries.document("salinan", WASTE)
                .owner("13")
                .kind(Kind.INNOVATION_NEWS)
                .get()
                .withCopyOf(Optional.of(EntryId.ofDocid("asli"))));
        for (int i = 0; i < 40; i++) {
            entries.add(Entries.document("isi" + i, "Jalan rusak diperbaiki nomor " + i)
                    .get());
        }
        entries.forEach(engine.indexer()::add);
        engine.indexer().commit();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void whatIsAlikeElsewhereIsFoundWithReasonsAndNothingElse() {
        List<Similar> found = similarity.to(anchor, Similarity.Scope.OTHER_REGIONS, 10);
        assertThat(ids(found)).containsExactlyInAnyOrder(elsewhere.id(), unnamed.id());
        assertThat(found)
                .allSatisfy(similar -> assertThat(similar.reasons())
                        .hasAtLeastOneElementOfType(Reason.SharedTerms.class)
                        .hasAtLeastOneElementOfType(Reason.OtherRegion.class));
    }

    @Test
    void everywhereIncludesTheOwnRegionButNeverTheThingItself() {
        assertThat(ids(similarity.to(anchor, Similarity.Scope.ANYWHERE, 10)))
                .contains(sameRegion.id())
                .doesNotContain(anchor.id());
    }

    @Test
    void aTargetRegionIsLeftOutInPlaceOfTheOwn() {
        assertThat(ids(similarity.to(
                        anchor, Entries.TAXONOMY.regions().byCode("32").orElseThrow(), 10)))
                .contains(sameRegion.id())
                .doesNotContain(elsewhere.id());
    }

    @Test
    void aProblemInFreeWordsFindsWhatAnswersIt() {
        List<Similar> found = similarity.to("warga ingin menabung plastik di bank sampah dengan timbangan", 10);
        assertThat(ids(found)).contains(elsewhere.id()).doesNotContain(stranger.id(), ceremony.id());
        assertThat(similarity.to("", 10)).isEmpty();
        assertThat(similarity.to("inovasi pelayanan publik", 10)).isEmpty();
    }

    private static List<EntryId> ids(List<Similar> found) {
        return found.stream().map(similar -> similar.entry().id()).toList();
    }
}
