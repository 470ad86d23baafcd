package id.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Indexed.class)
class StatusCommandTest {

    private final Terminal terminal;

    StatusCommandTest(Terminal terminal) {
        this.terminal = terminal;
    }

    @Test
    void saysWhatThereIsAndWhatCouldNotBeRead() {
        assertThat(terminal.types("status").lines())
                .containsExactly(
                        "4 dokumen (0 di antaranya salinan), 2 inovasi",
                        "Terakhir membaca dokumen: 2026-11-25T00:00:00Z",
                        "Pembacaan terakhir: 4 dibaca, 0 tidak berubah, 0 dihapus, 1 dilewati, 1 gagal.",
                        "gagal: rusak/kosong.pdf: berkasnya kosong; minta berkas aslinya");
    }

    @Test
    void saysTheSameAsJson() {
        Terminal.Said said = terminal.types("status", "--json");

        assertThat(said.code()).isZero();
        assertThat(String.join("\n", said.lines()))
                .contains("\"documents\" : 4", "\"lastRun\"", "\"failed\" : 1", "rusak/kosong.pdf");
    }

    @Test
    void anEmptyDataFolderHoldsNothing(@TempDir Path folder) {
        Terminal.Said said = new Terminal(folder.resolve("baru"), folder).types("status", "--lang=en");
        assertThat(said.code()).isZero();
        assertThat(said.lines()).containsExactly("0 documents (0 of them copies), 0 innovations");
    }
}
