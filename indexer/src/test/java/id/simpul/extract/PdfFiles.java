package id.simpul.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Makes the PDF files that the tests read. */
final class PdfFiles {

    private static final float LEADING = 14;
    private static final float SIZE = 10;

    private PdfFiles() {}

    /** One page per text; an empty line leaves a gap, as between paragraphs. */
    static byte[] of(String title, List<String> pages) throws IOException {
        try (PDDocument document = document(title, pages)) {
            return bytes(document);
        }
    }

    static byte[] encrypted(List<String> pages) throws IOException {
        try (PDDocument document = document("", pages)) {
            document.protect(new StandardProtectionPolicy("pemilik", "pembaca", new AccessPermission()));
            return bytes(document);
        }
    }

    /** A page whose lines are drawn again so many points to the right and down, visible or not. */
    static byte[] drawnTwice(String text, String again, RenderingMode mode, float apart) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                write(content, text);
                content.setRenderingMode(mode);
                content.transform(Matrix.getTranslateInstance(apart, -apart));
                write(content, again);
            }
            return bytes(document);
        }
    }

    static byte[] ofPicture() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture), 50, 50, 400, 600);
            }
            return bytes(document);
        }
    }

    private static PDDocument document(String title, List<String> pages) throws IOException {
        PDDocument document = new PDDocument();
        document.getDocumentInformation().setTitle(title);
        for (String text : pages) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                write(content, text);
            }
        }
        return document;
    }

    private static void write(PDPageContentStream content, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
        content.newLineAtOffset(60, 780);
        for (String line : text.lines().toList()) {
            content.showText(line);
            content.newLineAtOffset(0, -LEADING);
        }
        content.endText();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
