package id.simpul.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;

/** Reads a made file with the library of its format; the text comes with single spaces. */
final class ReadBack {

    private ReadBack() {}

    static String text(byte[] bytes, Format format) throws Exception {
        String text = switch (format) {
            case HTML -> Jsoup.parse(utf8(bytes)).text();
            case TXT, MD -> utf8(bytes);
            case PDF -> pdf(bytes);
            case DOCX -> {
                try (XWPFWordExtractor read =
                        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
                    yield read.getText();
                }
            }
            case PPTX -> {
                try (var read = new SlideShowExtractor<>(new XMLSlideShow(new ByteArrayInputStream(bytes)))) {
                    yield read.getText();
                }
            }
            case XLSX -> {
                try (XSSFExcelExtractor read =
                        new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(bytes)))) {
                    yield read.getText();
                }
            }
            case ODT ->
                Jsoup.parse(entry(bytes, "content.xml"), "", org.jsoup.parser.Parser.xmlParser()).stream()
                        .filter(element -> element.nameIs("text:p") || element.nameIs("text:h"))
                        .map(org.jsoup.nodes.Element::text)
                        .collect(Collectors.joining(" "));
            case EML -> mail(bytes);
        };
        return text.replaceAll("\\s+", " ");
    }

    /** Pages of a PDF, slides of a deck, sheets of a workbook; 1 for all else. */
    static int pages(byte[] bytes, Format format) throws IOException {
        return switch (format) {
            case PDF -> {
                try (PDDocument document = Loader.loadPDF(bytes)) {
                    yield document.getNumberOfPages();
                }
            }
            case PPTX -> {
                try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
                    yield show.getSlides().size();
                }
            }
            case XLSX -> {
                try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                    yield workbook.getNumberOfSheets();
                }
            }
            case HTML, DOCX, ODT, TXT, MD, EML -> 1;
        };
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static String entry(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return utf8(in.readAllBytes());
                }
            }
        }
        throw new IOException("no entry " + name);
    }

    private static String mail(byte[] bytes) throws IOException {
        Message message = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
        Multipart parts = (Multipart) message.getBody();
        TextBody plain = (TextBody) parts.getBodyParts().getFirst().getBody();
        TextBody html = (TextBody) parts.getBodyParts().getLast().getBody();
        String markup = utf8(html.getInputStream().readAllBytes());
        return message.getSubject() + " " + utf8(plain.getInputStream().readAllBytes()) + " "
                + Jsoup.parse(markup).text();
    }
}
