package id.simpul.samples.hostile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Texts that are too long, or written in no alphabet. */
final class BadText implements Family {

    private static final long GIGABYTE = 1L << 30;
    private static final String LINE = "Warga dilayani di rumah oleh kader.\n";

    @Override
    public String name() {
        return "text";
    }

    @Override
    public void write(Cases cases) throws IOException {
        sparse(cases, "gigabyte.txt");
        sparse(cases, "gigabyte.pdf");
        cases.text("one-line-of-30-megabytes.txt", "kata ".repeat(6_000_000));
        cases.text("one-word-of-30-megabytes.txt", "x".repeat(30_000_000));
        cases.text("digits.txt", "0123456789".repeat(500_000));
        cases.text("dots.txt", "a.b.c.".repeat(500_000));
        cases.text("capitals.txt", "DINAS KESEHATAN ".repeat(100_000));
        cases.text("quotes.txt", "\"“(inovasi ".repeat(100_000));
        cases.text("dates.txt", "Senin, 1 Januari 2024; ".repeat(50_000));
        cases.text("regions.txt", "Kabupaten Sikka Kota Padang ".repeat(50_000));
        cases.text("innovations.txt", "inovasi GARDU (Gerakan Terpadu) ".repeat(30_000));
        cases.text("rules.txt", "Peraturan Menteri Nomor 5 Tahun 2020 Pasal 3 ayat (2) ".repeat(30_000));
        cases.text("addresses.txt", "sari@contoh.com 0812-3456-7890 ".repeat(50_000));
        cases.text("line-ends.txt", "\n".repeat(3_000_000) + LINE);
        cases.text("stacked-marks.txt", "e" + "\u0301".repeat(1_000_000) + LINE);
        cases.text("turned-round.txt", "\u202E" + LINE.repeat(100) + "\u202C\u2066");
        cases.text("control-signs.txt", LINE + "\u0001\u0002\u0007\u001B[31m\u0008".repeat(10_000) + LINE);
        cases.bytes("not-utf-8.txt", invalid());
        cases.bytes(
                "lone-surrogates.txt",
                ("\uFEFF" + LINE + "\uD800\uD800 \uDC00" + LINE).getBytes(StandardCharsets.UTF_16LE));
        byte[] odd = ("\uFEFF" + LINE).getBytes(StandardCharsets.UTF_16LE);
        cases.bytes("half-a-letter.txt", java.util.Arrays.copyOf(odd, odd.length - 1));
        cases.bytes("utf-32.txt", ("\uFEFF" + LINE).getBytes(java.nio.charset.Charset.forName("UTF-32LE")));
        cases.text("million-commas.csv", ",".repeat(1_000_000) + "\nWarga,dilayani");
        cases.text("unclosed-quote.csv", "a,b\n\"" + "Warga,dilayani\n".repeat(50_000));
        cases.text("formulas.csv", "nama,nilai\n=HYPERLINK(\"http://127.0.0.1:9/\"),=1+1\n@x,+y\n");
        cases.text("deep-list.md", "- ".repeat(50_000) + "Warga");
        cases.text("deep-quote.md", "> ".repeat(50_000) + "Warga");
        cases.text("brackets.md", "[".repeat(100_000) + "(".repeat(100_000));
    }

    /** A gigabyte of zeros behind a line; takes no room where the disk knows holes. */
    private static void sparse(Cases cases, String name) throws IOException {
        cases.text(name, name.endsWith("pdf") ? "%PDF-1.7\n" : LINE);
        try (RandomAccessFile file =
                new RandomAccessFile(cases.folder().resolve(name).toFile(), "rw")) {
            file.setLength(GIGABYTE);
        }
    }

    private static byte[] invalid() {
        byte[] bytes = new byte[50_000];
        new Random(7).nextBytes(bytes);
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = at % 3 == 0 ? (byte) (bytes[at] | 0xC0) : (byte) ('a' + (bytes[at] & 15));
        }
        return bytes;
    }
}
