package id.simpul.samples;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The file formats that a source can ask for, and who writes each. */
public enum Format {
    HTML,
    PDF,
    DOCX,
    PPTX,
    XLSX,
    ODT,
    TXT,
    MD,
    EML;

    /** File name ending without the point; also the word used in {@code format:}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A writer for this format; writers hold no state and may be shared by threads. */
    Writer writer() {
        return switch (this) {
            case HTML -> new HtmlWriter();
            case PDF -> new PdfWriter();
            case DOCX -> new DocxWriter();
            case PPTX -> new PptxWriter();
            case XLSX -> new XlsxWriter();
            case ODT -> new OdtWriter();
            case TXT -> new TextWriter();
            case MD -> new MarkdownWriter();
            case EML -> new MailWriter();
        };
    }

    /**
     * The format of that name.
     *
     * @throws IllegalArgumentException naming the known formats, if there is none
     */
    static Format named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("format: '%s' is none of %s"
                        .formatted(
                                name,
                                Arrays.stream(values()).map(Format::extension).collect(Collectors.joining(", ")))));
    }
}
