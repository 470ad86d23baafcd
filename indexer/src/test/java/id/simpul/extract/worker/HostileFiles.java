package id.simpul.extract.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes files that mean harm. */
final class HostileFiles {

    private static final byte[] BLANKS = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);

    private HostileFiles() {}

    /** A text document whose only part is this. */
    static byte[] docx(String documentXml) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            skeleton(zip);
            part(zip, "word/document.xml", documentXml);
        }
        return bytes.toByteArray();
    }

    /** A text document of a few kilobytes that unpacks to so many megabytes, in a part of this name. */
    static byte[] bomb(String part, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            skeleton(zip);
            part(zip, "word/document.xml", document("<w:p><w:r><w:t>Kartu diantar.</w:t></w:r></w:p>"));
            zip.putNextEntry(new ZipEntry(part));
            blanks(zip, megabytes);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** WordprocessingML around a body. */
    static String document(String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body>\
                </w:document>""".formatted(body);
    }

    /** One page whose content unpacks to so many megabytes of blanks. */
    static byte[] pdfBomb(int megabytes) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(content, new Deflater(9))) {
            blanks(deflater, megabytes);
        }
        return pdf("<< /Length %d /Filter /FlateDecode >>".formatted(content.size()), content.toByteArray(), "[3 0 R]");
    }

    /** A document whose pages contain themselves. */
    static byte[] pdfLoop() throws IOException {
        return pdf("<< /Length 1 >>", new byte[] {' '}, "[2 0 R 3 0 R 2 0 R]");
    }

    private static byte[] pdf(String stream, byte[] content, String kids) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        write(pdf, "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n");
        write(pdf, "2 0 obj << /Type /Pages /Count 1 /Kids " + kids + " >> endobj\n");
        write(pdf, "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R >> endobj\n");
        write(pdf, "4 0 obj " + stream + " stream\n");
        pdf.write(content);
        write(pdf, "\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
        return pdf.toByteArray();
    }

    private static void skeleton(ZipOutputStream zip) throws IOException {
        part(zip, "[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="png" ContentType="image/png"/>
                <Override PartName="/word/document.xml"
                 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>""");
        part(zip, "_rels/.rels", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Target="word/document.xml"
                 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                </Relationships>""");
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, content);
        zip.closeEntry();
    }

    private static void blanks(OutputStream out, int megabytes) throws IOException {
        for (int i = 0; i < megabytes; i++) {
            out.write(BLANKS);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
