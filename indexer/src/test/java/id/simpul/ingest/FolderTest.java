package id.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderTest {

    private Path root;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        root = folder.resolve("arsip");
        write(".simpulignore", "# catatan", "", "konsep/", "*.bak", "  lampiran/*.tmp  ", "**/rahasia.txt");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            a.txt,                      true
            b/c d.pdf,                  true
            b/konsep/a.txt,             true
            konsepsi/a.txt,             true
            b/a.bak,                    true
            berkas#1 (salinan).docx,    true
            .catatan.txt,               false
            .git/config,                false
            b/.DS_Store,                false
            ~$laporan.docx,             false
            Thumbs.db,                  false
            b/desktop.ini,              false
            konsep/a.txt,               false
            konsep/b/c.txt,             false
            a.bak,                      false
            lampiran/x.tmp,             false
            b/rahasia.txt,              false
            .simpulignore,              false
            """)
    void passesOverWhatNobodyWantsToRead(String file, boolean wanted) throws IOException {
        write(file, "isi");
        List<String> docids =
                Folder.sources(root).stream().map(Source.OnDisk::docid).toList();
        assertThat(docids.contains(file)).isEqualTo(wanted);
    }

    @Test
    void listsFilesByNameWithSizeAndTime() throws IOException {
        write("b/c.txt", "12345");
        write("a.txt", "1");
        List<Source.OnDisk> sources = Folder.sources(root);
        assertThat(sources).extracting(Source.OnDisk::docid).containsExactly("a.txt", "b/c.txt");
        assertThat(sources.get(1).size()).isEqualTo(5);
        assertThat(sources.get(1).modified())
                .isEqualTo(Files.getLastModifiedTime(root.resolve("b/c.txt")).toInstant());
        assertThat(sources.get(1).path()).isAbsolute();
    }

    @Test
    void aSingleFileIsTakenWhateverItsName() throws IOException {
        write(".catatan.txt", "isi");
        assertThat(Folder.sources(root.resolve(".catatan.txt")))
                .extracting(Source.OnDisk::docid)
                .containsExactly(".catatan.txt");
    }

    @Test
    void aWayThereThroughDotsChangesNoName() throws IOException {
        write("a.txt", "isi");
        assertThat(Folder.sources(root.resolve("../arsip/.")))
                .extracting(Source.OnDisk::docid)
                .containsExactly("a.txt");
    }

    @Test
    void aLineThatIsNoPatternIsNamed() throws IOException {
        write(".simpulignore", "berita[");
        assertThatThrownBy(() -> Folder.sources(root))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(".simpulignore")
                .hasMessageContaining("berita[");
    }

    @Test
    void aFolderThatIsNotThereIsSaidToBeSo() {
        assertThatThrownBy(() -> Folder.sources(root.resolve("tidak-ada"))).isInstanceOf(NoSuchFileException.class);
    }

    private void write(String file, String... lines) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, String.join("\n", lines));
    }
}
