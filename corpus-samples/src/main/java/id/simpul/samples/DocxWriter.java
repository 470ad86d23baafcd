package id.simpul.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * A Word document with title and heading styles, typed list marks as most offices type them, tables, and, with {@code
 * header:}, a running head.
 */
final class DocxWriter implements Writer {

    private static final String TITLE = "Title";
    private static final String HEADING = "Heading";

    @Override
    public byte[] write(Source source) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            describe(document.getProperties(), source);
            List.of(TITLE, HEADING + 1, HEADING + 2).forEach(id -> addStyle(document, id));
            source.extra("header")
                    .ifPresent(header -> document.createHeader(HeaderFooterType.DEFAULT)
                            .createParagraph()
                            .createRun()
                            .setText(header));
            styled(document, TITLE, 16, source.title());
            source.extra("author").ifPresent(author -> plain(document, author));
            source.blocks().forEach(block -> add(document, block));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        }
    }

    /** Sets title, author and day, so that the library does not put today's. */
    static void describe(POIXMLProperties properties, Source source) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(source.title());
        core.setCreator(source.extra("author").orElse("Korpus contoh"));
        Optional<Date> day =
                Optional.of(Date.from(source.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(day);
        core.setModified(day);
    }

    private static void addStyle(XWPFDocument document, String id) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(id.replaceAll("(\\d)", " $1").toLowerCase(Locale.ROOT));
        if (id.startsWith(HEADING)) {
            int level = Integer.parseInt(id.substring(HEADING.length()));
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        }
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private static void add(XWPFDocument document, Block block) {
        switch (block) {
            case Block.Heading heading ->
                styled(document, HEADING + heading.level(), heading.level() == 1 ? 14 : 12, heading.text());
            case Block.Paragraph paragraph -> plain(document, paragraph.text());
            case Block.Items items -> {
                for (int place = 0; place < items.texts().size(); place++) {
                    plain(document, items.mark(place) + "\t" + items.texts().get(place))
                            .setIndentationLeft(360);
                }
            }
            case Block.Table table -> addTable(document, table);
            case Block.Break ignored -> document.createParagraph().createRun().addBreak(BreakType.PAGE);
        }
    }

    private static XWPFParagraph plain(XWPFDocument document, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(120);
        XWPFRun run = paragraph.createRun();
        int tab = text.indexOf('\t');
        if (tab > 0) {
            run.setText(text.substring(0, tab));
            run.addTab();
        }
        run.setText(text.substring(tab + 1));
        return paragraph;
    }

    private static void styled(XWPFDocument document, String style, int size, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setFontSize(size);
        run.setText(text);
    }

    private static void addTable(XWPFDocument document, Block.Table table) {
        XWPFTable grid = document.createTable(table.rows().size(), table.width());
        grid.setWidth("100%");
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row);
            for (int cell = 0; cell < cells.size(); cell++) {
                grid.getRow(row).getCell(cell).setText(cells.get(cell));
            }
        }
        document.createParagraph();
    }
}
