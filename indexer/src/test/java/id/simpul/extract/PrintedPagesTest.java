package id.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.extract.Extraction.Extracted;
import id.simpul.model.Page;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrintedPagesTest {

    private static final String HEAD = "Laporan Kinerja Dinas Contoh Tahun 2023\n\n";

    private static final List<String> PAGES =
            List.of(HEAD + """
            SAPA LANSIA

            Layanan ini mendatangi rumah warga lanjut usia yang tidak mampu berjalan ke kantor camat. Pela-
            yanan dibuka setiap hari kerja. Warga cukup membawa e-
            KTP atau kartu keluarga, lalu anak-
            anak muda desa membantu pendaftaran sampai kartu selesai dicetak oleh petugas yang bertugas.

            Syarat:
            1. Warga berumur enam puluh tahun ke atas.
            2. Warga tinggal di desa yang terdaftar.

            Halaman 1 dari 3""", HEAD + """
            Dampak

            Jumlah kartu naik dari 1.204 menjadi 3.377 lembar dalam satu tahun tanpa tambahan pegawai baru,
            sehingga antrean di kantor camat hilang.

            Halaman 2 dari 3""", HEAD + "Penutup\n\nLayanan ini akan diteruskan.\n\nHalaman 3 dari 3");

    @Test
    void pagesKeepTheirNumbersAndLoseHeadAndFootButForTheTitle() throws IOException {
        Extracted read = Reads.text("laporan.pdf", PdfFiles.of("Microsoft Word - final.docx", PAGES));
        assertThat(read.pages()).extracting(Page::number).containsExactly(1, 2, 3);
        assertThat(read.pages().get(1).text()).isEqualTo("""
                Dampak
                Jumlah kartu naik dari 1.204 menjadi 3.377 lembar dalam satu tahun tanpa tambahan pegawai baru, \
                sehingga antrean di kantor camat hilang.""");
        assertThat(read.pages().get(2).text()).isEqualTo("Penutup\nLayanan ini akan diteruskan.");
        assertThat(read.removed()).contains("Laporan Kinerja Dinas Contoh Tahun 2023", "Halaman 2 dari 3");
        assertThat(read.title()).isEqualTo("Laporan Kinerja Dinas Contoh Tahun 2023");
        assertThat(read.language()).isEqualTo("id");
    }

    @Test
    void linesBecomeParagraphsAndCutWordsAreWhole() throws IOException {
        assertThat(Reads.pages("laporan.pdf", PdfFiles.of("", PAGES)).getFirst())
                .isEqualTo("""
                Laporan Kinerja Dinas Contoh Tahun 2023
                SAPA LANSIA
                Layanan ini mendatangi rumah warga lanjut usia yang tidak mampu berjalan ke kantor camat. \
                Pelayanan dibuka setiap hari kerja. Warga cukup membawa e-KTP atau kartu keluarga, lalu \
                anak-anak muda desa membantu pendaftaran sampai kartu selesai dicetak oleh petugas yang bertugas.
                Syarat:
                1. Warga berumur enam puluh tahun ke atas.
                2. Warga tinggal di desa yang terdaftar.""");
    }

    @Test
    void aStatedTitleCountsIfTheTextSaysIt() throws IOException {
        List<String> pages = List.of("Laporan tahunan\n\nSAPA LANSIA mengantar kartu identitas ke rumah.");
        assertThat(Reads.text("a.pdf", PdfFiles.of("Kartu Identitas SAPA LANSIA", pages))
                        .title())
                .isEqualTo("Kartu Identitas SAPA LANSIA");
        assertThat(Reads.text("a.pdf", PdfFiles.of("Rencana Strategis Perhubungan", pages))
                        .title())
                .isEqualTo("Laporan tahunan");
    }

    @Test
    void anItemGoesOnBehindItsIndent() {
        Draft draft = PrintedPages.draft(new OfficeFiles.Parsed(
                Optional.empty(),
                List.of(List.of(
                        "Mengingat:",
                        "1. Undang-Undang tentang Pelayanan Publik;\n2. Peraturan Menteri Contoh Nomor 91 Tahun",
                        "2021 tentang Pembinaan;\n- dua pengelola agar tidak bergantung pada satu orang",
                        "Hambatan lazim",
                        "Menetapkan Peraturan Bupati Tentang Layanan Contoh",
                        "Bab ini memuat ketentuan umum bagi semua perangkat.")),
                Set.of()));
        assertThat(draft.pages().getFirst())
                .extracting(Line::text)
                .containsExactly(
                        "Mengingat:",
                        "1. Undang-Undang tentang Pelayanan Publik;",
                        "2. Peraturan Menteri Contoh Nomor 91 Tahun 2021 tentang Pembinaan;",
                        "- dua pengelola agar tidak bergantung pada satu orang",
                        "Hambatan lazim",
                        "Menetapkan Peraturan Bupati Tentang Layanan Contoh",
                        "Bab ini memuat ketentuan umum bagi semua perangkat.");
    }
}
