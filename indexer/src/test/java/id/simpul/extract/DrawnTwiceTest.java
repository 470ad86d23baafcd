package id.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.extract.Extraction.Extracted;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

class DrawnTwiceTest {

    private static final String TEXT = """
            PERAHU SEHAT KABUPATEN CONTOH

            Perahu itu berlayar ke delapan pulau dan membawa dokter, perawat,
            serta obat untuk warga yang jauh dari puskesmas di daratan besar.
            Sejak diluncurkan warga tidak lagi menunggu kapal antarpulau.

            Anggaran berasal dari APBD.""";

    private static final String READ = """
            PERAHU SEHAT KABUPATEN CONTOH
            Perahu itu berlayar ke delapan pulau dan membawa dokter, perawat, \
            serta obat untuk warga yang jauh dari puskesmas di daratan besar. \
            Sejak diluncurkan warga tidak lagi menunggu kapal antarpulau.
            Anggaran berasal dari APBD.""";

    @Test
    void anInvisibleLayerOnTheTextIsReadOnce() throws IOException {
        assertThat(read(PdfFiles.drawnTwice(TEXT, TEXT, RenderingMode.NEITHER, 0)))
                .isEqualTo(READ);
        assertThat(read(PdfFiles.drawnTwice(TEXT, TEXT, RenderingMode.NEITHER, 3)))
                .isEqualTo(READ);
        assertThat(read(PdfFiles.drawnTwice(TEXT, TEXT, RenderingMode.NEITHER, 7)))
                .isEqualTo(READ);
    }

    @Test
    void boldLettersMadeByDrawingTwiceAreReadOnce() throws IOException {
        for (float apart : new float[] {0.2f, 0.4f, 0.8f}) {
            assertThat(read(PdfFiles.drawnTwice(TEXT, TEXT, RenderingMode.FILL, apart)))
                    .isEqualTo(READ);
        }
    }

    @Test
    void linesThatRepeatForAReasonStay() throws IOException {
        String form = """
                Nama inovasi: Perahu Sehat
                Tahap: penerapan

                Nama inovasi: Pos Sore
                Tahap: penerapan

                Belum ada

                Belum ada""";
        Extracted read = Reads.text("a.pdf", PdfFiles.of("", List.of(form)));
        assertThat(read.removed()).isEmpty();
    }

    @Test
    void aRunOfLinesIsTheSameWhateverItsBlanksAndMarks() {
        List<String> page = List.of(
                "Perahu itu berlayar ke delapan pulau",
                "dan membawa dokter, perawat, serta obat",
                "untuk warga yang jauh dari puskesmas.",
                "Perahu itu berlayar kedelapan pulau",
                "dan membawa dokter perawat serta obat",
                "untuk warga yang jauh dari pus kesmas",
                "Penutup");
        assertThat(DrawnTwice.marks(page)).containsExactly(false, false, false, true, true, true, false);
    }

    private static String read(byte[] pdf) {
        return Reads.text("a.pdf", pdf).pages().getFirst().text();
    }
}
