package id.simpul.samples.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** XML that grows, reaches out, or never ends, alone and inside Office files. */
final class Markup implements Family {

    private static final Map<String, String> SPEECHES = Map.of(
            "laughs", doctype(laughs()) + "<a>&l9;</a>",
            "quadratic", doctype("<!ENTITY q \"" + "x".repeat(50_000) + "\">") + "<a>" + "&q;".repeat(20_000) + "</a>",
            "file", doctype("<!ENTITY f SYSTEM \"file:///etc/passwd\">") + "<a>&f;</a>",
            "web", doctype("<!ENTITY w SYSTEM \"http://127.0.0.1:9/x\">") + "<a>&w;</a>",
            "parameter", "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x.dtd\"> %p;]><a>x</a>",
            "outer-dtd", "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x.dtd\"><a>x</a>",
            "deep", "<a>".repeat(200_000) + "x" + "</a>".repeat(200_000),
            "wide-attribute", "<a b=\"" + "x".repeat(10_000_000) + "\">x</a>",
            "loop", doctype("<!ENTITY a1 \"&a2;\"><!ENTITY a2 \"&a1;\">") + "<a>&a1;</a>",
            "include",
                    "<a xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"file:///etc/passwd\" parse=\"text\"/></a>");

    private final Sound sound;

    Markup(Sound sound) {
        this.sound = sound;
    }

    @Override
    public String name() {
        return "xml";
    }

    @Override
    public void write(Cases cases) throws IOException {
        for (Map.Entry<String, String> speech : SPEECHES.entrySet()) {
            String xml = "<?xml version=\"1.0\"?>\n" + speech.getValue();
            cases.text(speech.getKey() + ".xml", xml);
            cases.text(speech.getKey() + ".svg", xml);
            for (String ending : new String[] {"docx", "xlsx", "odt"}) {
                cases.bytes(
                        speech.getKey() + "." + ending,
                        Zips.with(sound.of(ending), Archives.part(ending), xml.getBytes(StandardCharsets.UTF_8)));
            }
        }
        cases.bytes("million-paragraphs.docx", docx("<w:p><w:r><w:t>Warga.</w:t></w:r></w:p>".repeat(300_000)));
        cases.bytes(
                "deep-tables.docx",
                docx("<w:tbl><w:tr><w:tc>".repeat(5_000) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(5_000)));
        cases.bytes(
                "last-cell.xlsx",
                sheet(
                        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>"));
        StringBuilder cells = new StringBuilder();
        for (int row = 1; row <= 200_000; row++) {
            cells.append("<row r=\"")
                    .append(row)
                    .append("\"><c><v>")
                    .append(row)
                    .append("</v></c><c><v>7</v></c></row>");
        }
        cases.bytes("two-hundred-thousand-rows.xlsx", sheet(cells.toString()));
        cases.bytes(
                "outer-picture.docx",
                Zips.with(
                        sound.of("docx"),
                        "word/_rels/document.xml.rels",
                        ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                                        + " Target=\"http://127.0.0.1:9/t.dotm\" TargetMode=\"External\"/></Relationships>")
                                .getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] docx(String body) throws IOException {
        String xml =
                "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:body>" + body + "</w:body></w:document>";
        return Zips.with(sound.of("docx"), Archives.part("docx"), xml.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] sheet(String rows) throws IOException {
        String xml =
                "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<sheetData>" + rows + "</sheetData></worksheet>";
        return Zips.with(sound.of("xlsx"), Archives.part("xlsx"), xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String doctype(String entities) {
        return "<!DOCTYPE a [" + entities + "]>";
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (int level = 1; level < 10; level++) {
            entities.append("<!ENTITY l")
                    .append(level)
                    .append(" \"")
                    .append(("&l" + (level - 1) + ";").repeat(10))
                    .append("\">");
        }
        return entities.toString();
    }
}
