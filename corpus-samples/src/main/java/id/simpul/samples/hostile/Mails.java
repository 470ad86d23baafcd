package id.simpul.samples.hostile;

import java.io.IOException;
import java.util.Base64;

/** Mails that nest, lie, and carry bombs. */
final class Mails implements Family {

    private static final String HEAD =
            "From: sari@contoh.go.id\nTo: budi@contoh.go.id\nSubject: Laporan\nMIME-Version: 1.0\n";

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public void write(Cases cases) throws IOException {
        StringBuilder deep = new StringBuilder(HEAD);
        for (int depth = 0; depth < 2_000; depth++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(depth)
                    .append("\n\n--b")
                    .append(depth)
                    .append('\n');
        }
        cases.text(
                "deep.eml", deep.append("Content-Type: text/plain\n\nWarga\n").toString());
        StringBuilder mails = new StringBuilder(HEAD);
        for (int depth = 0; depth < 500; depth++) {
            mails.append("Content-Type: message/rfc822\n\n").append(HEAD);
        }
        cases.text("mail-in-mail.eml", mails.append("\nWarga\n").toString());
        cases.text("long-header.eml", HEAD + "X-Long: " + "x".repeat(10_000_000) + "\n\nWarga\n");
        cases.text("many-headers.eml", HEAD + "X-A: b\n".repeat(500_000) + "\nWarga\n");
        cases.text("no-boundary.eml", HEAD + "Content-Type: multipart/mixed; boundary=x\n\nWarga tanpa batas\n");
        cases.text("no-body.eml", HEAD);
        cases.text(
                "bad-base64.eml",
                HEAD + "Content-Transfer-Encoding: base64\nContent-Type: text/plain\n\n!!!not base64!!!\n");
        cases.text(
                "thousand-parts.eml",
                HEAD + "Content-Type: multipart/mixed; boundary=b\n\n"
                        + "--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=\"a.txt\"\n\nWarga dilayani.\n"
                                .repeat(5_000)
                        + "--b--\n");
        cases.text("bomb-attached.eml", attached("bomb.zip", Zips.bomb("a.txt", "", 'x', 1 << 28, "")));
        cases.text("climbing-name.eml", attached("../../simpul-escaped.txt", new byte[] {'x'}));
        cases.text("bad-charset.eml", HEAD + "Content-Type: text/plain; charset=klingon\n\nWarga\n");
        cases.text("bad-date.eml", HEAD + "Date: Thu, 99 Foo 99999 25:61:61 +9999\n\nWarga\n");
    }

    private static String attached(String name, byte[] bytes) {
        return HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nTerlampir.\n--b\n"
                + "Content-Type: application/octet-stream; name=\"" + name
                + "\"\nContent-Disposition: attachment; filename=\""
                + name + "\"\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(bytes) + "\n--b--\n";
    }
}
