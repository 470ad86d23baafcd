package id.simpul.extract;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/** Finds out what a file is by its bytes; its name decides only where the bytes leave it open. Safe to share. */
final class Sniffer {

    private final Detector detector = new DefaultDetector();

    /** The media type without parameters, {@code application/octet-stream} if unknown. */
    String mediaType(Original original) {
        try (InputStream stream = TikaInputStream.get(original.bytes())) {
            return detector.detect(stream, hints(original)).getBaseType().toString();
        } catch (IOException | RuntimeException e) {
            return MediaType.OCTET_STREAM.toString();
        }
    }

    /** What the sender of the file says about it. */
    static Metadata hints(Original original) {
        Metadata hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName(original.name()));
        original.declaredType().ifPresent(type -> hints.set(HttpHeaders.CONTENT_TYPE, type));
        return hints;
    }

    /** The last step of a path or web address, without query. */
    static String fileName(String name) {
        String path = name.replaceFirst("[?#].*$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
