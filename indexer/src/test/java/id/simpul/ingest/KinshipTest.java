package id.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether copies and innovations stay in step with the documents, whatever happens to those. */
class KinshipTest {

    private static final String RELEASE = """
            Perahu puskesmas berlayar setiap Selasa ke tiga pulau terluar kecamatan itu dan membawa dokter, bidan serta \
            obat untuk sebulan. Warga pulau yang dulu menunggu dua minggu kini berobat tanpa menyeberang. Kepala dinas \
            menyebut biaya solar ditanggung bersama oleh desa dan kabupaten. Dalam setahun seribu dua ratus warga \
            diperiksa, dan tidak seorang pun ibu hamil melahirkan tanpa bidan.""";

    private static final String OTHER = """
            Kapal sekolah mengantar guru ke pulau kecil supaya murid kelas jauh tidak berhenti belajar ketika ombak \
            tinggi. Anggarannya berasal dari dana desa dan sumbangan nelayan, dan orang tua bergiliran menjadi juru \
            mudi. Setelah dua tahun jumlah anak yang putus sekolah turun separuh, kata pengawas yang mencatatnya \
            setiap bulan di papan dekat dermaga.""";

    private ReadingRoom room;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = room(folder);
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
    void sixEditedCopiesOfOneReleaseStandBehindOne() throws IOException {
        room.write("arsip/a.txt", "Perahu Puskesmas Berlayar", RELEASE, RELEASE.replace("pulau", "gugus"));
        room.write("arsip/b.txt", "Warga Pulau Tak Lagi Menyeberang", RELEASE);
        room.write("arsip/c.txt", "Baca juga: lima pantai terindah", RELEASE);
        room.write("arsip/d.txt", "Berlayar", RELEASE.substring(RELEASE.indexOf("Warga pulau")));
        room.write(
                "arsip/e.txt",
                "Perahu",
                RELEASE.replace("Kepala dinas", "Bupati").replace("setahun", "2024"));
        room.write("arsip/f.txt", RELEASE, "Penulis: redaksi", "Bagikan ke teman");
        room.write("arsip/lain.txt", "Kapal sekolah", OTHER);
        room.read("arsip");
        assertThat(room.copies()).containsExactly("b.txt", "c.txt", "d.txt", "e.txt", "f.txt");
        assertThat(Stream.of("b.txt", "c.txt", "d.txt", "e.txt", "f.txt")
                        .map(docid -> room.documents().get(docid).copyOf().orElseThrow()))
                .containsOnly(room.documents().get("a.txt").id());
    }

    @Test
    void aCopyReadLaterJoinsTheOthers() throws IOException {
        room.write("arsip/a.txt", "Perahu puskesmas", RELEASE, "Tamat.");
        room.read("arsip");
        room.write("arsip/b.txt", "Perahu sehat", RELEASE);
        room.read("arsip");
        assertThat(room.copies()).containsExactly("b.txt");
    }

    @Test
    void whenTheOriginalIsGoneACopyTakesItsPlace() throws IOException {
        room.write("arsip/a.txt", "Perahu puskesmas", RELEASE, "inovasi: Perahu Sehat", "pemilik: 17.03", "Tamat.");
        room.write("arsip/b.txt", "Perahu sehat", RELEASE, "inovasi: Perahu Sehat", "pemilik: 17.03");
        room.write("arsip/c.txt", "Perahu", RELEASE, "inovasi: Perahu Sehat");
        room.read("arsip");
        assertThat(room.copies()).containsExactly("b.txt", "c.txt");
        assertThat(room.innovations()).containsEntry("perahu-sehat-17.03", List.of("a.txt"));
        Files.delete(room.at("arsip/a.txt"));
        room.read("arsip");
        assertThat(room.copies()).containsExactly("c.txt");
        assertThat(room.innovations()).containsEntry("perahu-sehat-17.03", List.of("b.txt"));
    }

    @Test
    void whenTheOriginalTellsSomethingElseItsCopiesStandOnTheirOwn() throws IOException {
        room.write("arsip/a.txt", "Perahu puskesmas", RELEASE, "Tamat.");
        room.write("arsip/b.txt", "Perahu sehat", RELEASE);
        room.read("arsip");
        room.write("arsip/a.txt", "Kapal sekolah", OTHER);
        room.read("arsip");
        assertThat(room.copies()).isEmpty();
    }

    @Test
    void whenTheOriginalIsCutShortItsCopiesStandOnTheirOwn() throws IOException {
        room.write("arsip/a.txt", "Perahu puskesmas", RELEASE, "Tamat.");
        room.write("arsip/b.txt", "Perahu sehat", RELEASE);
        room.read("arsip");
        room.write("arsip/a.txt", "Perahu puskesmas");
        room.read("arsip");
        assertThat(room.copies()).isEmpty();
    }

    @Test
    void whenTheOriginalCanNoLongerBeReadItsCopiesStandOnTheirOwn() throws IOException {
        room.write("arsip/a.txt", "Perahu puskesmas", RELEASE, "Tamat.");
        room.write("arsip/b.txt", "Perahu sehat", RELEASE);
        room.read("arsip");
        room.write("arsip/a.txt", "RUSAK");
        room.read("arsip");
        assertThat(room.copies()).isEmpty();
    }

    @Test
    void anInnovationLeavesWhatBecomesACopyUnlessNobodyElseNamesIt() throws IOException {
        String named = "inovasi: Perahu Kedua\npemilik: 17.03";
        room.write("arsip/b.txt", "Perahu sehat", RELEASE, named, "inovasi: Perahu Ketiga", "pemilik: 17.03");
        room.write("arsip/x.txt", "Kapal sekolah", OTHER, named);
        room.read("arsip");
        assertThat(room.innovations()).containsEntry("perahu-kedua-17.03", List.of("b.txt", "x.txt"));
        room.write("arsip/a.txt", "Perahu puskesmas", RELEASE, "Tamat.".repeat(20));
        room.read("arsip");
        assertThat(room.copies()).containsExactly("b.txt");
        assertThat(room.innovations())
                .containsEntry("perahu-kedua-17.03", List.of("x.txt"))
                .containsEntry("perahu-ketiga-17.03", List.of("b.txt"));
        Files.delete(room.at("arsip/a.txt"));
        room.read("arsip");
        assertThat(room.copies()).isEmpty();
        assertThat(room.innovations()).containsEntry("perahu-kedua-17.03", List.of("b.txt", "x.txt"));
    }

    @Test
    void anInnovationRestsOnTheDocumentsThatNameItNow() throws IOException {
        room.write("arsip/a.txt", "Satu", "inovasi: Lontar Kerja", "pemilik: 17.03");
        room.write("arsip/b.txt", "Dua", "inovasi: LONTAR KERJA", "pemilik: 17.03");
        room.write("arsip/c.txt", "Tiga", "inovasi: Lontar Kerja", "pemilik: 33.12");
        room.read("arsip");
        assertThat(room.innovations())
                .containsEntry("lontar-kerja-17.03", List.of("a.txt", "b.txt"))
                .containsEntry("lontar-kerja-33.12", List.of("c.txt"))
                .hasSize(2);
        room.write("arsip/b.txt", "Dua", "tanpa nama");
        Files.delete(room.at("arsip/c.txt"));
        room.read("arsip");
        assertThat(room.innovations()).isEqualTo(java.util.Map.of("lontar-kerja-17.03", List.of("a.txt")));
    }
}
