package id.simpul.samples.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a family puts its cases.
 *
 * @param folder the family's folder; it exists
 */
record Cases(Path folder) {

    /** Writes into a stream; for what is too large to be held. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    void bytes(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    void text(String name, String text) throws IOException {
        bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void stream(String name, Writing writing) throws IOException {
        try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            writing.to(out);
        }
    }
}
