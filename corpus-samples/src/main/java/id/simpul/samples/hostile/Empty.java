package id.simpul.samples.hostile;

import java.io.IOException;

/** Nothing, or nothing to read. */
final class Empty implements Family {

    private static final String[] ENDINGS = {
        "pdf", "docx", "xlsx", "pptx", "odt", "html", "eml", "txt", "zip", "csv", "md"
    };

    @Override
    public String name() {
        return "empty";
    }

    @Override
    public void write(Cases cases) throws IOException {
        for (String ending : ENDINGS) {
            cases.bytes("zero." + ending, new byte[0]);
        }
        cases.bytes("zero", new byte[0]);
        cases.bytes("only-a-mark.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        cases.bytes("only-a-mark-16.txt", new byte[] {(byte) 0xFF, (byte) 0xFE});
        cases.text("only-blanks.txt", " \t\n\r\n ".repeat(500));
        cases.bytes("only-zeros.txt", new byte[100_000]);
        cases.text("only-marks.html", "<html><body><div></div></body></html>");
        cases.text("only-script.html", "<html><script>document.write('x')</script></html>");
        cases.text("one-letter.txt", "a");
    }
}
