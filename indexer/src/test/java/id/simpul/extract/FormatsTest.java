package id.simpul.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.extract.Extraction.Extracted;
import id.simpul.extract.Extraction.Reason;
import id.simpul.model.Page;
import id.simpul.model.Warning;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One and the same letter, sheet and slides in every format, made by an office suite of the HTML, CSV and FODP file. */
class FormatsTest {

    private static final Path FILES = Path.of("src/test/resources/id/simpul/extract/formats");

    private static final String LETTER = """
            Kartu Antar Desa
            Kabupaten Contoh mengantar kartu identitas ke rumah warga lanjut usia setiap Kamis.
            Petugas membawa alat cetak di perahu; biaya sekali antar Rp35.000.
            Tahun | Kartu diantar
            2022 | 410
            2023 | 1.275
            Warga menunggu paling lama dua hari.""";

    @ParameterizedTest
    @ValueSource(strings = {"surat.doc", "surat.docx", "surat.odt", "surat.epub"})
    void aLetterReadsTheSame(String name) throws IOException {
        Extracted read = Reads.text(name, bytes(name));
        assertThat(read.title()).isEqualTo("Kartu Antar Desa");
        assertThat(read.language()).isEqualTo("id");
        assertThat(read.warnings()).isEmpty();
        assertThat(String.join("\n", texts(read))).isEqualTo(LETTER);
    }

    @Test
    void theCellsOfRichTextAreLines() throws IOException {
        assertThat(Reads.pages("surat.rtf", bytes("surat.rtf"))).containsExactly(LETTER.replace(" | ", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lembar.csv", "lembar.xls", "lembar.xlsx", "lembar.ods"})
    void aSheetReadsRowByRow(String name) throws IOException {
        assertThat(Reads.pages(name, bytes(name)))
                .singleElement()
                .asString()
                .contains("Tahun | Kartu diantar | Desa\n2022 | 410 | Sukamaju\n2023 | 1275 | Tanjung, Hilir");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paparan.pptx", "paparan.odp"})
    void everySlideIsAPage(String name) throws IOException {
        assertThat(Reads.pages(name, bytes(name)))
                .containsExactly(
                        "Kartu Antar Desa\nWarga pulau menunggu kartu berbulan-bulan.",
                        "Cara kerja\nPerahu membawa alat cetak.\nJadwal setiap Kamis.",
                        "Hasil\n1.275 kartu diantar pada 2023.");
    }

    @Test
    void oldSlidesArePagesToo() throws IOException {
        try (HSLFSlideShow show = new HSLFSlideShow();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String text : List.of("Kartu diantar ke rumah", "Antrean hilang")) {
                HSLFSlide slide = show.createSlide();
                HSLFTextBox box = slide.createTextBox();
                box.setText(text);
            }
            show.write(bytes);
            assertThat(Reads.pages("paparan.ppt", bytes.toByteArray()))
                    .containsExactly("Kartu diantar ke rumah", "Antrean hilang");
        }
    }

    @Test
    void aSavedPageReadsLikeAPage() {
        String page = """
                From: <Saved by a browser>
                Subject: Kartu Antar Desa
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="batas"

                --batas
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://kabar.example/kartu

                <html><body><h1>Kartu Antar Desa</h1><p>Kabupaten Contoh mengantar kartu =
                identitas ke rumah warga lanjut usia setiap Kamis.</p></body></html>
                --batas
                Content-Type: image/png
                Content-Transfer-Encoding: base64
                Content-Location: https://kabar.example/logo.png

                iVBORw0KGgo=
                --batas--
                """;
        Extracted read = Reads.text("kartu.mht", page);
        assertThat(read.title()).isEqualTo("Kartu Antar Desa");
        assertThat(String.join("\n", texts(read)))
                .contains("Kabupaten Contoh mengantar kartu identitas ke rumah warga lanjut usia setiap Kamis.")
                .doesNotContain("iVBOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void plainTextReadsTheSameInEveryEncoding(String charset) {
        String text = "Kartu “Antar” Desa – untuk warga lanjut usia di desa yang jauh dari kantor kecamatan.";
        assertThat(Reads.pages("surat.txt", text.getBytes(Charset.forName(charset))))
                .containsExactly(text);
    }

    @Test
    void anOpenDocumentThatIsLockedSaysSo() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("mimetype", "application/vnd.oasis.opendocument.presentation".getBytes(UTF_8));
        members.put("content.xml", new byte[] {1, 2, 3});
        members.put("META-INF/manifest.xml", """
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                <manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>
                </manifest:manifest>""".getBytes(UTF_8));
        byte[] locked = ArchivesMade.zip(members);
        assertThat(Reads.failure("paparan.odp", locked).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void whatStandsBeforeTheDamageIsReadAndSaidToBeDamaged() throws IOException {
        String body = "<office:presentation><draw:page><draw:frame><draw:text-box><text:p>"
                + "Perahu membawa alat cetak ke pulau setiap Kamis. ".repeat(20)
                + "</text:p></draw:text-box></draw:frame></draw:page><rusak></office:presentation>";
        byte[] damaged = OfficeFilesMade.openDocument("application/vnd.oasis.opendocument.presentation", body);
        Extracted read = Reads.text("paparan.odp", damaged);
        assertThat(read.warnings()).containsExactly(Warning.DAMAGED);
        assertThat(texts(read).getFirst()).startsWith("Perahu membawa alat cetak");
    }

    @ParameterizedTest
    @ValueSource(strings = {"laporan.txt", "laporan.md", "laporan.html", "laporan.rtf"})
    void aTextThatIsTooLongIsReadInPartAndSaidToBe(String name) {
        String sentence = "Kartu diantar ke rumah warga desa.";
        String text = switch (name) {
            case "laporan.html" -> "<p>" + (sentence + "</p>\n<p>").repeat(400) + "</p>";
            case "laporan.rtf" -> "{\\rtf1 " + (sentence + "\\par ").repeat(400) + "}";
            default -> (sentence + "\n\n").repeat(400);
        };
        Extractor small = Extractors.within(new Limits(1 << 20, 4_000, Duration.ofSeconds(30)));
        Extraction read = small.extract(new Original(name, Optional.empty(), text.getBytes(UTF_8)));
        assertThat(read).isInstanceOfSatisfying(Extracted.class, extracted -> {
            assertThat(extracted.warnings()).containsExactly(Warning.TRUNCATED);
            assertThat(String.join("", texts(extracted)).length()).isBetween(3_000, 4_200);
        });
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(FILES.resolve(name));
    }

    private static List<String> texts(Extracted read) {
        return read.pages().stream()
                .map(Page::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
