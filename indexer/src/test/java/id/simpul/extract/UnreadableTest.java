package id.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.extract.Extraction.Reason;
import id.simpul.extract.Extraction.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class UnreadableTest {

    private static final List<String> PAGES = List.of("Kartu diantar ke rumah.", "Antrean hilang.");

    @Test
    void lockedFilesAreEncrypted() throws IOException, GeneralSecurityException {
        byte[] docx = OfficeFilesMade.docx("", PAGES, List.of());
        assertThat(reason("a.pdf", PdfFiles.encrypted(PAGES))).isEqualTo(Reason.ENCRYPTED);
        assertThat(reason("a.docx", OfficeFilesMade.locked(docx))).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void cutOffFilesAreCorrupt() throws IOException {
        assertThat(reason("a.pdf", half(PdfFiles.of("", PAGES)))).isEqualTo(Reason.CORRUPT);
        assertThat(reason("a.docx", half(OfficeFilesMade.docx("", PAGES, List.of()))))
                .isEqualTo(Reason.CORRUPT);
    }

    @Test
    void noiseUnderAKnownNameIsCorrupt() {
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);
        assertThat(reason("a.pdf", noise)).isEqualTo(Reason.CORRUPT);
        assertThat(reason("a.docx", noise)).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void nothingIsEmpty() {
        assertThat(reason("a.pdf", new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reason("a.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
        assertThat(reason("a.html", "<html><body></body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void picturesHaveNoText() throws IOException {
        assertThat(reason("pindaian.pdf", PdfFiles.ofPicture())).isEqualTo(Reason.NO_TEXT);
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertThat(reason("sk.png", png)).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void archivesAndProgramsAreUnsupported() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("isi.txt"));
            out.write("Kartu".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(reason("arsip.zip", zip.toByteArray())).isEqualTo(Reason.UNSUPPORTED);
        byte[] unknown = {0, 1, 2, 3, (byte) 0xFE, (byte) 0xFD, 0, 9, 8, 7};
        assertThat(reason("data.bin", unknown)).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void bigFilesAreTooLarge() {
        Extractor small = Extractors.within(new Limits(10, 100, Duration.ofSeconds(10)));
        Extraction read = small.extract(
                new Original("a.txt", Optional.empty(), "Kartu diantar ke rumah.".getBytes(StandardCharsets.UTF_8)));
        assertThat(read)
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void aFileThatUnpacksToFarMoreIsTooLarge() throws IOException {
        byte[] bomb = OfficeFilesMade.openDocument(
                "application/vnd.oasis.opendocument.text", "<office:text>" + " ".repeat(80 << 20) + "</office:text>");
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(reason("a.odt", bomb)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aLongTextStopsAtTheLimit() {
        Extractor small = Extractors.within(new Limits(10_000, 100, Duration.ofSeconds(10)));
        byte[] text = "Kartu diantar ke rumah.\n".repeat(100).getBytes(StandardCharsets.UTF_8);
        assertThat(small.extract(new Original("a.txt", Optional.empty(), text)))
                .isInstanceOfSatisfying(
                        Extraction.Extracted.class,
                        read -> assertThat(read.pages().getFirst().text())
                                .startsWith("Kartu diantar ke rumah.\n")
                                .hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void slowFilesAreGivenUp() {
        Extractor stuck = new TimedExtractor(new Waiting(), Duration.ofMillis(50));
        Extraction read = stuck.extract(new Original("a.pdf", Optional.empty(), new byte[1]));
        assertThat(read)
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT));
    }

    @Test
    void whatAParserThrowsIsAnAnswer() {
        Extractor broken = new TimedExtractor(new Broken(), Duration.ofSeconds(10));
        Extraction read = broken.extract(new Original("a.pdf", Optional.empty(), new byte[1]));
        assertThat(read).isEqualTo(new Unreadable("application/octet-stream", Reason.CORRUPT, "StackOverflowError"));
    }

    private static Reason reason(String name, byte[] bytes) {
        return Reads.failure(name, bytes).reason();
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length * 2 / 5);
    }

    private record Waiting() implements Extractor {

        @Override
        public String version() {
            return "waiting";
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
            try {
                Thread.sleep(Duration.ofMinutes(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Unreadable("", Reason.EMPTY, "");
        }
    }

    private record Broken() implements Extractor {

        @Override
        public String version() {
            return "broken";
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
            throw new StackOverflowError();
        }
    }
}
