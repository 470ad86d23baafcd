package id.simpul.samples.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Archives that grow, nest, lie about their size, or want to write elsewhere. */
final class Archives implements Family {

    private static final long GIGABYTE = 1L << 30;
    private static final byte[] TEXT = "Warga dilayani di rumah.\n".getBytes(StandardCharsets.UTF_8);

    private final Sound sound;

    Archives(Sound sound) {
        this.sound = sound;
    }

    @Override
    public String name() {
        return "archives";
    }

    @Override
    public void write(Cases cases) throws IOException {
        bombs(cases);
        nested(cases);
        names(cases);
        lies(cases);
        tars(cases);
    }

    private void bombs(Cases cases) throws IOException {
        cases.bytes("bomb.zip", Zips.bomb("a.txt", "", ' ', GIGABYTE, ""));
        cases.bytes("bomb-of-letters.zip", Zips.bomb("a.txt", "", 'x', GIGABYTE, ""));
        cases.bytes("bomb-html.zip", Zips.bomb("a.html", "<html><body>", 'x', GIGABYTE / 4, "</body></html>"));
        byte[] inner = Zips.bomb("a.txt", "", 'x', GIGABYTE / 8, "");
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int number = 0; number < 16; number++) {
            many.put("inner-" + number + ".zip", inner);
        }
        cases.bytes("bombs-in-a-zip.zip", Zips.of(many));
        cases.bytes("overlapping.zip", overlapping(Zips.bomb("a.txt", "", 'x', 1 << 24, ""), 200));
        Map<String, byte[]> tiny = new LinkedHashMap<>();
        for (int number = 0; number < 60_000; number++) {
            tiny.put("d/" + number + ".txt", new byte[0]);
        }
        cases.bytes("sixty-thousand-files.zip", Zips.of(tiny));
        for (String ending : new String[] {"docx", "xlsx", "pptx", "odt"}) {
            String part = part(ending);
            byte[] bomb = Zips.bomb("x", "<a>", 'x', GIGABYTE / 4, "</a>");
            try (java.util.zip.ZipInputStream in =
                    new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(bomb))) {
                in.getNextEntry();
                cases.bytes("bomb." + ending, Zips.with(sound.of(ending), part, in.readAllBytes()));
            }
        }
        cases.bytes("bomb.gz", gzip(GIGABYTE));
    }

    /** The part of an Office file that holds its text. */
    static String part(String ending) {
        return switch (ending) {
            case "docx" -> "word/document.xml";
            case "xlsx" -> "xl/worksheets/sheet1.xml";
            case "pptx" -> "ppt/slides/slide1.xml";
            default -> "content.xml";
        };
    }

    private static void nested(Cases cases) throws IOException {
        byte[] nested = Zips.of("a.txt", TEXT);
        for (int depth = 0; depth < 100; depth++) {
            nested = Zips.of("inner.zip", nested);
        }
        cases.bytes("hundred-deep.zip", nested);
        byte[] wide = Zips.of("a.txt", TEXT);
        for (int depth = 0; depth < 5; depth++) {
            Map<String, byte[]> entries = new LinkedHashMap<>();
            for (int number = 0; number < 10; number++) {
                entries.put(number + ".zip", wide);
            }
            wide = Zips.of(entries);
        }
        cases.bytes("hundred-thousand-inside.zip", wide);
        byte[] gz = TEXT;
        for (int depth = 0; depth < 60; depth++) {
            gz = gzip(gz);
        }
        cases.bytes("gz-of-gz.gz", gz);
    }

    private static void names(Cases cases) throws IOException {
        cases.bytes("climbing.zip", Zips.of("../../../../tmp/simpul-escaped.txt", TEXT));
        cases.bytes("absolute.zip", Zips.of("/tmp/simpul-escaped.txt", TEXT));
        cases.bytes("drive.zip", Zips.of("C:\\windows\\simpul-escaped.txt", TEXT));
        cases.bytes("long-name.zip", Zips.of("n".repeat(60_000) + ".txt", TEXT));
        cases.bytes("many-folders.zip", Zips.of("d/".repeat(20_000) + "a.txt", TEXT));
        Map<String, byte[]> odd = new LinkedHashMap<>();
        for (String name :
                new String[] {"con.txt", "a\nb.txt", "\u202Efdp.txt", "a\u0000b.txt", ".txt", "..", " ", "?.txt"}) {
            odd.put(name, TEXT);
        }
        cases.bytes("odd-names.zip", Zips.of(odd));
    }

    private static void lies(Cases cases) throws IOException {
        byte[] zip = Zips.of("a.txt", TEXT);
        byte[] encrypted = zip.clone();
        encrypted[6] |= 1;
        int central = indexOf(encrypted, new byte[] {'P', 'K', 1, 2});
        encrypted[central + 8] |= 1;
        cases.bytes("locked.zip", encrypted);
        byte[] method = zip.clone();
        method[8] = 99;
        method[central + 10] = 99;
        cases.bytes("unknown-method.zip", method);
        cases.bytes("no-directory.zip", Arrays.copyOf(zip, central));
        byte[] huge = zip.clone();
        Arrays.fill(huge, central + 20, central + 28, (byte) 0xFE);
        cases.bytes("sizes-that-lie.zip", huge);
        byte[] offset = zip.clone();
        int end = indexOf(offset, new byte[] {'P', 'K', 5, 6});
        Arrays.fill(offset, end + 16, end + 20, (byte) 0x7F);
        cases.bytes("directory-elsewhere.zip", offset);
        byte[] count = zip.clone();
        Arrays.fill(count, end + 8, end + 12, (byte) 0xFF);
        cases.bytes("counts-that-lie.zip", count);
        cases.bytes("rar.rar", "Rar!\u001A\u0007\u0000garbage".getBytes(StandardCharsets.ISO_8859_1));
        cases.bytes("seven.7z", new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0, 4, 1, 2, 3});
    }

    private static void tars(Cases cases) throws IOException {
        cases.bytes("climbing.tar", tar("../../simpul-escaped.txt", TEXT, TEXT.length, '0'));
        cases.bytes("link.tar", tar("passwd.txt", new byte[0], 0, '2'));
        cases.bytes("claims-8-gigabytes.tar", tar("a.txt", TEXT, 8 * GIGABYTE - 1, '0'));
        cases.bytes("device.tar", tar("zero.txt", new byte[0], 0, '3'));
        cases.bytes("sound.tar.gz", gzip(tar("a.txt", TEXT, TEXT.length, '0')));
        byte[] whole = tar("a.txt", TEXT, TEXT.length, '0');
        cases.bytes("cut.tar", Arrays.copyOf(whole, 520));
        cases.bytes("bad-sum.tar", bent(whole));
    }

    private static byte[] bent(byte[] tar) {
        byte[] bent = tar.clone();
        bent[150] ^= 5;
        return bent;
    }

    private static byte[] tar(String name, byte[] content, long size, char type) {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, "0000644");
        put(header, 124, "%011o".formatted(size));
        put(header, 136, "%011o".formatted(0));
        header[156] = (byte) type;
        put(header, 157, "/etc/passwd");
        put(header, 257, "ustar");
        put(header, 263, "00");
        Arrays.fill(header, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte one : header) {
            sum += one & 0xFF;
        }
        put(header, 148, "%06o".formatted(sum));
        header[154] = 0;
        byte[] tar = Arrays.copyOf(header, 512 + (content.length + 511) / 512 * 512 + 1024);
        System.arraycopy(content, 0, tar, 512, content.length);
        return tar;
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    /** A directory in which many entries stand for one and the same data. */
    private static byte[] overlapping(byte[] zip, int times) {
        int central = indexOf(zip, new byte[] {'P', 'K', 1, 2});
        int end = indexOf(zip, new byte[] {'P', 'K', 5, 6});
        byte[] entry = Arrays.copyOfRange(zip, central, end);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(zip, 0, central);
        for (int number = 0; number < times; number++) {
            bytes.write(entry, 0, entry.length);
        }
        byte[] last = Arrays.copyOfRange(zip, end, zip.length);
        ByteBuffer.wrap(last)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(8, (short) times)
                .putShort(10, (short) times)
                .putInt(12, entry.length * times);
        bytes.write(last, 0, last.length);
        return bytes.toByteArray();
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int at = bytes.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new IllegalStateException("not a zip");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    private static byte[] gzip(long zeros) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            byte[] block = new byte[1 << 20];
            for (long written = 0; written < zeros; written += block.length) {
                out.write(block);
            }
        }
        return zipped.toByteArray();
    }
}
