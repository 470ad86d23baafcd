package id.simpul.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceParserTest {

    private final SourceParser parser = new SourceParser();

    @Test
    void readsFrontMatter() {
        Source source = Samples.source(Format.PDF);

        assertThat(source.docid()).isEqualTo("laporan/contoh.pdf");
        assertThat(source.title()).isEqualTo("Laporan Pelayanan & Inovasi \"Contoh\"");
        assertThat(source.extra("author")).contains("Tim Penyusun");
        assertThat(source.date()).isEqualTo(LocalDate.of(2023, 8, 2));
        assertThat(source.extras()).doesNotContainKeys("format", "title");
    }

    @Test
    void readsEveryKindOfBlockInOrder() {
        assertThat(Samples.source(Format.PDF).blocks())
                .containsExactly(
                        new Block.Heading(1, "Latar Belakang"),
                        new Block.Paragraph("Antrean panjang di loket membuat warga kembali pada hari lain."),
                        new Block.Heading(2, "Permasalahan"),
                        new Block.Items(false, List.of("jarak <jauh>", "biaya mahal bagi keluarga miskin")),
                        new Block.Items(true, List.of("Daftar", "Datang")),
                        new Block.Table(List.of(
                                List.of("Uraian", "Sebelum", "Sesudah"),
                                List.of("Waktu layanan", "5 hari", "1 hari"),
                                List.of("Kunjungan", "0", "120"))),
                        new Block.Break(),
                        new Block.Heading(1, "Penutup"),
                        new Block.Paragraph("Warga puas."));
    }

    @Test
    void aParagraphThatBeginsLikeANumberStaysAParagraph() {
        Source source =
                parser.parse("berita", "a", "format: txt\ntitle: T\n---\n2023 menjadi tahun kedua.\n\n-satu kata");

        assertThat(source.blocks())
                .containsExactly(new Block.Paragraph("2023 menjadi tahun kedua."), new Block.Paragraph("-satu kata"));
    }

    @Test
    void extensionMayLie() {
        Source source = parser.parse("rusak", "a", "format: html\nextension: pdf\ntitle: T\n---\nIsi.");

        assertThat(source.docid()).isEqualTo("rusak/a.pdf");
        assertThat(source.format()).isEqualTo(Format.HTML);
    }

    @Test
    void saysWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parser.parse("berita", "a", "format: html\ntitle: T\nIsi."))
                .withMessageContaining("---");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parser.parse("berita", "a", "format: html\n---\nIsi."))
                .withMessageContaining("title");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parser.parse("berita", "a", "format: wps\ntitle: T\n---\nIsi."))
                .withMessageContaining("wps")
                .withMessageContaining("docx");
    }

    @Test
    void partsAreDividedByBreaks() {
        assertThat(Block.parts(Samples.source(Format.PPTX).blocks()))
                .hasSize(2)
                .last()
                .isEqualTo(List.of(new Block.Heading(1, "Penutup"), new Block.Paragraph("Warga puas.")));
        assertThat(Block.parts(List.of())).containsExactly(List.of());
    }
}
