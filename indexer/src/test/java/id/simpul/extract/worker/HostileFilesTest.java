package id.simpul.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.extract.Extraction;
import id.simpul.extract.Extraction.Extracted;
import id.simpul.extract.Extraction.Reason;
import id.simpul.extract.Extraction.Unreadable;
import id.simpul.extract.Limits;
import id.simpul.extract.Original;
import id.simpul.model.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that mean harm, through the workers that the program uses. */
@Timeout(180)
class HostileFilesTest {

    private static final Workers WORKERS = Workers.within(new Limits(200 << 20, 5_000_000, Duration.ofSeconds(30)));

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    @Test
    void aDocumentThatUnpacksToFarMoreIsTooLarge() throws IOException {
        assertThat(reason("a.docx", HostileFiles.bomb("word/styles.xml", 200))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aBombThatNobodyOpensDoesNotGoOff() throws IOException {
        assertThat(text("a.docx", HostileFiles.bomb("word/media/image1.png", 300)))
                .isEqualTo("Kartu diantar.");
    }

    @Test
    void aPdfWhosePageUnpacksToFarMoreHarmsNobody() throws IOException {
        assertThat(reason("a.pdf", HostileFiles.pdfBomb(300)))
                .isIn(Reason.NO_TEXT, Reason.TOO_LARGE, Reason.TIMEOUT, Reason.CORRUPT);
        stillReads();
    }

    @Test
    void pagesThatContainThemselvesHarmNobody() throws IOException {
        assertThat(reason("a.pdf", HostileFiles.pdfLoop())).isIn(Reason.NO_TEXT, Reason.CORRUPT);
        stillReads();
    }

    @Test
    void aBillionLaughsAreNotLaughed() throws IOException {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        String xml = HostileFiles.document("<w:p><w:r><w:t>&a39;</w:t></w:r></w:p>")
                .replace("<w:document", "<!DOCTYPE w [" + entities + "]><w:document");
        assertThat(reason("a.docx", HostileFiles.docx(xml))).isIn(Reason.CORRUPT, Reason.NO_TEXT);
        stillReads();
    }

    @Test
    void entitiesOfOtherFilesStayClosed(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("rahasia.txt"), "kata sandi");
        String xml = HostileFiles.document("<w:p><w:r><w:t>Isi: &x;</w:t></w:r></w:p>")
                .replace("<w:document", "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><w:document");
        assertThat(read("a.docx", HostileFiles.docx(xml)).toString()).doesNotContain("kata sandi");
        String svg = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>";
        assertThat(read("a.svg", svg.getBytes(StandardCharsets.UTF_8)).toString())
                .doesNotContain("kata sandi");
    }

    @Test
    void deepFilesAreReadOrRefused() throws IOException {
        String tables = "<w:tbl><w:tr><w:tc>".repeat(50_000);
        assertThat(read("a.docx", HostileFiles.docx(HostileFiles.document(tables))))
                .isInstanceOf(Unreadable.class);
        byte[] html =
                ("<html><body>" + "<div>".repeat(100_000) + "Kartu diantar ke rumah.").getBytes(StandardCharsets.UTF_8);
        assertThat(text("a.html", html)).isEqualTo("Kartu diantar ke rumah.");
        byte[] rtf = ("{\\rtf1 " + "{\\b ".repeat(100_000) + "Kartu").getBytes(StandardCharsets.US_ASCII);
        assertThat(read("a.rtf", rtf)).isNotNull();
        stillReads();
    }

    private static void stillReads() {
        assertThat(text("a.txt", "Kartu diantar.".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Kartu diantar.");
    }

    private static Extraction read(String name, byte[] bytes) {
        return WORKERS.extract(new Original(name, Optional.empty(), bytes));
    }

    private static Reason reason(String name, byte[] bytes) {
        Extraction read = read(name, bytes);
        assertThat(read).isInstanceOf(Unreadable.class);
        return ((Unreadable) read).reason();
    }

    private static String text(String name, byte[] bytes) {
        Extraction read = read(name, bytes);
        assertThat(read).isInstanceOf(Extracted.class);
        return ((Extracted) read).pages().stream().map(Page::text).collect(Collectors.joining("\n"));
    }
}
