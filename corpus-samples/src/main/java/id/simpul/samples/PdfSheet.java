package id.simpul.samples;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * A place on A4 paper that moves down, on to the next column and on to the next page. Lengths are in points, measured
 * from the left and from the bottom.
 *
 * <p>Not for use by several threads. {@link #close()} ends the last page; the document stays open.
 */
final class PdfSheet implements AutoCloseable {

    /** Height of the running head. */
    static final float HEAD = 794;

    /** Height of the page number. */
    static final float FOOT = 40;

    private static final float TOP = 770;
    private static final float BOTTOM = 70;
    private static final float LEFT = 64;
    private static final float RIGHT = PDRectangle.A4.getWidth() - 64;
    private static final float GUTTER = 22;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document;
    private final PDFont font;
    private final int columns;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream out;
    private int column;
    private float y;

    PdfSheet(PDDocument document, int columns) throws IOException {
        this.document = document;
        this.columns = columns;
        this.font = font(document);
        this.out = page();
    }

    private static PDFont font(PDDocument document) throws IOException {
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IOException("the PDF library no longer carries " + FONT);
            }
            return PDType0Font.load(document, in, true);
        }
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(page);
        column = 0;
        y = TOP;
        return new PDPageContentStream(document, page);
    }

    List<PDPage> pages() {
        return List.copyOf(pages);
    }

    float columnWidth() {
        return (RIGHT - LEFT - GUTTER * (columns - 1)) / columns;
    }

    double width(String text, Face face) {
        try {
            return font.getStringWidth(text) / 1000 * face.size();
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException("the font cannot set: " + text, e);
        }
    }

    /** Goes on at the top of a new page, whatever column it was in. */
    void turnPage() throws IOException {
        out.close();
        out = page();
    }

    /** Moves down, over the bottom edge too: ask {@link #want} before the next line. */
    void skip(float height) {
        y -= height;
    }

    /** Makes sure that so much height is left in this column, else goes on to the next. */
    void want(float height) throws IOException {
        if (y - height >= BOTTOM) {
            return;
        }
        if (column + 1 < columns) {
            column++;
            y = TOP;
        } else {
            turnPage();
        }
    }

    /** Sets one line at this height, {@code indent} to the right of the column's edge; does not move down. */
    void show(String text, Face face, float indent) throws IOException {
        showAt(out, text, face, edge() + indent, y - face.size());
    }

    private float edge() {
        return LEFT + column * (columnWidth() + GUTTER);
    }

    /** Draws a thin rule over the column at this height. */
    void rule() throws IOException {
        out.setLineWidth(0.5f);
        out.moveTo(edge(), y);
        out.lineTo(edge() + columnWidth(), y);
        out.stroke();
    }

    /** Sets a line on a finished page: running heads and page numbers, once the number of pages is known. */
    void stamp(PDPage page, String text, float height) throws IOException {
        try (PDPageContentStream over =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            showAt(over, text, Face.MARGIN, LEFT, height);
        }
    }

    private void showAt(PDPageContentStream to, String text, Face face, float x, float height) throws IOException {
        to.beginText();
        to.setFont(font, face.size());
        to.setRenderingMode(face.outline() > 0 ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        to.setLineWidth(face.outline());
        to.newLineAtOffset(x, height);
        to.showText(text);
        to.endText();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
