package id.simpul.samples.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Endings that say one thing, bytes that say another. */
final class Mislabelled implements Family {

    private static final String[][] PAIRS = {
        {"pdf", "docx"}, {"docx", "pdf"}, {"html", "pdf"}, {"docx", "txt"}, {"xlsx", "docx"}, {"pptx", "zip"},
        {"txt", "pdf"}, {"txt", "docx"}, {"html", "xlsx"}, {"eml", "html"}, {"pdf", "html"}, {"odt", "doc"},
        {"docx", "doc"}, {"html", "doc"}, {"html", "xls"}, {"pdf", "jpg"}, {"txt", "zip"}, {"pdf", "eml"}
    };

    private final Sound sound;

    Mislabelled(Sound sound) {
        this.sound = sound;
    }

    @Override
    public String name() {
        return "mislabelled";
    }

    @Override
    public void write(Cases cases) throws IOException {
        for (String[] pair : PAIRS) {
            cases.bytes(pair[0] + "-called." + pair[1], sound.of(pair[0]));
        }
        cases.bytes("pdf-without-ending", sound.of("pdf"));
        cases.bytes("docx.UPPER.DOCX", sound.of("docx"));
        cases.bytes("two.endings.pdf.exe", sound.of("pdf"));
        cases.bytes("program.pdf", "MZ\u0000\u0001This program cannot be run".getBytes(StandardCharsets.ISO_8859_1));
        cases.bytes("script.docx", "#!/bin/sh\nexit 1\n".getBytes(StandardCharsets.UTF_8));
        byte[] pdf = sound.of("pdf");
        byte[] late = new byte[pdf.length + 5_000];
        System.arraycopy(pdf, 0, late, 5_000, pdf.length);
        cases.bytes("pdf-behind-zeros.pdf", late);
        byte[] both = new byte[pdf.length + sound.of("docx").length];
        System.arraycopy(pdf, 0, both, 0, pdf.length);
        System.arraycopy(sound.of("docx"), 0, both, pdf.length, sound.of("docx").length);
        cases.bytes("pdf-and-zip-in-one.pdf", both);
    }
}
