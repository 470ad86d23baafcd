package id.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.decide.Decision.Themes;
import id.simpul.decide.Decision.Undo;
import id.simpul.model.Innovation;
import id.simpul.model.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The themes that people decided stand in the index, whatever becomes of it. */
class DecidedThemesTest {

    private static final String GARDU = "gardu-sehat-17.03";

    private ReadingRoom room;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        room = new ReadingRoom(folder);
        room.write(
                "arsip/a.txt", "Satu", "inovasi: Gardu Sehat", "pemilik: 17.03", "tema: kesehatan", "jenis: profile");
        room.write("arsip/b.txt", "Dua", "inovasi: Gardu Sehat", "pemilik: 17.03", "tema: kesehatan", "jenis: profile");
        room.write("arsip/c.txt", "Tiga");
        room.read("arsip");
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void standAtOnceAndTheInnovationFollows() {
        assertThat(themes("a.txt")).containsExactly("kesehatan");
        assertThat(innovation().themes()).extracting(Theme::slug).containsExactly("kesehatan");
        room.decide(new Themes("a.txt", List.of("pendidikan-literasi")));
        assertThat(themes("a.txt")).containsExactly("pendidikan-literasi");
        assertThat(themes("b.txt")).containsExactly("kesehatan");
        assertThat(innovation().themes()).extracting(Theme::slug).containsExactly("pendidikan-literasi", "kesehatan");
        assertThat(room.found("pendidikan-literasi")).containsExactlyInAnyOrder("a.txt", GARDU);
        room.decide(new Themes("b.txt", List.of()));
        assertThat(innovation().themes()).extracting(Theme::slug).containsExactly("pendidikan-literasi");
        assertThat(room.found("kesehatan")).isEmpty();
    }

    @Test
    void goBackToWhatTheMachineReadWhenTheyAreTakenBack() {
        Innovation before = innovation();
        room.decide(new Themes("a.txt", List.of("pendidikan-literasi")));
        room.decide(new Undo(1));
        assertThat(themes("a.txt")).containsExactly("kesehatan");
        assertThat(innovation()).isEqualTo(before);
        assertThat(room.found("pendidikan-literasi")).isEmpty();
    }

    @Test
    void outliveTheIndexTheCatalogueAndARebuild() throws IOException {
        room.decide(new Themes("a.txt", List.of("pendidikan-literasi")));
        room.decide(new Themes("c.txt", List.of("pariwisata-budaya")));
        Innovation decided = innovation();
        room.loseTheIndex();
        room.catalogue().forget(List.of("a.txt", "b.txt", "c.txt"));
        room.read("arsip");
        assertThat(innovation()).isEqualTo(decided);
        assertThat(themes("c.txt")).containsExactly("pariwisata-budaya");
        room.rebuild("plain-2");
        assertThat(innovation()).isEqualTo(decided);
        assertThat(themes("a.txt")).containsExactly("pendidikan-literasi");
        assertThat(themes("c.txt")).containsExactly("pariwisata-budaya");
    }

    @Test
    void standWhenTheDocumentIsReadAnewOrBecomesACopy() throws IOException {
        room.decide(new Themes("c.txt", List.of("pariwisata-budaya")));
        String[] release = {
            "Kabar desa wisata yang ramai dikunjungi. ".repeat(20), "Perahu berangkat setiap pagi. ".repeat(9)
        };
        room.write("arsip/c.txt", release);
        room.write("arsip/d.txt", release);
        room.read("arsip");
        assertThat(room.copies()).containsExactly("d.txt");
        assertThat(themes("c.txt")).containsExactly("pariwisata-budaya");
        assertThat(themes("d.txt")).isEmpty();
    }

    @Test
    void waitForADocumentThatIsGoneAndAreAppliedByTheNextRun() throws IOException {
        Files.delete(room.at("arsip/c.txt"));
        room.read("arsip");
        room.decide(new Themes("c.txt", List.of("pendidikan-literasi")));
        assertThat(room.documents()).doesNotContainKey("c.txt");
        room.write("arsip/c.txt", "Tiga");
        room.read("arsip");
        assertThat(themes("c.txt")).containsExactly("pendidikan-literasi");
        room.journal().append(new Themes("b.txt", List.of("pendidikan-literasi")), "", "", Instant.EPOCH);
        room.read("arsip");
        assertThat(themes("b.txt")).containsExactly("pendidikan-literasi");
        assertThat(innovation().themes()).extracting(Theme::slug).containsExactly("pendidikan-literasi", "kesehatan");
    }

    private List<String> themes(String docid) {
        return room.documents().get(docid).themes().stream().map(Theme::slug).toList();
    }

    private Innovation innovation() {
        return room.innovation(GARDU);
    }
}
