package id.simpul.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A PDF as an office makes it: wrapped lines, a running head, page numbers at the foot.
 *
 * <p>Front matter used: {@code header} (the running head of every page; if there is none, the title stands over every
 * page but the first), {@code hyphenate: yes}, {@code
 * columns: 2}, {@code pages: scanned} (pictures of the pages instead of their text, see {@link Scan}).
 */
final class PdfWriter implements Writer {

    @Override
    public byte[] write(Source source) throws IOException {
        try (PDDocument document = new PDDocument()) {
            describe(document, source);
            PdfSheet sheet = new PdfSheet(
                    document, source.extra("columns").map(Integer::valueOf).orElse(1));
            try (sheet) {
                new PdfBody(sheet, source.says("hyphenate", "yes")).set(source);
            }
            stampHead(sheet, source);
            stampFoot(sheet);
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

    private static void stampHead(PdfSheet sheet, Source source) throws IOException {
        String head = source.extra("header").orElse(source.title());
        int unmarked = source.extra("header").isPresent() ? 0 : 1;
        for (PDPage page : sheet.pages().subList(unmarked, sheet.pages().size())) {
            sheet.stamp(page, head, PdfSheet.HEAD);
        }
    }

    private static void stampFoot(PdfSheet sheet) throws IOException {
        List<PDPage> pages = sheet.pages();
        for (int page = 0; page < pages.size(); page++) {
            sheet.stamp(pages.get(page), "Halaman %d dari %d".formatted(page + 1, pages.size()), PdfSheet.FOOT);
        }
    }
}
