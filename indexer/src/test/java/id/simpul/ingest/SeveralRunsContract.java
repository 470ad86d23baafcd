package id.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several runs at once on one catalogue and one index leave what one run leaves. */
abstract class SeveralRunsContract {

    private static final int FILES = 150;
    private static final String RELEASE = """
            Bupati meresmikan perahu puskesmas yang berlayar dari pulau ke pulau setiap pekan. "Warga tidak perlu lagi
            menyeberang untuk memeriksakan kandungan," katanya di dermaga. Perahu itu membawa seorang dokter, dua bidan,
            dan obat untuk sebulan. Dalam setahun jumlah ibu yang melahirkan di rumah turun menjadi separuhnya.""";

    @TempDir
    private Path folder;

    /** A room with a catalogue and an index of its own that several runs can write to. */
    abstract ReadingRoom room(Path folder);

    private ReadingRoom shared() {
        return room(folder.resolve("bersama"));
    }

    private static void fill(ReadingRoom room) {
        for (int i = 0; i < FILES; i++) {
            String name = "arsip/%03d.txt".formatted(i);
            switch (i % 5) {
                case 0 -> room.write(name, "Berita " + i, RELEASE, "Penulis " + i);
                case 1 -> room.write(name, "Dokumen " + i, "inovasi: Gardu " + i % 7, "pemilik: 17.03");
                case 2 -> room.write(name, "RUSAK");
                default -> room.write(name, "Catatan nomor " + i + " tentang pasar di desa ke-" + i * 31);
            }
        }
    }

    private static void assertSame(ReadingRoom shared, ReadingRoom alone) {
        assertThat(shared.documents().keySet()).isEqualTo(alone.documents().keySet());
        assertThat(shared.copies()).isEqualTo(alone.copies()).hasSize(FILES / 5 - 1);
        assertThat(shared.innovations()).isEqualTo(alone.innovations()).hasSize(7);
        assertThat(shared.catalogue().inState(Catalogue.State.FAILED))
                .extracting(Catalogue.Row::docid)
                .isEqualTo(alone.catalogue().inState(Catalogue.State.FAILED).stream()
                        .map(Catalogue.Row::docid)
                        .toList());
    }

    @Test
    final void theyPartTheWorkAndLeaveWhatOneWouldLeave() throws IOException {
        try (ReadingRoom shared = shared();
                ReadingRoom alone = new ReadingRoom(folder.resolve("sendiri"))) {
            fill(shared);
            fill(alone);
            alone.read("arsip");
            List<List<String>> told = shared.readAtOnce(3, "arsip");
            assertThat(told).allSatisfy(one -> assertThat(one).hasSize(FILES));
            Map<String, Long> indexed = indexed(told);
            assertThat(indexed).hasSize(FILES - FILES / 5);
            assertThat(indexed.values()).as("nothing is indexed twice").containsOnly(1L);
            assertThat(shared.extracted()).as("nothing is read twice").isEqualTo(FILES);
            assertSame(shared, alone);

            for (int i = 0; i < FILES; i += 3) {
                shared.touch("arsip/%03d.txt".formatted(i));
            }
            Files.delete(shared.at("arsip/000.txt"));
            Files.delete(alone.at("arsip/000.txt"));
            Files.delete(shared.at("arsip/001.txt"));
            Files.delete(alone.at("arsip/001.txt"));
            shared.write("arsip/005.txt", "Bukan lagi berita", "pasar malam yang pindah ke alun-alun kota lama");
            alone.write("arsip/005.txt", "Bukan lagi berita", "pasar malam yang pindah ke alun-alun kota lama");
            shared.write("arsip/999.txt", "Berita baru", RELEASE, "Penulis baru");
            alone.write("arsip/999.txt", "Berita baru", RELEASE, "Penulis baru");
            shared.readAtOnce(3, "arsip");
            alone.read("arsip");
            assertThat(shared.documents().keySet()).isEqualTo(alone.documents().keySet());
            assertThat(shared.copies()).isEqualTo(alone.copies());
            assertThat(shared.innovations()).isEqualTo(alone.innovations());
            assertThat(shared.readAtOnce(2, "arsip"))
                    .allSatisfy(one -> assertThat(one).noneMatch(line -> line.endsWith(" indexed")));
        }
    }

    private static Map<String, Long> indexed(List<List<String>> told) {
        return told.stream()
                .flatMap(List::stream)
                .filter(line -> line.endsWith(" indexed"))
                .collect(Collectors.groupingBy(line -> line, Collectors.counting()));
    }

    @Test
    final void oneNameInTwoFoldersIsKeptForBoth() {
        try (ReadingRoom shared = shared()) {
            List<String> names =
                    IntStream.range(0, 60).mapToObj("%02d.txt"::formatted).toList();
            for (String name : names) {
                shared.write("utara/" + name, "Sumur " + name);
                shared.write("selatan/" + name, "Kincir " + name);
            }
            List<List<String>> told = List.of("utara", "selatan").parallelStream()
                    .map(root -> shared.readAtOnce(1, root).getFirst())
                    .toList();
            assertThat(told).allSatisfy(one -> assertThat(one).hasSize(60));
            assertThat(shared.documents()).hasSize(120);
            assertThat(shared.documents().values())
                    .filteredOn(document -> document.title().startsWith("Sumur"))
                    .hasSize(60);
            assertThat(Collections.disjoint(told.getFirst(), told.getLast())).isTrue();
        }
    }

    @Test
    final void aLostIndexIsNoticedByAll() throws IOException {
        try (ReadingRoom shared = shared()) {
            fill(shared);
            shared.read("arsip");
            shared.extracted();
            int documents = shared.documents().size();
            shared.loseTheIndex();
            shared.readAtOnce(2, "arsip");
            assertThat(shared.documents()).hasSize(documents);
            assertThat(shared.extracted()).as("broken ones alone").isLessThanOrEqualTo(2 * FILES / 5);
        }
    }

    @RepeatedTest(3)
    final void anIndexIsPutTogetherAnewWhileOthersRead() {
        try (ReadingRoom shared = shared();
                ReadingRoom alone = new ReadingRoom(folder.resolve("sendiri"))) {
            fill(shared);
            fill(alone);
            shared.readAtOnce(1, "arsip");
            shared.write("arsip/999.txt", "Berita baru", RELEASE, "Penulis baru");
            alone.write("arsip/999.txt", "Berita baru", RELEASE, "Penulis baru");
            CompletableFuture<List<List<String>>> others =
                    CompletableFuture.supplyAsync(() -> shared.readAtOnce(2, "arsip"));
            List<String> told = shared.rebuild("plain-2");
            others.join();
            alone.readAtOnce(1, "arsip");
            assertThat(told).hasSizeGreaterThanOrEqualTo(FILES - FILES / 5);
            assertThat(shared.documents().keySet()).isEqualTo(alone.documents().keySet());
            assertThat(shared.copies()).isEqualTo(alone.copies());
            assertThat(shared.innovations()).isEqualTo(alone.innovations());
        }
    }
}
