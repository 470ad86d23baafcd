package id.simpul.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads OpenDocument presentations, whose slides Tika does not tell apart. Their elements are handed on as the XHTML that
 * the other parsers send.
 */
final class OpenSlides {

    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    /** Local names of OpenDocument, and of the XHTML that they become. */
    private static final Map<String, String> ELEMENTS = Map.of(
            "presentation", "body",
            "p", "p",
            "h", "p",
            "table", "table",
            "table-row", "tr",
            "table-cell", "td",
            "line-break", "br");

    private OpenSlides() {}

    /** @throws EncryptedDocumentException if it is locked with a password */
    static void parse(byte[] bytes, XhtmlPages pages) throws IOException, SAXException, TikaException {
        byte[] content = new byte[0];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                switch (entry.getName()) {
                    case CONTENT -> content = zip.readAllBytes();
                    case MANIFEST -> refuseLocked(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                    default -> {}
                }
            }
        }
        XMLReaderUtils.parseSAX(new ByteArrayInputStream(content), new Slides(pages), new ParseContext());
    }

    private static void refuseLocked(String manifest) throws EncryptedDocumentException {
        if (manifest.contains("encryption-data")) {
            throw new EncryptedDocumentException();
        }
    }

    /** Turns OpenDocument into XHTML. */
    private static final class Slides extends DefaultHandler {

        private final XhtmlPages pages;
        private final AttributesImpl none = new AttributesImpl();
        private final AttributesImpl slide = new AttributesImpl();

        Slides(XhtmlPages pages) {
            this.pages = pages;
            slide.addAttribute("", "class", "class", "CDATA", "slide-content");
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
            if (qName.equals("draw:page")) {
                pages.startElement("", "div", "div", slide);
            } else if (name.equals("s") || name.equals("tab")) {
                characters(new char[] {' '}, 0, 1);
            } else if (ELEMENTS.containsKey(name)) {
                String turned = ELEMENTS.get(name);
                pages.startElement("", turned, turned, none);
            }
        }

        @Override
        public void endElement(String uri, String name, String qName) {
            String turned = qName.equals("draw:page") ? "div" : ELEMENTS.getOrDefault(name, "");
            if (!turned.isEmpty()) {
                pages.endElement("", turned, turned);
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) throws SAXException {
            pages.characters(characters, start, length);
        }
    }
}
