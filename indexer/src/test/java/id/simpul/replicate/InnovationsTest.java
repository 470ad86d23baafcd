package id.simpul.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Entries;
import id.simpul.index.NameKey;
import id.simpul.model.DecidedTheme;
import id.simpul.model.DecidedThemes;
import id.simpul.model.Innovation;
import id.simpul.model.Kind;
import id.simpul.model.Region;
import id.simpul.model.SourceDocument;
import id.simpul.model.Sourced;
import id.simpul.model.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InnovationsTest {

    @Test
    void spellingsOfOneNameMeet() {
        List<Innovation> found = assemble(
                "sipelandukilat",
                named("a", "Si Pelandukilat", "65").get(),
                named("b", "SIPELANDUKILAT", "65").get(),
                named("c", "Si Pelandukilat", "65").get());
        assertThat(found).singleElement().satisfies(innovation -> {
            assertThat(innovation.name()).isEqualTo("Si Pelandukilat");
            assertThat(innovation.documents()).hasSize(3);
            assertThat(innovation.region()).map(Region::code).contains("65");
        });
    }

    @Test
    void oneNameInTwoRegionsStaysTwoInnovations() {
        List<Innovation> found = assemble(
                "toss",
                named("a", "TOSS", "51.05").get(),
                named("b", "TOSS", "33.74").get());
        assertThat(found)
                .extracting(innovation -> innovation.id().value())
                .containsExactlyInAnyOrder("toss-51.05", "toss-33.74");
    }

    @Test
    void aKabupatenAndItsProvinceAreOneOwner() {
        List<Innovation> found = assemble(
                "gardu",
                named("a", "Gardu", "17").get(),
                named("b", "Gardu", "17.03").get());
        assertThat(found)
                .singleElement()
                .satisfies(innovation ->
                        assertThat(innovation.region()).map(Region::code).contains("17.03"));
    }

    @Test
    void whoDoesNotSayWhoseItIsGoesWithTheOthers() {
        List<Innovation> found = assemble(
                "gardu",
                named("a", "Gardu", "17.03").get(),
                Entries.document("b", "Gardu di lapangan\nGardu membantu keluarga miskin di desa-desa terpencil.")
                        .innovationName("Gardu")
                        .kind(Kind.INNOVATION_NEWS)
                        .get());
        assertThat(found)
                .singleElement()
                .satisfies(innovation -> assertThat(innovation.documents()).hasSize(2));
    }

    @Test
    void whatASideMentionSaysOfItsOwnSubjectIsNotTakenOver() {
        SourceDocument about = Entries.document(
                        "a",
                        "Mie Sehat untuk balita\nMie Sehat dimasak kader setiap pagi untuk balita di desa.\n"
                                + "Hari itu juga tampil Tomat Merah yang menemukan pasien.")
                .innovationName("Mie Sehat")
                .innovationName("Tomat Merah")
                .owner("33.05")
                .theme("gizi-stunting")
                .kind(Kind.INNOVATION_NEWS)
                .get();
        assertThat(assemble("tomatmerah", about)).singleElement().satisfies(innovation -> {
            assertThat(innovation.owner()).isEmpty();
            assertThat(innovation.themes()).isEmpty();
        });
        assertThat(assemble("miesehat", about)).singleElement().satisfies(innovation -> {
            assertThat(innovation.region()).map(Region::code).contains("33.05");
            assertThat(innovation.themes()).hasSize(1);
        });
    }

    @Test
    void whatPeopleSayOfADocumentsThemesGoesBeforeWhatTheMachineReads() {
        SourceDocument ruled = decided(named("a", "Gardu", "17.03").theme("kesehatan"), "pangan", "umkm-ekonomi");
        SourceDocument none = decided(named("b", "Gardu", "17.03").theme("hukum-keamanan"));
        SourceDocument read = named("c", "Gardu", "17.03")
                .theme("pangan")
                .theme("kesehatan")
                .theme("digital-data")
                .get();
        assertThat(assemble("gardu", ruled, none, read)).singleElement().satisfies(innovation -> {
            assertThat(innovation.themes())
                    .extracting(Theme::slug)
                    .containsExactly("pangan", "umkm-ekonomi", "kesehatan");
            assertThat(innovation.decidedThemes())
                    .extracting(DecidedTheme::document, DecidedTheme::decision)
                    .containsOnly(org.assertj.core.groups.Tuple.tuple(ruled.id(), 7L));
            assertThat(innovation.readThemes()).extracting(Sourced::document).containsExactly(read.id());
        });
    }

    @Test
    void whatMostPeopleSayGoesFirst() {
        SourceDocument one = decided(named("a", "Gardu", "17.03"), "pangan");
        SourceDocument two = decided(named("b", "Gardu", "17.03"), "kesehatan");
        SourceDocument three = decided(named("c", "Gardu", "17.03"), "digital-data", "kesehatan");
        assertThat(assemble("gardu", one, two, three).getFirst().themes())
                .extracting(Theme::slug)
                .containsExactly("kesehatan", "pangan", "digital-data");
    }

    private static SourceDocument decided(Entries document, String... slugs) {
        return document.get()
                .withDecidedThemes(Optional.of(new DecidedThemes(
                        Stream.of(slugs)
                                .map(slug ->
                                        Entries.TAXONOMY.themes().bySlug(slug).orElseThrow())
                                .toList(),
                        7,
                        Instant.EPOCH)));
    }

    @Test
    void copiesAddNothingUnlessThereIsNothingElse() {
        SourceDocument original = named("a", "Gardu", "17.03").get();
        SourceDocument copy = named("b", "Gardu", "17.03").get().withCopyOf(Optional.of(original.id()));
        assertThat(assemble("gardu", original, copy).getFirst().documents()).containsExactly(original.id());
        assertThat(assemble("gardu", copy).getFirst().documents()).containsExactly(copy.id());
    }

    @Test
    void noDocumentNoInnovation() {
        assertThat(assemble("gardu")).isEmpty();
        assertThat(assemble("gardu", Entries.document("a", "Rapat kerja").get()))
                .isEmpty();
    }

    @Test
    void theNameKeyFoldsWhatWritersVary() {
        assertThat(NameKey.of("Si-Pelandukilat")).isEqualTo(NameKey.of("SI PELANDUKILAT"));
        assertThat(NameKey.of("Japri'ka Bos")).isEqualTo(NameKey.of("Japri Ka Bos"));
        assertThat(NameKey.of("…")).isEmpty();
    }

    private static Entries named(String docid, String name, String owner) {
        return Entries.document(docid, name + " hadir\n" + name + " membantu warga mengurus surat tanpa ke kota.")
                .innovationName(name)
                .owner(owner)
                .kind(Kind.INNOVATION_NEWS);
    }

    private static List<Innovation> assemble(String key, SourceDocument... documents) {
        return Innovations.assemble(key, List.of(documents));
    }
}
