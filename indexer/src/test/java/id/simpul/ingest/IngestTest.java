package id.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the index follows the folders. */
class IngestTest {

    private ReadingRoom room;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = room(folder);
        room.write("arsip/a.txt", "Jembatan gantung", "inovasi: Gantung", "pemilik: 17.03");
        room.write("arsip/b/c.txt", "Pasar ikan");
    }

    /** Where it is read; another catalogue changes nothing. */
    ReadingRoom room(Path folder) {
        return new ReadingRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whatIsNewIsIndexedAndItsBytesAreKept() throws IOException {
        assertThat(room.read("arsip")).containsExactly("a.txt indexed", "b/c.txt indexed");
        assertThat(room.documents().keySet()).containsExactlyInAnyOrder("a.txt", "b/c.txt");
        assertThat(room.innovations()).containsOnlyKeys("gantung-17.03");
        String hash = room.documents().get("b/c.txt").origin().sha256();
        assertThat(room.originals().find(hash))
                .get()
                .satisfies(kept -> assertThat(kept).hasContent("Pasar ikan"));
    }

    @Test
    void whatHasNotChangedCostsNoRead() throws IOException {
        room.read("arsip");
        assertThat(room.extracted()).isEqualTo(2);
        FileTime before = Files.getLastModifiedTime(room.at("arsip/b/c.txt"));
        Files.writeString(room.at("arsip/b/c.txt"), "Pasar buah");
        Files.setLastModifiedTime(room.at("arsip/b/c.txt"), before);
        assertThat(room.read("arsip")).containsExactly("a.txt unchanged", "b/c.txt unchanged");
        assertThat(room.extracted()).isZero();
        assertThat(room.documents().get("b/c.txt").title()).isEqualTo("Pasar ikan");
    }

    @Test
    void whatHasChangedIsReadAgain() throws IOException {
        room.read("arsip");
        room.write("arsip/a.txt", "Jembatan baja", "inovasi: Baja", "pemilik: 17.03");
        assertThat(room.read("arsip")).containsExactly("a.txt indexed", "b/c.txt unchanged");
        assertThat(room.documents().get("a.txt").title()).isEqualTo("Jembatan baja");
        assertThat(room.innovations()).containsOnlyKeys("baja-17.03");
    }

    @Test
    void theSameBytesAreNotExtractedTwice() throws IOException {
        room.read("arsip");
        room.extracted();
        room.touch("arsip/a.txt");
        assertThat(room.read("arsip")).containsExactly("a.txt indexed", "b/c.txt unchanged");
        assertThat(room.extracted()).isZero();
    }

    @Test
    void anotherWayOfReadingReadsEverythingAgain() throws IOException {
        room.read("arsip");
        room.extracted();
        assertThat(room.readAnew("plain-2", "arsip")).containsExactly("a.txt indexed", "b/c.txt indexed");
        assertThat(room.extracted()).isEqualTo(2);
        assertThat(room.readAnew("plain-2", "arsip")).containsExactly("a.txt unchanged", "b/c.txt unchanged");
    }

    @Test
    void whatIsGoneLeavesTheIndexAndItsInnovationsToo() throws IOException {
        room.read("arsip");
        Files.delete(room.at("arsip/a.txt"));
        assertThat(room.read("arsip")).containsExactly("a.txt removed", "b/c.txt unchanged");
        assertThat(room.documents()).containsOnlyKeys("b/c.txt");
        assertThat(room.innovations()).isEmpty();
        assertThat(room.read("arsip")).containsExactly("b/c.txt unchanged");
    }

    @Test
    void whatIsMovedGetsItsNewNameWithoutBeingExtractedAgain() throws IOException {
        room.read("arsip");
        room.extracted();
        Files.move(room.at("arsip/a.txt"), room.at("arsip/b/d.txt"));
        assertThat(room.read("arsip")).containsExactly("a.txt removed", "b/c.txt unchanged", "b/d.txt indexed");
        assertThat(room.extracted()).isZero();
        assertThat(room.innovations()).containsEntry("gantung-17.03", List.of("b/d.txt"));
    }

    @Test
    void anArchiveThatIsMovedKeepsItsNames() throws IOException {
        room.read("arsip");
        Files.move(room.at("arsip"), room.at("gudang"));
        assertThat(room.read("gudang")).containsExactly("a.txt indexed", "b/c.txt indexed");
        assertThat(room.documents().keySet()).containsExactlyInAnyOrder("a.txt", "b/c.txt");
    }

    @Test
    void otherFoldersAreLeftAlone() throws IOException {
        room.write("lain/x.txt", "Sumur bor");
        room.read("arsip", "lain");
        Files.delete(room.at("arsip/a.txt"));
        assertThat(room.read("lain")).containsExactly("x.txt unchanged");
        assertThat(room.documents().keySet()).contains("a.txt");
    }

    @Test
    void onePathInSeveralFoldersIsKeptForEach() throws IOException {
        room.write("utara/arsip/a.txt", "Sumur bor");
        room.write("selatan/arsip/a.txt", "Kincir angin");
        List<String> first = room.read("arsip", "utara/arsip", "selatan/arsip");
        assertThat(first)
                .containsExactly(
                        "a.txt indexed", "arsip/a.txt indexed", "b/c.txt indexed", "selatan/arsip/a.txt indexed");
        assertThat(room.read("selatan/arsip", "arsip", "utara/arsip"))
                .containsExactly(
                        "a.txt unchanged",
                        "arsip/a.txt unchanged",
                        "b/c.txt unchanged",
                        "selatan/arsip/a.txt unchanged");
        assertThat(room.documents().get("selatan/arsip/a.txt").title()).isEqualTo("Kincir angin");
    }

    @Test
    void onePathInAFolderReadLaterIsKeptToo() throws IOException {
        room.read("arsip");
        room.write("lain/a.txt", "Sumur bor");
        assertThat(room.read("lain")).containsExactly("lain/a.txt indexed");
        assertThat(room.read("arsip")).containsExactly("a.txt unchanged", "b/c.txt unchanged");
        assertThat(room.documents()).hasSize(3);
    }

    @Test
    void singleFilesOfOneNameGoByTheirFolders() throws IOException {
        room.write("lain/a.txt", "Sumur bor");
        assertThat(room.read("arsip/a.txt", "lain/a.txt")).containsExactly("a.txt indexed", "lain/a.txt indexed");
    }

    @Test
    void aFolderWithinAFolderIsTheSameArchive() throws IOException {
        room.read("arsip");
        room.write("arsip/b/c.txt", "Pasar buah");
        assertThat(room.read("arsip/b")).containsExactly("b/c.txt indexed");
        Files.delete(room.at("arsip/b/c.txt"));
        assertThat(room.read("arsip")).containsExactly("a.txt unchanged", "b/c.txt removed");
        assertThat(room.documents()).containsOnlyKeys("a.txt");
    }

    @Test
    void oneFileThatCannotBeReadStopsNobody() throws IOException {
        room.write("arsip/aa.txt", "RUSAK");
        assertThat(room.read("arsip")).containsExactly("a.txt indexed", "aa.txt failed", "b/c.txt indexed");
        room.extracted();
        assertThat(room.read("arsip")).containsExactly("a.txt unchanged", "aa.txt failed", "b/c.txt unchanged");
        assertThat(room.extracted()).isZero();
        assertThat(room.catalogue().inState(Catalogue.State.FAILED))
                .extracting(Catalogue.Row::docid)
                .containsExactly("aa.txt");
        room.write("arsip/aa.txt", "Diunggah ulang");
        assertThat(room.read("arsip")).containsExactly("a.txt unchanged", "aa.txt indexed", "b/c.txt unchanged");
        assertThat(room.catalogue().inState(Catalogue.State.FAILED)).isEmpty();
    }

    @Test
    void whatCanNoLongerBeReadLeavesTheIndex() throws IOException {
        room.read("arsip");
        room.write("arsip/a.txt", "RUSAK");
        assertThat(room.read("arsip")).containsExactly("a.txt failed", "b/c.txt unchanged");
        assertThat(room.documents()).containsOnlyKeys("b/c.txt");
        assertThat(room.innovations()).isEmpty();
    }

    @Test
    void aLostIndexIsBuiltAnewFromTheTextsThatWereKept() throws IOException {
        room.read("arsip");
        room.extracted();
        room.loseTheIndex();
        assertThat(room.documents()).isEmpty();
        assertThat(room.read("arsip")).containsExactly("a.txt indexed", "b/c.txt indexed");
        assertThat(room.extracted()).isZero();
        assertThat(room.documents()).hasSize(2);
        assertThat(room.innovations()).containsOnlyKeys("gantung-17.03");
        assertThat(room.read("arsip")).containsExactly("a.txt unchanged", "b/c.txt unchanged");
    }

    @Test
    void aLostIndexIsBuiltAnewWithWhatLiesElsewhereToo() throws IOException {
        room.write("lain/x.txt", "Sumur bor");
        room.read("arsip", "lain");
        room.extracted();
        room.loseTheIndex();
        Files.delete(room.at("lain/x.txt"));
        assertThat(room.read("arsip")).containsExactly("a.txt indexed", "b/c.txt indexed", "x.txt indexed");
        assertThat(room.extracted()).isZero();
        assertThat(room.documents()).containsOnlyKeys("a.txt", "b/c.txt", "x.txt");
        assertThat(room.read("arsip")).containsExactly("a.txt unchanged", "b/c.txt unchanged");
    }

    @Test
    void progressIsToldForEveryFile() throws IOException {
        room.write("arsip/aa.txt", "RUSAK");
        List<String> told = new ArrayList<>();
        room.read((done, total, outcome) -> told.add(done + "/" + total), "arsip");
        assertThat(told).containsExactly("1/3", "2/3", "3/3");
    }

    @Test
    void moreFilesThanFitOneCommitAreAllThere() throws IOException {
        for (int i = 0; i < 1_100; i++) {
            room.write("banyak/%04d.txt".formatted(i), "Nomor " + i);
        }
        assertThat(room.read("banyak")).hasSize(1_100);
        assertThat(room.documents()).hasSize(1_100);
    }
}
