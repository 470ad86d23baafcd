package id.simpul.samples.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes ZIP files, Office files among them. */
final class Zips {

    private Zips() {}

    /** The entries in their order. */
    static byte[] of(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] of(String name, byte[] bytes) throws IOException {
        return of(Map.of(name, bytes));
    }

    /** The same file with another entry in place of one, or beside the others. */
    static byte[] with(byte[] zip, String name, byte[] bytes) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        entries.put(name, bytes);
        return of(entries);
    }

    /** One entry that holds so many bytes of one letter, between two texts. */
    static byte[] bomb(String name, String before, char letter, long count, String after) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            out.putNextEntry(new ZipEntry(name));
            out.write(before.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            byte[] block = String.valueOf(letter).repeat(1 << 16).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            for (long written = 0; written < count; written += block.length) {
                out.write(block);
            }
            out.write(after.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return bytes.toByteArray();
    }
}
