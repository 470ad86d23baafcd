package id.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.extract.Extraction.Extracted;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SnifferTest {

    private static final String PAGE =
            "<!DOCTYPE html><html><body><h1>Posyandu Sore</h1><p>Dibuka untuk ibu bekerja.</p></body></html>";

    @Test
    void bytesCountMoreThanNames() throws IOException {
        Extracted page = Reads.text("laporan.pdf", PAGE);
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.title()).isEqualTo("Posyandu Sore");
        byte[] pdf = PdfFiles.of("", List.of("Posyandu sore dibuka."));
        assertThat(Reads.text("laporan.html", pdf).mediaType()).isEqualTo("application/pdf");
        byte[] docx = OfficeFilesMade.docx("", List.of("Posyandu sore dibuka."), List.of());
        assertThat(Reads.text("laporan.doc", docx).mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @Test
    void aDeclaredTypeIsAHintAndNothingMore() {
        Extraction read =
                Extractors.standard().extract(new Original("halaman", Optional.of("application/pdf"), PAGE.getBytes()));
        assertThat(read)
                .isInstanceOfSatisfying(
                        Extracted.class, page -> assertThat(page.mediaType()).isEqualTo("text/html"));
    }

    @Test
    void theFileNameIsTheLastStepOfItsPath() {
        assertThat(Sniffer.fileName("https://contoh.example/a/b.html?x=1/2#c")).isEqualTo("b.html");
        assertThat(Sniffer.fileName("berita/b.html")).isEqualTo("b.html");
    }
}
