package id.simpul.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Engine;
import id.simpul.index.Entries;
import id.simpul.model.Entry;
import id.simpul.model.Region;
import id.simpul.model.Tsv;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A region that something is for moves what fits it up, as long as that matters. */
class WishTest {

    private static final String BOAT =
            "Warga pulau sulit berobat. Kapal membawa dokter dan obat ke dermaga tiap pekan.";
    private static final Region ARU = Entries.TAXONOMY.regions().byCode("81.07").orElseThrow();
    private static final Region NEAR_NATUNA =
            Entries.TAXONOMY.regions().byCode("21.04").orElseThrow();

    @TempDir
    Path folder;

    private Engine engine;
    private Similarity similarity;

    @BeforeEach
    void fill() {
        engine = Engine.at(URI.create("lucene:" + folder), Entries.TAXONOMY);
        similarity = new Similarity(engine.searcher(), Entries.TAXONOMY);
        List<Entry> entries = new ArrayList<>();
        entries.add(Entries.innovation("darat-33.12", "Darat", "33.12", BOAT));
        entries.add(Entries.innovation("laut-21.03", "Laut", "21.03", BOAT));
        for (int i = 0; i < 20; i++) {
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

    private List<Similar> found(Wish wish) {
        return similarity.to("warga pulau sulit berobat, butuh kapal dan dokter", wish, 5);
    }

    @Test
    void anIslandComesFirstForAnIsland() {
        List<Similar> found = found(Wish.in(ARU));
        assertThat(found.getFirst().entry().id()).hasToString("laut-21.03");
        assertThat(found.getFirst().reasons()).hasAtLeastOneElementOfType(Reason.SameSetting.class);
        assertThat(found.getLast().reasons()).doesNotHaveAnyElementsOfTypes(Reason.SameSetting.class);
    }

    @Test
    void whatDoesNotMatterIsNoReasonAndChangesNoOrder() {
        List<Similar> found = found(Wish.in(ARU).ignoring(Wish.Criterion.SETTING));
        assertThat(found)
                .allSatisfy(similar ->
                        assertThat(similar.reasons()).doesNotHaveAnyElementsOfTypes(Reason.SameSetting.class));
        assertThat(found)
                .extracting(similar -> similar.entry().id().value())
                .containsExactly("darat-33.12", "laut-21.03");
    }

    @Test
    void aNeighbourIsSaidToBeNear() {
        assertThat(found(Wish.in(NEAR_NATUNA)).getFirst().reasons()).hasAtLeastOneElementOfType(Reason.Near.class);
        assertThat(found(Wish.NONE))
                .allSatisfy(similar -> assertThat(similar.reasons())
                        .doesNotHaveAnyElementsOfTypes(Reason.Near.class, Reason.SameLevel.class));
    }

    @Test
    void theTableOfSettingsNamesRealRegionsByTheirNames() {
        assertThat(Tsv.resource(WishTest.class, "settings.tsv").rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Entries.TAXONOMY.regions().byCode(row.get("code")))
                        .map(Region::name)
                        .contains(row.get("name")));
    }
}
