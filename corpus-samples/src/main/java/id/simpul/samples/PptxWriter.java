package id.simpul.samples;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextBox;

/**
 * A slide deck: a title slide, then one slide per part of the body. Slides hold text boxes and tables and no
 * placeholders, as decks pasted together from other decks do.
 */
final class PptxWriter implements Writer {

    private static final int LEFT = 40;
    private static final int WIDTH = 640;
    private static final int BOTTOM = 500;

    @Override
    public byte[] write(Source source) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            DocxWriter.describe(show.getProperties(), source);
            XSLFSlide first = show.createSlide();
            box(first, 170, 120, source.title(), 32);
            source.extra("author").ifPresent(author -> box(first, 310, 40, author, 16));
            Block.parts(source.blocks()).stream()
                    .filter(part -> !part.isEmpty())
                    .forEach(part -> addSlide(show, part));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        }
    }

    private static void addSlide(XMLSlideShow show, List<Block> part) {
        XSLFSlide slide = show.createSlide();
        int height = (BOTTOM - 30) / part.size();
        for (int place = 0; place < part.size(); place++) {
            add(slide, part.get(place), 30 + place * height, height);
        }
    }

    private static void add(XSLFSlide slide, Block block, int top, int height) {
        switch (block) {
            case Block.Heading heading -> box(slide, top, height, heading.text(), heading.level() == 1 ? 26 : 20);
            case Block.Paragraph paragraph -> box(slide, top, height, paragraph.text(), 16);
            case Block.Items items -> {
                XSLFTextBox box = box(slide, top, height);
                for (int place = 0; place < items.texts().size(); place++) {
                    String mark = items.numbered() ? items.mark(place) : "•";
                    write(box, mark + " " + items.texts().get(place), 16);
                }
            }
            case Block.Table table -> addTable(slide, table, top, height);
            case Block.Break ignored -> throw new IllegalArgumentException("a break has no place on a slide");
        }
    }

    private static void box(XSLFSlide slide, int top, int height, String text, double size) {
        write(box(slide, top, height), text, size);
    }

    private static XSLFTextBox box(XSLFSlide slide, int top, int height) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle(LEFT, top, WIDTH, height));
        box.clearText();
        return box;
    }

    private static void write(XSLFTextBox box, String text, double size) {
        var run = box.addNewTextParagraph().addNewTextRun();
        run.setText(text);
        run.setFontSize(size);
    }

    private static void addTable(XSLFSlide slide, Block.Table table, int top, int height) {
        XSLFTable grid = slide.createTable(table.rows().size(), table.width());
        grid.setAnchor(new Rectangle(LEFT, top, WIDTH, height));
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row);
            for (int cell = 0; cell < cells.size(); cell++) {
                grid.getCell(row, cell).setText(cells.get(cell));
            }
        }
    }
}
