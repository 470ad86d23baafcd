package id.simpul.extract.worker;

import id.simpul.extract.Contents;
import id.simpul.extract.Extraction;
import id.simpul.extract.Extraction.Extracted;
import id.simpul.extract.Extractor;
import id.simpul.extract.Original;
import id.simpul.model.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A worker whose parser has every flaw that a parser can have; the name of the file says which. */
public final class HostileMain {

    private HostileMain() {}

    /** @param arguments as of {@link WorkerMain} */
    public static void main(String[] arguments) {
        WorkerMain.serve(Path.of(arguments[0]), Hostile::new);
    }

    private static final class Hostile implements Extractor {

        private int files;

        @Override
        public String version() {
            return "hostile";
        }

        @Override
        public boolean mayHoldFiles(String mediaType) {
            return false;
        }

        @Override
        public Contents unpack(Original original, Path folder) {
            return Contents.NONE;
        }

        @Override
        public Extraction extract(Original original) {
            files++;
            return switch (original.name()) {
                case "hang" -> hang();
                case "crash" -> crash();
                case "crash-on-second" -> files == 1 ? text("calm") : crash();
                case "memory" -> fillMemory();
                case "endless" -> printForEver();
                case "chatty" -> chat();
                case "litter" -> litter();
                default ->
                    text(original.name() + " in " + ProcessHandle.current().pid());
            };
        }

        private static Extraction hang() {
            long sum = 0;
            while (true) {
                sum += System.nanoTime();
                if (sum == 0) {
                    return text("never");
                }
            }
        }

        private static Extraction crash() {
            System.err.println("a native library fell over");
            Runtime.getRuntime().halt(134);
            return text("never");
        }

        private static Extraction fillMemory() {
            List<byte[]> hoard = new ArrayList<>();
            while (true) {
                hoard.add(new byte[1 << 20]);
                if (hoard.isEmpty()) {
                    return text("never");
                }
            }
        }

        private static Extraction printForEver() {
            while (true) {
                System.out.println("warning: this library tells everything it sees");
                if (System.out.checkError()) {
                    return text("never");
                }
            }
        }

        private static Extraction chat() {
            for (int line = 0; line < 50_000; line++) {
                System.out.println("warning: this library tells everything it sees");
            }
            return text("chatty");
        }

        private static Extraction litter() {
            try {
                Files.writeString(Files.createTempFile("part", ".tmp"), "left behind");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return text(System.getProperty("java.io.tmpdir"));
        }

        private static Extraction text(String text) {
            return new Extracted("text/plain", "", "und", List.of(new Page(1, text)), List.of());
        }
    }
}
