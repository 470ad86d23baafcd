package id.simpul.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Weighs what is inside a zipped office file before a parser loads it. Parsers keep the XML parts of a text or slide
 * show in memory as trees, many times their size, and Tika's guard looks at the text that comes out, which is too late.
 * Counts by unpacking, since the sizes written in a zip can lie.
 */
final class XmlWeight {

    private static final int BUFFER = 1 << 16;

    private XmlWeight() {}

    /** Whether its XML parts together have more bytes than the limit. Never unpacks more than that. */
    static boolean isMoreThan(long limit, byte[] file) {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml")) {
                    bytes += size(zip, limit - bytes, buffer);
                }
                if (bytes > limit) {
                    return true;
                }
            }
        } catch (IOException e) {
            // damaged behind this point: the parser will say so
        }
        return bytes > limit;
    }

    private static long size(InputStream entry, long limit, byte[] buffer) throws IOException {
        long bytes = 0;
        while (bytes <= limit) {
            int read = entry.read(buffer);
            if (read < 0) {
                break;
            }
            bytes += read;
        }
        return bytes;
    }
}
