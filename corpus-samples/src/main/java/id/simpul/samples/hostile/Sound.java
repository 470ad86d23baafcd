package id.simpul.samples.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A sound file of each format, out of the sample corpus. */
final class Sound {

    private static final List<String> ENDINGS = List.of("pdf", "docx", "xlsx", "pptx", "odt", "html", "eml", "txt");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** @throws IOException if the corpus has no file of some format */
    Sound(Path corpus) throws IOException {
        for (String ending : ENDINGS) {
            files.put(ending, first(corpus, ending));
        }
    }

    /** The bytes of each, by ending. */
    Map<String, byte[]> all() {
        return files;
    }

    byte[] of(String ending) {
        byte[] bytes = files.get(ending);
        if (bytes == null) {
            throw new IllegalArgumentException(ending);
        }
        return bytes.clone();
    }

    private static byte[] first(Path corpus, String ending) throws IOException {
        try (Stream<Path> paths = Files.walk(corpus, 2)) {
            Path file = paths.filter(path -> path.toString().endsWith("." + ending))
                    .filter(path -> !path.toString().contains("rusak"))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new IOException("no ." + ending + " below " + corpus));
            return Files.readAllBytes(file);
        }
    }
}
