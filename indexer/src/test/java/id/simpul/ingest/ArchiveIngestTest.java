package id.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.detect.Detectors;
import id.simpul.extract.ArchivesMade;
import id.simpul.extract.Extractor;
import id.simpul.extract.Extractors;
import id.simpul.index.Archive;
import id.simpul.index.Engine;
import id.simpul.model.EntryId;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files inside files on their way into the index. */
@Timeout(60)
class ArchiveIngestTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC);
    private static final Taxonomy TAXONOMY = Taxonomy.builtIn();
    private static final Detectors DETECTORS = Detectors.standard(TAXONOMY, TODAY);
    private static final Extractor EXTRACTOR = Extractors.standard();

    @TempDir
    private Path folder;

    private Path documents;
    private DataFolder data;
    private Engine engine;
    private Catalogue catalogue;

    @BeforeEach
    void open() throws IOException {
        documents = Files.createDirectory(folder.resolve("dokumen"));
        data = new DataFolder(folder.resolve("data"));
        engine = Engine.at(data.index(), TAXONOMY);
        catalogue = catalogue(data);
    }

    /** Where it is written down; another catalogue changes nothing. */
    Catalogue catalogue(DataFolder folder) {
        return Catalogue.open(folder.catalogue());
    }

    @AfterEach
    void close() {
        engine.close();
        catalogue.close();
    }

    @Test
    void everyMemberIsADocumentOfItsOwn() throws IOException {
        write("berkas.zip", ArchivesMade.zip(members("laporan/a b#1.txt", "b.txt", "__MACOSX/b.txt", "c.bin")));
        assertThat(read())
                .containsExactly(
                        "Failed berkas.zip/c.bin",
                        "Indexed berkas.zip/b.txt",
                        "Indexed berkas.zip/laporan/a b#1.txt",
                        "Opened berkas.zip");
        SourceDocument document = document("berkas.zip/laporan/a b#1.txt").orElseThrow();
        assertThat(document.pages().getFirst().text()).isEqualTo("Kartu diantar ke rumah warga: laporan/a b#1.txt.");
        assertThat(document.origin().location().toString()).endsWith("/dokumen/berkas.zip#laporan/a%20b%231.txt");
        assertThat(new Originals(data.originals()).find(document.origin().sha256()))
                .isPresent();
    }

    @Test
    void anUnchangedArchiveIsNotOpened() throws IOException {
        write("berkas.zip", ArchivesMade.zip(members("a.txt", "c.bin")));
        read();
        assertThat(read())
                .containsExactly("Failed berkas.zip/c.bin", "Opened berkas.zip", "Unchanged berkas.zip/a.txt");
        assertThat(data.originals().resolve(".waiting")).doesNotExist();
    }

    @Test
    void aMemberThatIsGoneLeavesTheIndexAndTheOthersAreReadAgainFromTheirTexts() throws IOException {
        Path zip = write("berkas.zip", ArchivesMade.zip(members("a.txt", "b.txt")));
        read();
        write("berkas.zip", ArchivesMade.zip(members("a.txt", "d.txt")));
        Files.setLastModifiedTime(zip, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertThat(read())
                .containsExactly(
                        "Indexed berkas.zip/a.txt",
                        "Indexed berkas.zip/d.txt",
                        "Opened berkas.zip",
                        "Removed berkas.zip/b.txt");
        assertThat(document("berkas.zip/b.txt")).isEmpty();
    }

    @Test
    void anArchiveThatIsGoneTakesItsMembersWithIt() throws IOException {
        Path zip = write("berkas.zip", ArchivesMade.zip(members("a.txt")));
        read();
        Files.delete(zip);
        assertThat(read()).containsExactly("Removed berkas.zip", "Removed berkas.zip/a.txt");
        assertThat(read()).isEmpty();
        assertThat(new Archive(engine.searcher()).count("document")).isZero();
    }

    @Test
    void anArchiveThatCannotBeOpenedAnyMoreLosesItsMembers() throws IOException {
        write("berkas.zip", ArchivesMade.zip(members("a.txt")));
        read();
        write("berkas.zip", "PK\u0003\u0004 rusak".getBytes(StandardCharsets.UTF_8));
        assertThat(read()).containsExactly("Failed berkas.zip", "Removed berkas.zip/a.txt");
    }

    @Test
    void aMailIsADocumentAndSoAreItsAttachments() throws IOException {
        write("surat.eml", ArchivesMade.mail("Laporan bulanan", "Terlampir laporan.", members("lampiran.txt")));
        assertThat(read()).containsExactly("Indexed surat.eml", "Indexed surat.eml/lampiran.txt");
        assertThat(read()).containsExactly("Unchanged surat.eml", "Unchanged surat.eml/lampiran.txt");
    }

    @Test
    void whatAKilledRunLeftWaitingIsSweptUp() throws IOException {
        Path left = new Originals(data.originals()).waiting();
        Files.writeString(left.resolve("0"), "sisa");
        write("a.txt", "Kartu diantar ke rumah warga.".getBytes(StandardCharsets.UTF_8));
        read();
        assertThat(left).doesNotExist();
    }

    @Test
    void aFileOverTheLimitIsNotLoaded() throws IOException {
        Path file = write("besar.txt", new byte[1]);
        try (var channel = Files.newByteChannel(file, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(5L << 30).write(java.nio.ByteBuffer.wrap(new byte[1]));
        }
        assertThat(read()).containsExactly("Failed besar.txt");
        assertThat(catalogue.ofDocid("besar.txt"))
                .hasValueSatisfying(
                        row -> assertThat(row.reason().orElseThrow().slug()).isEqualTo("too-large"));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(documents.resolve(name), bytes);
    }

    private static Map<String, byte[]> members(String... names) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (String name : names) {
            byte[] bytes = name.endsWith(".bin")
                    ? new byte[] {0, 1, 2, (byte) 0xFE}
                    : ("Kartu diantar ke rumah warga: " + name + ".").getBytes(StandardCharsets.UTF_8);
            members.put(name, bytes);
        }
        return members;
    }

    /** What became of everything: kind and docid, in order. */
    private List<String> read() throws IOException {
        Pipeline pipeline = new Pipeline(catalogue, new Originals(data.originals()), EXTRACTOR, DETECTORS, TODAY);
        RunReport report = new Ingest(catalogue, pipeline, engine).run(List.of(documents), Progress.SILENT);
        List<String> outcomes = new ArrayList<>();
        report.outcomes().forEach(outcome -> outcomes.add(outcome.getClass().getSimpleName() + " " + outcome.docid()));
        return outcomes.stream().sorted().toList();
    }

    private Optional<SourceDocument> document(String docid) {
        return engine.searcher().get(EntryId.ofDocid(docid)).map(SourceDocument.class::cast);
    }
}
