package id.simpul.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An OpenDocument text, version 1.2, put together by hand: no kept library for it is on the class path.
 *
 * <p>Trap: the entry {@code mimetype} must come first and must not be compressed, else readers see an ordinary ZIP.
 */
final class OdtWriter implements Writer {

    private static final String MIME_TYPE = "application/vnd.oasis.opendocument.text";
    private static final String NAMESPACES = """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.2\"""";
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
            <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """.formatted(MIME_TYPE);

    @Override
    public byte[] write(Source source) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            add(out, stored("mimetype", MIME_TYPE), MIME_TYPE);
            add(out, new ZipEntry("META-INF/manifest.xml"), MANIFEST);
            add(out, new ZipEntry("meta.xml"), meta(source));
            add(out, new ZipEntry("content.xml"), content(source));
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    private static void add(ZipOutputStream out, ZipEntry entry, String text) throws IOException {
        entry.setTimeLocal(FixedZip.TIME);
        out.putNextEntry(entry);
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    private static String meta(Source source) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-meta %s>
                <office:meta><dc:title>%s</dc:title><meta:initial-creator>%s</meta:initial-creator>\
                <dc:date>%sT00:00:00</dc:date></office:meta>
                </office:document-meta>
                """.formatted(
                        NAMESPACES,
                        HtmlBlocks.escape(source.title()),
                        HtmlBlocks.escape(source.extra("author").orElse("")),
                        source.date());
    }

    private static String content(Source source) {
        String body = source.blocks().stream().map(OdtWriter::element).collect(Collectors.joining("\n"));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content %s>
                <office:body><office:text>
                %s
                %s
                </office:text></office:body>
                </office:document-content>
                """.formatted(NAMESPACES, heading(1, source.title()), body);
    }

    private static String element(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading.level() + 1, heading.text());
            case Block.Paragraph paragraph -> paragraph(paragraph.text());
            case Block.Items items ->
                IntStream.range(0, items.texts().size())
                        .mapToObj(place -> paragraph(
                                items.mark(place) + " " + items.texts().get(place)))
                        .collect(Collectors.joining("\n"));
            case Block.Table table ->
                table.rows().stream()
                        .map(OdtWriter::row)
                        .collect(Collectors.joining(
                                "\n",
                                "<table:table><table:table-column table:number-columns-repeated=\"%d\"/>"
                                        .formatted(table.width()),
                                "</table:table>"));
            case Block.Break ignored -> "<text:p><text:soft-page-break/></text:p>";
        };
    }

    private static String heading(int level, String text) {
        return "<text:h text:outline-level=\"%d\">%s</text:h>".formatted(level, HtmlBlocks.escape(text));
    }

    private static String paragraph(String text) {
        return "<text:p>" + HtmlBlocks.escape(text) + "</text:p>";
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell ->
                        "<table:table-cell office:value-type=\"string\">" + paragraph(cell) + "</table:table-cell>")
                .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>"));
    }
}
