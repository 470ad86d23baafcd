package id.simpul.web;

import id.simpul.model.Passage;
import id.simpul.model.Signal;
import id.simpul.model.SourceDocument;
import id.simpul.replicate.Brief;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes a brief as a Word document, with the words of the page. Safe to share. */
public final class BriefDocx {

    /** What browsers and mail programs call such a file. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String FONT = "Calibri";
    private static final int TITLE = 20;
    private static final int HEADING = 13;
    private static final int TEXT = 10;

    private final Wording wording;

    /** @param wording the reader's language */
    BriefDocx(Wording wording) {
        this.wording = wording;
    }

    /** The bytes of the file. */
    public byte[] write(Brief brief) {
        try (XWPFDocument file = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.getProperties().getCoreProperties().setTitle(text("brief.title", name(brief)));
            paragraph(file, text("brief.over"), TEXT, false);
            paragraph(file, name(brief), TITLE, true);
            brief.profile().innovation().expansion().ifPresent(words -> paragraph(file, words, HEADING, false));
            paragraph(file, text("brief.note"), TEXT, false);
            brief.parts().forEach(section -> section(file, brief, section));
            heading(file, text("brief.adapt"));
            paragraph(file, text("brief.adapt.lead"), TEXT, false);
            for (Signal.Aspect aspect : brief.profile().unknown()) {
                paragraph(file, "• " + text("brief.ask", text("signal." + aspect.slug())), TEXT, false);
            }
            heading(file, text("brief.sources"));
            List<SourceDocument> sources = brief.sources();
            for (int i = 0; i < sources.size(); i++) {
                paragraph(
                        file,
                        (i + 1) + ". " + sources.get(i).title() + ", "
                                + sources.get(i).docid(),
                        TEXT,
                        false);
            }
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void section(XWPFDocument file, Brief brief, Brief.Section section) {
        heading(file, text("brief." + section.part().name().toLowerCase(Locale.ROOT)));
        if (section.lines().isEmpty()) {
            paragraph(file, text("brief.unknown"), TEXT, false);
        }
        for (Passage line : section.lines()) {
            String source = text(
                    "brief.source",
                    String.valueOf(brief.source(line)),
                    String.valueOf(line.evidence().page()));
            paragraph(file, "• " + text("document.quote.in", line.evidence().quote()) + " " + source, TEXT, false);
        }
    }

    private static void heading(XWPFDocument file, String text) {
        XWPFParagraph paragraph = paragraph(file, text, HEADING, true);
        paragraph.setSpacingBefore(160);
        paragraph.setKeepNext(true);
    }

    private static XWPFParagraph paragraph(XWPFDocument file, String text, int size, boolean bold) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph.setSpacingAfter(60);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(writable(text));
        return paragraph;
    }

    /** What XML cannot hold would make the file unreadable. */
    private static String writable(String text) {
        return text.codePoints()
                .filter(sign -> sign == '\t' || sign >= ' ' && sign != 0xFFFE && sign != 0xFFFF)
                .filter(sign -> sign < 0xD800 || sign > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String text(String key, String... values) {
        return wording.messages().text(key, values);
    }

    private static String name(Brief brief) {
        return brief.profile().innovation().name();
    }
}
