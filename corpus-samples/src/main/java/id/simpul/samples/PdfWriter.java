package id.simpul.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A PDF as an office makes it: wrapped lines, a running head from the second page on, page numbers at the foot.
 *
 * <p>Front matter used: {@code header} (the running head; the title if there is none), {@code hyphenate: yes}, {@code
 * columns: 2}, {@code pages: scanned} (pictures of the pages instead of their text, see {@link Scan}).
 */
final class PdfWriter implements Writer {

    private static final float BODY = 10.5f;
    private static final float LEADING = 1.38f;
    private static final float CELL_GAP = 8;

    @Override
    public byte[] write(Source source) throws IOException {
        try (PDDocument document = new PDDocument()) {
            describe(document, source);
            PdfSheet sheet = new PdfSheet(
                    document, source.extra("columns").map(Integer::valueOf).orElse(1));
            try (sheet) {
                body(sheet, source);
            }
            stampAll(sheet, source.extra("header").orElse(source.title()));
            byte[] bytes = save(document);
            return source.says("pages", "scanned") ? Scan.of(bytes, source) : bytes;
        }
    }

    static byte[] save(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** Title, author and fixed dates; the identifier of the file, too, comes from its name instead of the clock. */
    static void describe(PDDocument document, Source source) {
        document.setDocumentId((long) source.docid().hashCode());
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(source.title());
        source.extra("author").ifPresent(about::setAuthor);
        Calendar day = GregorianCalendar.from(source.date().atStartOfDay(ZoneOffset.UTC));
        about.setCreationDate(day);
        document.setDocumentInformation(about);
    }

    private static void body(PdfSheet sheet, Source source) throws IOException {
        boolean hyphenate = source.says("hyphenate", "yes");
        set(sheet, source.title(), 15, 0, true, false);
        sheet.skip(10);
        for (Block block : source.blocks()) {
            switch (block) {
                case Block.Heading heading -> {
                    sheet.want(60);
                    sheet.skip(6);
                    set(sheet, heading.text(), heading.level() == 1 ? 12.5f : 11, 0, true, false);
                    sheet.skip(3);
                }
                case Block.Paragraph paragraph -> {
                    set(sheet, paragraph.text(), BODY, 0, false, hyphenate);
                    sheet.skip(7);
                }
                case Block.Items items -> {
                    for (int place = 0; place < items.texts().size(); place++) {
                        sheet.want(BODY * LEADING);
                        sheet.show(items.mark(place), BODY, 4, false);
                        set(sheet, items.texts().get(place), BODY, 22, false, hyphenate);
                    }
                    sheet.skip(7);
                }
                case Block.Table table -> {
                    table(sheet, table);
                    sheet.skip(10);
                }
                case Block.Break ignored -> sheet.turnPage();
            }
        }
    }

    private static void set(PdfSheet sheet, String text, float size, float indent, boolean bold, boolean hyphenate)
            throws IOException {
        LineBreaker breaker = new LineBreaker(line -> sheet.width(line, size), hyphenate);
        for (String line : breaker.lines(text, sheet.columnWidth() - indent)) {
            sheet.want(size * LEADING);
            sheet.show(line, size, indent, bold);
            sheet.skip(size * LEADING);
        }
    }

    private static void table(PdfSheet sheet, Block.Table table) throws IOException {
        float size = 9;
        float width = sheet.columnWidth() / table.width();
        LineBreaker breaker = new LineBreaker(line -> sheet.width(line, size), false);
        for (List<String> row : table.rows()) {
            List<List<String>> cells = row.stream()
                    .map(cell -> breaker.lines(cell, width - CELL_GAP))
                    .toList();
            int height = cells.stream().mapToInt(List::size).max().orElse(1);
            sheet.want(height * size * LEADING + 4);
            sheet.rule();
            sheet.skip(2);
            for (int line = 0; line < height; line++) {
                for (int cell : withLine(cells, line)) {
                    boolean header = row == table.rows().getFirst();
                    sheet.show(cells.get(cell).get(line), size, cell * width, header);
                }
                sheet.skip(size * LEADING);
            }
            sheet.skip(2);
        }
        sheet.rule();
    }

    private static int[] withLine(List<List<String>> cells, int line) {
        return IntStream.range(0, cells.size())
                .filter(cell -> cells.get(cell).size() > line)
                .toArray();
    }

    private static void stampAll(PdfSheet sheet, String header) throws IOException {
        List<PDPage> pages = sheet.pages();
        for (int page = 0; page < pages.size(); page++) {
            if (page > 0) {
                sheet.stamp(pages.get(page), header, 8, PdfSheet.TOP + 24);
            }
            sheet.stamp(pages.get(page), "Halaman %d dari %d".formatted(page + 1, pages.size()), 8, 40);
        }
    }
}
