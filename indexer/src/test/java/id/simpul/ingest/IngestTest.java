package id.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.detect.Detectors;
import id.simpul.extract.Contents;
import id.simpul.extract.Extraction;
import id.simpul.extract.Extractor;
import id.simpul.extract.Original;
import id.simpul.index.Archive;
import id.simpul.index.Engine;
import id.simpul.index.Entries;
import id.simpul.index.Fields;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {

    private static final String RELEASE = "Layanan perahu dibuka untuk warga pulau. Bidan berlayar setiap pekan dan "
            + "memeriksa ibu hamil di dermaga. Obat dibawa dalam kotak dingin, catatan ditulis di buku desa, dan "
            + "pasien gawat dirujuk ke rumah sakit kabupaten dengan kapal cepat milik dinas.";

    @TempDir
    Path folder;

    private final AtomicInteger reads = new AtomicInteger();
    private Path documents;
    private DataFolder data;
    private Engine engine;
    private Catalogue catalogue;

    @BeforeEach
    void open() throws IOException {
        documents = Files.createDirectories(folder.resolve("documents"));
        data = new DataFolder(folder.resolve("data"));
        engine = Engine.at(data.index(), Entries.TAXONOMY);
        catalogue = Catalogue.open(data.catalogue());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void whatHasNotChangedIsNotReadAgain() throws IOException {
        write("a.txt", "Satu");
        write("b.txt", "Dua");
        assertThat(run()).containsExactly("Indexed a.txt", "Indexed b.txt");
        assertThat(run()).containsExactly("Unchanged a.txt", "Unchanged b.txt");
        assertThat(reads).hasValue(2);
        write("b.txt", "Dua, diubah");
        assertThat(run()).containsExactly("Unchanged a.txt", "Indexed b.txt");
        assertThat(titles()).containsExactlyInAnyOrder("Satu", "Dua, diubah");
    }

    @Test
    void whatIsGoneLeavesTheIndexAndWhatMovedIsNotReadAgain() throws IOException {
        write("a.txt", "Satu");
        write("b.txt", "Dua");
        run();
        Files.delete(documents.resolve("a.txt"));
        Files.createDirectories(documents.resolve("arsip"));
        Files.move(documents.resolve("b.txt"), documents.resolve("arsip/b.txt"));
        assertThat(run()).containsExactly("Removed a.txt", "Indexed arsip/b.txt", "Removed b.txt");
        assertThat(titles()).containsExactly("Dua");
        assertThat(reads).as("the text of these bytes was kept").hasValue(2);
    }

    @Test
    void aBadFileIsAnOutcomeAndTheRunGoesOn() throws IOException {
        write("a.txt", "Satu");
        write("buruk.txt", "");
        write("c.txt", "Tiga");
        assertThat(run()).containsExactly("Indexed a.txt", "Failed buruk.txt", "Indexed c.txt");
        assertThat(catalogue.inState(Catalogue.State.FAILED))
                .extracting(row -> row.reason().orElseThrow())
                .containsExactly(Extraction.Reason.EMPTY);
        assertThat(run()).contains("Failed buruk.txt");
        write("buruk.txt", "Kini ada isinya");
        assertThat(run()).contains("Indexed buruk.txt");
        write("buruk.txt", "");
        run();
        assertThat(titles()).containsExactlyInAnyOrder("Satu", "Tiga");
    }

    @Test
    void filesOfOnePathInTwoFoldersBothStay() throws IOException {
        Path other = Files.createDirectories(folder.resolve("lain"));
        write("a.txt", "Satu");
        Files.writeString(other.resolve("a.txt"), "Dua");
        run();
        assertThat(ingest().run(List.of(other), Progress.SILENT).outcomes())
                .extracting(Outcome::docid)
                .containsExactly("lain/a.txt");
        assertThat(titles()).containsExactlyInAnyOrder("Satu", "Dua");
    }

    @Test
    void anIndexThatIsGoneIsMadeAnewFromTheTextsKept() throws IOException {
        write("a.txt", "Satu");
        run();
        engine.close();
        Engine.discard(data.index());
        engine = Engine.at(data.index(), Entries.TAXONOMY);
        assertThat(run()).containsExactly("Indexed a.txt");
        assertThat(reads).hasValue(1);
        assertThat(titles()).containsExactly("Satu");
    }

    @Test
    void copiesFollowTheirOriginalEvenWhenItGoes() throws IOException {
        write("a.txt", RELEASE);
        write("b.txt", "IKLAN BARIS\n" + RELEASE);
        run();
        assertThat(copies()).as("the longer one stands for both").containsExactly("a.txt");
        Files.delete(documents.resolve("b.txt"));
        run();
        assertThat(copies()).isEmpty();
    }

    @Test
    void whatIsToBeIgnoredIsNotListed() throws IOException {
        write("a.txt", "Satu");
        write(".rahasia.txt", "Tidak");
        write("catatan.md", "Tidak");
        write("mentah/b.txt", "Tidak");
        write(".simpulignore", "# catatan\n*.md\nmentah/\n");
        assertThat(run()).containsExactly("Indexed a.txt");
    }

    private void write(String name, String text) throws IOException {
        Path file = documents.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> run() throws IOException {
        return ingest().run(List.of(documents), Progress.SILENT).outcomes().stream()
                .map(outcome -> outcome.getClass().getSimpleName() + " " + outcome.docid())
                .toList();
    }

    private Ingest ingest() {
        Pipeline pipeline = new Pipeline(
                catalogue,
                new Originals(data.originals()),
                new Plain(reads),
                new Detectors(List.of()),
                Clock.systemUTC());
        return new Ingest(catalogue, pipeline, engine);
    }

    private List<String> titles() {
        return documents().stream().map(SourceDocument::title).toList();
    }

    private List<String> copies() {
        return documents().stream()
                .filter(document -> document.copyOf().isPresent())
                .map(SourceDocument::docid)
                .toList();
    }

    private List<SourceDocument> documents() {
        return new Archive(engine.searcher())
                .all(Fields.DOCUMENT)
                .map(SourceDocument.class::cast)
                .toList();
    }

    /** Takes bytes for what they are, and counts how often it is asked. */
    private record Plain(AtomicInteger reads) implements Extractor {

        @Override
        public String version() {
            return "plain";
        }

        @Override
        public Extraction extract(Original original) {
            reads.incrementAndGet();
            String text = new String(original.bytes(), StandardCharsets.UTF_8);
            return text.isEmpty()
                    ? new Extraction.Unreadable("text/plain", Extraction.Reason.EMPTY, "")
                    : new Extraction.Extracted(
                            "text/plain",
                            text.lines().findFirst().orElseThrow(),
                            "id",
                            List.of(new Page(1, text)),
                            List.of());
        }

        @Override
        public boolean mayHoldFiles(String mediaType) {
            return false;
        }

        @Override
        public Contents unpack(Original original, Path folder) {
            return Contents.NONE;
        }
    }
}
