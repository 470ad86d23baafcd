package id.simpul.samples.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDF files that turn in circles, lie about their length, or ask for too much. */
final class BadPdf implements Family {

    private static final String PAGE =
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R" + "/Resources<</Font<</F 5 0 R>>>>>>";
    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
    private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    private static final String TEXT = "BT /F 12 Tf 50 700 Td (Warga dilayani di rumah.) Tj ET";

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public void write(Cases cases) throws IOException {
        cases.bytes("sound.pdf", pdf(CATALOG, PAGES, PAGE, stream(TEXT), FONT));
        cases.bytes(
                "pages-in-a-circle.pdf",
                pdf(CATALOG, "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>", PAGE, stream(TEXT), FONT));
        cases.bytes(
                "page-is-its-parent.pdf",
                pdf(CATALOG, "<</Type/Pages/Kids[2 0 R]/Parent 2 0 R/Count 1>>", PAGE, stream(TEXT), FONT));
        cases.bytes(
                "two-billion-pages.pdf",
                pdf(CATALOG, "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>", PAGE, stream(TEXT), FONT));
        cases.bytes(
                "minus-one-page.pdf", pdf(CATALOG, "<</Type/Pages/Kids[3 0 R]/Count -1>>", PAGE, stream(TEXT), FONT));
        cases.bytes(
                "one-page-5000-times.pdf",
                pdf(
                        CATALOG,
                        "<</Type/Pages/Kids[" + "3 0 R ".repeat(5_000) + "]/Count 5000>>",
                        PAGE,
                        stream(TEXT),
                        FONT));
        cases.bytes("huge-paper.pdf", pdf(CATALOG, PAGES, PAGE.replace("595 842", "1e30 1e30"), stream(TEXT), FONT));
        cases.bytes("no-paper.pdf", pdf(CATALOG, PAGES, PAGE.replace("0 0 595 842", "0 0 0 0"), stream(TEXT), FONT));
        cases.bytes("no-catalogue.pdf", pdf("<</Type/Nothing>>", PAGES, PAGE, stream(TEXT), FONT));
        cases.bytes(
                "length-that-lies.pdf",
                pdf(CATALOG, PAGES, PAGE, "<</Length 999999999>>\nstream\n" + TEXT + "\nendstream", FONT));
        cases.bytes(
                "length-is-itself.pdf",
                pdf(CATALOG, PAGES, PAGE, "<</Length 4 0 R>>\nstream\n" + TEXT + "\nendstream", FONT));
        cases.bytes(
                "form-in-itself.pdf",
                pdf(
                        CATALOG,
                        PAGES,
                        PAGE.replace("/Font", "/XObject<</X 6 0 R>>/Font"),
                        stream("/X Do"),
                        FONT,
                        "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 5>>\nstream\n/X Do\nendstream"));
        cases.bytes("deep-states.pdf", pdf(CATALOG, PAGES, PAGE, stream("q ".repeat(500_000) + TEXT), FONT));
        cases.bytes(
                "million-strokes.pdf", pdf(CATALOG, PAGES, PAGE, stream("0 0 m 1 1 l S\n".repeat(1_000_000)), FONT));
        cases.bytes("deep-arrays.pdf", pdf(CATALOG, PAGES, PAGE, stream("[".repeat(100_000)), FONT));
        cases.bytes(
                "deep-catalogue.pdf",
                pdf("<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(50_000) + ">>", PAGES, PAGE, stream(TEXT), FONT));
        cases.bytes(
                "long-string.pdf",
                pdf(CATALOG, PAGES, PAGE, stream("BT /F 12 Tf (" + "x".repeat(20_000_000) + ") Tj ET"), FONT));
        cases.bytes("bomb.pdf", deflated(CATALOG, 300L << 20));
        cases.bytes("bomb-in-a-bomb.pdf", twice(300L << 20));
        cases.bytes(
                "outlines-in-a-circle.pdf",
                pdf(
                        "<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>",
                        PAGES,
                        PAGE,
                        stream(TEXT),
                        FONT,
                        "<</First 7 0 R/Last 7 0 R>>",
                        "<</Title(x)/Next 7 0 R/Parent 6 0 R/First 6 0 R>>"));
        cases.bytes(
                "script.pdf",
                pdf(
                        "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>",
                        PAGES,
                        PAGE,
                        stream(TEXT),
                        FONT));
        cases.bytes(
                "unknown-lock.pdf",
                with(pdf(CATALOG, PAGES, PAGE, stream(TEXT), FONT), "/Encrypt<</Filter/Rot13/V 99/R 99>>"));
        cases.bytes("table-in-a-circle.pdf", with(pdf(CATALOG, PAGES, PAGE, stream(TEXT), FONT), "/Prev 9"));
        cases.text("only-a-head.pdf", "%PDF-1.7\n");
        cases.text("no-end.pdf", "%PDF-1.7\n1 0 obj\n" + CATALOG + "\n" + "2 0 obj\n<</X ".repeat(20_000));
    }

    private static String stream(String content) {
        return "<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    private static byte[] pdf(String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        List<Integer> places = new ArrayList<>();
        for (int number = 1; number <= objects.length; number++) {
            places.add(pdf.length());
            pdf.append(number).append(" 0 obj\n").append(objects[number - 1]).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> pdf.append("%010d 00000 n \n".formatted(place)));
        pdf.append("trailer\n<</Size ")
                .append(objects.length + 1)
                .append("/Root 1 0 R>>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] with(byte[] pdf, String trailer) {
        return new String(pdf, StandardCharsets.ISO_8859_1)
                .replace("/Root 1 0 R", "/Root 1 0 R" + trailer)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] deflated(String catalog, long size) throws IOException {
        return pdf(catalog, PAGES, PAGE, stream("/Filter/FlateDecode", blanks(size)), FONT);
    }

    private static byte[] twice(long size) throws IOException {
        byte[] once = blanks(size).getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(once);
        }
        return pdf(
                CATALOG,
                PAGES,
                PAGE,
                stream("/Filter[/FlateDecode/FlateDecode]", bytes.toString(StandardCharsets.ISO_8859_1)),
                FONT);
    }

    private static String stream(String entries, String content) {
        return "<<" + entries + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    private static String blanks(long size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            byte[] block = "q Q BT (x) Tj ET ".repeat(4_096).getBytes(StandardCharsets.US_ASCII);
            for (long written = 0; written < size; written += block.length) {
                out.write(block);
            }
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
