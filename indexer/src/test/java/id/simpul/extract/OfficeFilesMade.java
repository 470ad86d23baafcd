package id.simpul.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes the office files that the tests read. */
final class OfficeFilesMade {

    private OfficeFilesMade() {}

    /** Paragraphs, then a table. */
    static byte[] docx(String title, List<String> paragraphs, List<List<String>> table) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle(title);
            paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
            if (!table.isEmpty()) {
                XWPFTable made =
                        document.createTable(table.size(), table.getFirst().size());
                for (int row = 0; row < table.size(); row++) {
                    for (int cell = 0; cell < table.get(row).size(); cell++) {
                        made.getRow(row).getCell(cell).setText(table.get(row).get(cell));
                    }
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] locked(byte[] docx) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("rahasia");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(docx);
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** One slide per text: its first line is the title, the others a text box each; the last slide has a table. */
    static byte[] pptx(List<String> slides, List<List<String>> table) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String text : slides) {
                XSLFSlide slide = show.createSlide();
                text.lines().forEach(line -> slide.createTextBox().setText(line));
            }
            XSLFTable made = show.createSlide().createTable();
            for (List<String> row : table) {
                XSLFTableRow added = made.addRow();
                row.forEach(cell -> added.addCell().setText(cell));
            }
            show.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** Sheets by name; an empty cell stays empty. */
    static byte[] xlsx(Map<String, List<List<String>>> sheets) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            sheets.forEach((name, rows) -> fill(book.createSheet(name), rows));
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(XSSFSheet sheet, List<List<String>> rows) {
        for (int y = 0; y < rows.size(); y++) {
            XSSFRow row = sheet.createRow(y);
            for (int x = 0; x < rows.get(y).size(); x++) {
                String value = rows.get(y).get(x);
                if (value.matches("\\d+")) {
                    row.createCell(x).setCellValue(Integer.parseInt(value));
                } else if (!value.isEmpty()) {
                    row.createCell(x).setCellValue(value);
                }
            }
        }
    }

    /** An OpenDocument file whose body is this XML, with the namespaces office, text, table, draw and presentation. */
    static byte[] openDocument(String mediaType, String body) throws IOException {
        String content = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content office:version="1.2"
                 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                 xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0">
                <office:body>%s</office:body></office:document-content>
                """.formatted(body);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                stored(zip, "mimetype", mediaType.getBytes(StandardCharsets.US_ASCII));
                zip.putNextEntry(new ZipEntry("content.xml"));
                zip.write(content.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return bytes.toByteArray();
        }
    }

    private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
