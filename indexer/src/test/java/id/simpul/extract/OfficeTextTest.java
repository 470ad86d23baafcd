package id.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.extract.Extraction.Extracted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfficeTextTest {

    private static final List<List<String>> TABLE =
            List.of(List.of("Tahun", "Kartu dicetak"), List.of("2022", "1.204"), List.of("2023", "3.377"));

    @Test
    void aWordFileIsOnePageAndTableRowsAreLines() throws IOException {
        byte[] file = OfficeFilesMade.docx(
                "Proposal SAPA LANSIA",
                List.of("PROPOSAL SAPA LANSIA", "Layanan  ini mendatangi\u00A0rumah warga.", "", "Hasilnya:"),
                TABLE);
        Extracted read = Reads.text("proposal.docx", file);
        assertThat(read.title()).isEqualTo("Proposal SAPA LANSIA");
        assertThat(read.pages())
                .singleElement()
                .satisfies(page -> assertThat(page.text()).isEqualTo("""
                        PROPOSAL SAPA LANSIA
                        Layanan ini mendatangi rumah warga.
                        Hasilnya:
                        Tahun | Kartu dicetak
                        2022 | 1.204
                        2023 | 3.377"""));
    }

    @Test
    void everySlideIsAPage() throws IOException {
        byte[] file =
                OfficeFilesMade.pptx(List.of("SAPA LANSIA\nKartu diantar ke rumah", "Dampak\nAntrean hilang"), TABLE);
        assertThat(Reads.pages("paparan.pptx", file))
                .containsExactly(
                        "SAPA LANSIA\nKartu diantar ke rumah",
                        "Dampak\nAntrean hilang",
                        "Tahun | Kartu dicetak\n2022 | 1.204\n2023 | 3.377");
    }

    @Test
    void everySheetIsAPageAndEmptyCellsKeepTheirColumn() throws IOException {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put(
                "Top 45",
                List.of(List.of("No", "Inovasi", "Instansi", "Tahun"), List.of("1", "SAPA LANSIA", "", "2023")));
        sheets.put("Kosong", List.of());
        sheets.put("Top 99", List.of(List.of("No", "Inovasi"), List.of("1", "JEMPUT AKTA")));
        assertThat(Reads.pages("daftar.xlsx", OfficeFilesMade.xlsx(sheets)))
                .containsExactly(
                        "Top 45\nNo | Inovasi | Instansi | Tahun\n1 | SAPA LANSIA | | 2023",
                        "Kosong",
                        "Top 99\nNo | Inovasi\n1 | JEMPUT AKTA");
    }

    @Test
    void openDocumentTextIsRead() throws IOException {
        byte[] file = OfficeFilesMade.openDocument("application/vnd.oasis.opendocument.text", """
                <office:text><text:h text:outline-level="1">Profil SAPA LANSIA</text:h>
                <text:p>Kartu diantar<text:s/>ke rumah.</text:p>
                <text:list><text:list-item><text:p>Daftar</text:p></text:list-item></text:list>
                <table:table><table:table-row><table:table-cell><text:p>Tahun</text:p></table:table-cell>
                <table:table-cell><text:p>2023</text:p></table:table-cell></table:table-row></table:table></office:text>
                """);
        assertThat(Reads.pages("profil.odt", file))
                .containsExactly("Profil SAPA LANSIA\nKartu diantar ke rumah.\nDaftar\nTahun | 2023");
    }

    @Test
    void openDocumentSheetsAndSlidesArePages() throws IOException {
        String row = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>%s</text:p>"
                + "</table:table-cell><table:table-cell office:value-type=\"string\"><text:p>%s</text:p>"
                + "</table:table-cell></table:table-row>";
        byte[] book = OfficeFilesMade.openDocument(
                "application/vnd.oasis.opendocument.spreadsheet",
                "<office:spreadsheet><table:table table:name=\"Satu\">" + row.formatted("No", "Inovasi")
                        + "</table:table><table:table table:name=\"Dua\">" + row.formatted("1", "JEMPUT AKTA")
                        + "</table:table></office:spreadsheet>");
        assertThat(Reads.pages("daftar.ods", book)).containsExactly("No | Inovasi", "1 | JEMPUT AKTA");
        String slide = "<draw:page draw:name=\"%s\"><draw:frame><draw:text-box><text:p>%s</text:p></draw:text-box>"
                + "</draw:frame></draw:page>";
        byte[] show = OfficeFilesMade.openDocument(
                "application/vnd.oasis.opendocument.presentation",
                "<office:presentation>" + slide.formatted("s1", "Kartu diantar ke rumah")
                        + slide.formatted("s2", "Antrean hilang") + "</office:presentation>");
        assertThat(Reads.pages("paparan.odp", show)).containsExactly("Kartu diantar ke rumah", "Antrean hilang");
    }

    @Test
    void richTextIsRead() {
        String rtf = "{\\rtf1\\ansi Kartu diantar ke rumah.\\par Antrean hilang.\\par}";
        assertThat(Reads.pages("profil.rtf", rtf.getBytes(StandardCharsets.US_ASCII)))
                .containsExactly("Kartu diantar ke rumah.\nAntrean hilang.");
    }

    @Test
    void aMailGivesSubjectAndBodyButNoAttachment() {
        String mail = """
                From: Humas <humas@pemda.example>
                To: Redaksi <redaksi@kabar.example>
                Subject: Fwd: Siaran Pers: SAPA LANSIA diluncurkan
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="batas"

                --batas
                Content-Type: text/plain; charset=utf-8

                KAB. CONTOH - Pemerintah Kabupaten Contoh meluncurkan layanan jemput
                bola bernama SAPA LANSIA untuk warga lanjut usia yang tidak dapat
                datang ke kantor kecamatan. Petugas membawa alat rekam dan mesin pen-
                cetak kartu ke rumah warga, sehingga warga tidak perlu mengantre dan
                tidak perlu membayar ongkos.

                Layanan berjalan sejak tahun 2022.

                --batas
                Content-Type: text/plain; charset=utf-8
                Content-Disposition: attachment; filename="lampiran.txt"

                Teks lampiran.
                --batas--
                """.replace("\n", "\r\n");
        Extracted read = Reads.text("surat.eml", mail);
        assertThat(read.title()).isEqualTo("Siaran Pers: SAPA LANSIA diluncurkan");
        assertThat(read.pages().getFirst().text()).isEqualTo("""
                Siaran Pers: SAPA LANSIA diluncurkan
                KAB. CONTOH - Pemerintah Kabupaten Contoh meluncurkan layanan jemput bola bernama SAPA LANSIA \
                untuk warga lanjut usia yang tidak dapat datang ke kantor kecamatan. Petugas membawa alat rekam \
                dan mesin pencetak kartu ke rumah warga, sehingga warga tidak perlu mengantre dan tidak perlu \
                membayar ongkos.
                Layanan berjalan sejak tahun 2022.""");
    }
}
