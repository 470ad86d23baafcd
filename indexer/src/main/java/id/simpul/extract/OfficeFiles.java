package id.simpul.extract;

import id.simpul.extract.Extraction.Reason;
import id.simpul.model.Warning;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads everything that Tika knows: PDF, office files, mail, and pictures if it has the {@link Eyes} for them. One parser
 * serves all threads. What it may use stands in {@code tika.xml} and {@code tika-ocr.xml}: text recognition only where it
 * was asked for, and no other programs. Tika's guard against zip bombs is on.
 */
final class OfficeFiles {

    private static final long MOST_XML_IN_MEMORY = 64L << 20;
    private static final long MOST_XML_STREAMED = 512L << 20;

    private static final int DOTS_PER_INCH = 200;

    /** Words that a damaged file must still have: fewer are the debris of its container. */
    private static final int WORTH_KEEPING = 20;

    private final Eyes eyes;
    private final TikaConfig config;
    private final Parser parser;

    OfficeFiles(Eyes eyes) {
        this.eyes = eyes;
        this.config = config(eyes.config());
        this.parser = new AutoDetectParser(config.getDetector(), config.getParser(), OpenSlides.parser());
    }

    /** What Tika found: the title in the file's properties, the blocks of text by page, and what to know of them. */
    record Parsed(Optional<String> title, List<List<String>> pages, Set<Warning> warnings) {}

    /**
     * Parses the file; of a damaged one what stands before the damage, if that is worth keeping.
     *
     * @throws Refusal if it is locked, damaged, a bomb, or of a kind that no parser takes
     */
    Parsed parse(Original original, String mediaType, Format format, Limits limits) throws Refusal {
        long unpacked = format == Format.SHEETS ? MOST_XML_STREAMED : MOST_XML_IN_MEMORY;
        if (XmlWeight.isMoreThan(unpacked, original.bytes())) {
            throw new Refusal(Reason.TOO_LARGE, "more than " + (unpacked >> 20) + " MB when unpacked");
        }
        Metadata metadata = Sniffer.hints(original);
        XhtmlPages pages = new XhtmlPages(format, limits.characters(), Deadline.in(limits.time()));
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        try {
            parse(original, mediaType, pages, metadata, new NothingEmbedded());
        } catch (Refusal refusal) {
            if (pages.stop().isEmpty() && (refusal.reason() != Reason.CORRUPT || pages.words() < WORTH_KEEPING)) {
                throw refusal;
            }
            warnings.add(pages.stop().orElse(Warning.DAMAGED));
        }
        if (hasRecognised(metadata, format)) {
            warnings.add(Warning.RECOGNISED);
        }
        return new Parsed(Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE)), pages.pages(), warnings);
    }

    private static boolean hasRecognised(Metadata metadata, Format format) {
        Integer pages = metadata.getInt(PDF.OCR_PAGE_COUNT);
        return format == Format.PICTURE || pages != null && pages > 0;
    }

    /**
     * Hands over the files that are attached to a mail.
     *
     * @throws Refusal if the mail cannot be read
     * @throws IOException whatever the receiver throws
     */
    void attachments(Original mail, String mediaType, Attachments.Receiver receiver) throws Refusal, IOException {
        Attachments attachments = new Attachments(receiver);
        try {
            parse(mail, mediaType, new DefaultHandler(), Sniffer.hints(mail), attachments);
        } finally {
            attachments.rethrow();
        }
    }

    private void parse(
            Original original,
            String mediaType,
            ContentHandler handler,
            Metadata metadata,
            EmbeddedDocumentExtractor embedded)
            throws Refusal {
        metadata.set(HttpHeaders.CONTENT_TYPE, mediaType);
        try (InputStream stream = TikaInputStream.get(original.bytes())) {
            parser.parse(stream, handler, metadata, context(embedded));
        } catch (EncryptedDocumentException e) {
            throw new Refusal(Reason.ENCRYPTED, "");
        } catch (ZeroByteFileException e) {
            throw new Refusal(Reason.EMPTY, "");
        } catch (UnsupportedFormatException e) {
            throw new Refusal(Reason.UNSUPPORTED, Refusal.detailOf(e));
        } catch (TikaException | SAXException | IOException | RuntimeException e) {
            throw refusal(e);
        }
    }

    private static TikaConfig config(String name) {
        try (InputStream stream = OfficeFiles.class.getResourceAsStream(name)) {
            return new TikaConfig(stream);
        } catch (IOException | TikaException | SAXException e) {
            throw new IllegalStateException(name + " cannot be used", e);
        }
    }

    /** Parser and configuration are in it for mail, whose body is text or HTML again. */
    private ParseContext context(EmbeddedDocumentExtractor embedded) {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(
                eyes == Eyes.PICTURES ? PDFParserConfig.OCR_STRATEGY.AUTO : PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setOcrDPI(DOTS_PER_INCH);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractAnnotationText(false);
        pdf.setSuppressDuplicateOverlappingText(true);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeSlideMasterContent(false);
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        ParseContext context = new ParseContext();
        context.set(TikaConfig.class, config);
        context.set(Parser.class, parser);
        context.set(PDFParserConfig.class, pdf);
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, embedded);
        return context;
    }

    private static Refusal refusal(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof EncryptedDocumentException
                    || cause instanceof org.apache.poi.EncryptedDocumentException) {
                return new Refusal(Reason.ENCRYPTED, "");
            }
            if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("zip bomb")) {
                return new Refusal(Reason.TOO_LARGE, "zip bomb");
            }
        }
        return new Refusal(Reason.CORRUPT, Refusal.detailOf(e));
    }

    /** Files inside files stay closed: their text would stand in the wrong document. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    }
}
