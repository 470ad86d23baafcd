package id.simpul.samples;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a copying machine makes of a document: grey pictures of its pages and not one letter of text. */
final class Scan {

    /** Enough for a reader's eye and for text recognition, and still a small file. */
    private static final float DOTS_PER_INCH = 110;

    private static final float QUALITY = 0.45f;

    private Scan() {}

    static byte[] of(byte[] pdf, Source source) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf);
                PDDocument scanned = new PDDocument()) {
            PdfWriter.describe(scanned, source);
            PDFRenderer renderer = new PDFRenderer(read);
            for (int page = 0; page < read.getNumberOfPages(); page++) {
                add(scanned, renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY));
            }
            return PdfWriter.save(scanned);
        }
    }

    private static void add(PDDocument scanned, BufferedImage picture) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        scanned.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(scanned, page)) {
            PDRectangle paper = page.getMediaBox();
            out.drawImage(
                    JPEGFactory.createFromImage(scanned, picture, QUALITY), 0, 0, paper.getWidth(), paper.getHeight());
        }
    }
}
