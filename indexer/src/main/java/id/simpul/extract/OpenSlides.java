package id.simpul.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ParserDecorator;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the content of OpenDocument presentations, whose slides Tika does not tell apart. Its elements are handed on as
 * the XHTML that the other parsers send. Safe to share.
 */
final class OpenSlides implements Parser {

    private static final long serialVersionUID = 1;

    private static final Set<MediaType> TYPES = Set.of(MediaType.application("vnd.oasis.opendocument.presentation"));

    /** Local names of OpenDocument, and of the XHTML that they become. */
    private static final Map<String, String> ELEMENTS = Map.of(
            "p", "p",
            "h", "p",
            "table", "table",
            "table-row", "tr",
            "table-cell", "td",
            "line-break", "br");

    private OpenSlides() {}

    /** Tika's parser of OpenDocument, which knows locks and properties, with this one for the content of presentations. */
    static Parser parser() {
        OpenDocumentParser parser = new OpenDocumentParser();
        parser.setContentParser(new OpenSlides());
        return ParserDecorator.withTypes(parser, TYPES);
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return TYPES;
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        XMLReaderUtils.parseSAX(stream, new Slides(handler), context);
    }

    /** Turns OpenDocument into XHTML; what stands outside the presentation are its styles, which are parsed too. */
    private static final class Slides extends DefaultHandler {

        private final ContentHandler pages;
        private final AttributesImpl none = new AttributesImpl();
        private final AttributesImpl slide = new AttributesImpl();
        private boolean inside;

        Slides(ContentHandler pages) {
            this.pages = pages;
            slide.addAttribute("", "class", "class", "CDATA", "slide-content");
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
            inside |= qName.equals("office:presentation");
            if (!inside) {
                return;
            }
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
        public void endElement(String uri, String name, String qName) throws SAXException {
            inside &= !qName.equals("office:presentation");
            String turned = qName.equals("draw:page") ? "div" : ELEMENTS.getOrDefault(name, "");
            if (inside && !turned.isEmpty()) {
                pages.endElement("", turned, turned);
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) throws SAXException {
            if (inside) {
                pages.characters(characters, start, length);
            }
        }
    }
}
