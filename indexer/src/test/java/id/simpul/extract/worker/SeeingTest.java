package id.simpul.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.simpul.extract.Extraction;
import id.simpul.extract.Extraction.Extracted;
import id.simpul.extract.Extraction.Reason;
import id.simpul.extract.Extraction.Unreadable;
import id.simpul.extract.Extractor;
import id.simpul.extract.Extractors;
import id.simpul.extract.Original;
import id.simpul.model.Page;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class SeeingTest {

    private static final List<String> LINES = List.of(
            "Perahu itu berlayar ke delapan pulau",
            "dan membawa dokter, perawat, serta obat",
            "untuk warga yang jauh dari puskesmas.");

    private static final String TEXT =
            "Perahu itu berlayar ke delapan pulau dan membawa dokter, perawat, serta obat untuk warga yang jauh dari puskesmas.";

    private static final Tesseract MISSING = new Tesseract(List.of("program-yang-tidak-ada", "--list-langs"));

    private final Extractor extractor = Workers.standard();

    @AfterEach
    void end() {
        extractor.close();
    }

    @Test
    void scansAndPicturesOfTextAreRead() throws IOException {
        assumeTrue(new Tesseract().isInstalled(), "tesseract with ind and eng is not installed");
        assertThat(text(read(extractor, "pindaian.pdf", pdf(false)))).isEqualTo(TEXT);
        assertThat(text(read(extractor, "pindaian.png", image("png")))).isEqualTo(TEXT);
        assertThat(text(read(extractor, "pindaian.jpg", image("jpg")))).isEqualTo(TEXT);
        assertThat(text(read(extractor, "pindaian.tif", image("tif")))).isEqualTo(TEXT);
    }

    @Test
    void aScannedPageBehindAPageOfTextIsRead() throws IOException {
        assumeTrue(new Tesseract().isInstalled(), "tesseract with ind and eng is not installed");
        Extraction read = read(extractor, "laporan.pdf", pdf(true));
        assertThat(((Extracted) read).pages()).extracting(Page::text).containsExactly("Laporan perahu sehat", TEXT);
    }

    @Test
    void aPictureOfNothingHasNoText() throws IOException {
        BufferedImage photograph = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        assertThat(read(extractor, "foto.png", encoded(photograph, "png")))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.NO_TEXT));
    }

    @Test
    void withoutTesseractScansNeedIt() throws IOException {
        try (Extractor blind = new Seeing(Extractors.standard(), new Forbidden(), MISSING)) {
            assertThat(read(blind, "pindaian.pdf", pdf(false)))
                    .isInstanceOfSatisfying(
                            Unreadable.class,
                            failure -> assertThat(failure.reason()).isEqualTo(Reason.NO_TEXT));
            assertThat(read(blind, "pindaian.png", image("png")))
                    .isInstanceOfSatisfying(
                            Unreadable.class,
                            failure -> assertThat(failure.reason()).isEqualTo(Reason.NO_TEXT));
        }
    }

    @Test
    void textsAreReadAgainWhenTesseractIsInstalled() {
        Tesseract installed = new Tesseract(List.of("printf", "List of languages:\\neng\\nind\\nosd\\n"));
        Tesseract withoutIndonesian = new Tesseract(List.of("printf", "eng\\n"));
        assertThat(installed.isInstalled()).isTrue();
        assertThat(withoutIndonesian.isInstalled()).isFalse();
        assertThat(version(installed)).isNotEqualTo(version(MISSING));
        assertThat(version(withoutIndonesian)).isEqualTo(version(MISSING));
    }

    private static String version(Tesseract tesseract) {
        return new Seeing(Extractors.standard(), new Forbidden(), tesseract).version();
    }

    private static Extraction read(Extractor extractor, String name, byte[] bytes) {
        return extractor.extract(new Original(name, Optional.empty(), bytes));
    }

    private static String text(Extraction read) {
        assertThat(read).isInstanceOf(Extracted.class);
        return ((Extracted) read).pages().getFirst().text();
    }

    private static byte[] image(String format) throws IOException {
        return encoded(page(), format);
    }

    private static BufferedImage page() {
        BufferedImage image = new BufferedImage(1300, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 52));
        for (int line = 0; line < LINES.size(); line++) {
            pen.drawString(LINES.get(line), 60, 100 + 80 * line);
        }
        pen.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    /** A scan, behind a page of text or alone. */
    private static byte[] pdf(boolean behindText) throws IOException {
        try (PDDocument document = new PDDocument()) {
            if (behindText) {
                PDPage text = new PDPage(PDRectangle.A4);
                document.addPage(text);
                try (PDPageContentStream content = new PDPageContentStream(document, text)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(60, 700);
                    content.showText("Laporan perahu sehat");
                    content.endText();
                }
            }
            PDPage scan = new PDPage(PDRectangle.A4);
            document.addPage(scan);
            try (PDPageContentStream content = new PDPageContentStream(document, scan)) {
                content.drawImage(LosslessFactory.createFromImage(document, page()), 40, 500, 520, 160);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Stands where nobody may come. */
    private static final class Forbidden implements Extractor {

        @Override
        public String version() {
            return "forbidden";
        }

        @Override
        public boolean mayHoldFiles(String mediaType) {
            throw new AssertionError("recognition by accident");
        }

        @Override
        public Extraction extract(Original original) {
            throw new AssertionError("recognition by accident");
        }

        @Override
        public id.simpul.extract.Contents unpack(Original original, java.nio.file.Path folder) {
            throw new AssertionError("recognition by accident");
        }
    }
}
