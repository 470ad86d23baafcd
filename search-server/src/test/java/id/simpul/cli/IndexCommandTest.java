package id.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.simpul.index.Engine;
import id.simpul.ingest.Catalogue;
import id.simpul.ingest.DataFolder;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = Terminal.in(folder);
    }

    @Test
    void reportsWhatBecameOfEveryFile() {
        Terminal.Said said = index();
        assertThat(said.code()).isZero();
        assertThat(said.lines())
                .containsExactly(
                        "Selesai: 4 dibaca, 0 tidak berubah, 0 dihapus, 1 dilewati, 1 gagal.",
                        "dilewati: 1 (tersembunyi atau milik sistem), mis. .catatan.txt",
                        "gagal: rusak/kosong.pdf: berkasnya kosong; minta berkas aslinya");
        assertThat(said.err()).isEmpty();
        assertThat(index("--lang", "en").lines())
                .containsExactly(
                        "Done: 0 read, 4 unchanged, 0 removed, 1 skipped, 1 failed.",
                        "skipped: 1 (hidden, or a system's own), e.g. .catatan.txt",
                        "failed: rusak/kosong.pdf: the file is empty; ask for the original");
    }

    @Test
    void readsNothingAgainThatHasNotChanged() throws IOException {
        index();
        List<Catalogue.Row> before = rows();
        Files.move(terminal.archive().resolve("berita/apel.html"), folder.resolve("apel.html"));
        Terminal.write(terminal.archive().resolve("berita/baru.txt"), "Berita baru tentang posyandu di Kota Bandung.");
        Terminal.Said said = index("--report", folder.resolve("report.json").toString());
        assertThat(said.lines().getFirst()).contains("1 dibaca, 3 tidak berubah, 1 dihapus");
        assertThat(rows())
                .containsAll(before.stream()
                        .filter(row -> !row.docid().equals("berita/apel.html"))
                        .toList());
        assertThat(terminal.types("search", "apel").lines().getFirst()).isEqualTo("0 hasil");
    }

    @Test
    void putsTheIndexTogetherAnewWithoutTheFiles() {
        index();
        List<String> before = terminal.types("export").lines();
        Terminal.Said said = terminal.types("index", "--rebuild");
        assertThat(said.lines().getFirst()).contains("4 dibaca, 0 tidak berubah, 0 dihapus");
        assertThat(terminal.types("export").lines()).isEqualTo(before);
        assertThat(terminal.data().resolve("index.rebuild")).doesNotExist();
    }

    @Test
    void waitsUntilAnotherRunIsDone() throws Exception {
        CompletableFuture<Terminal.Said> waiting;
        try (Engine other = Engine.at(URI.create("lucene:" + terminal.data().resolve("index")), Taxonomy.builtIn())) {
            other.indexer();
            assertThat(index().err()).contains("Proses lain sedang menulis");
            waiting = CompletableFuture.supplyAsync(() -> index("--wait"));
            assertThat(waiting.isDone()).isFalse();
        }
        Terminal.Said said = waiting.get(60, TimeUnit.SECONDS);

        assertThat(said.code()).isZero();
        assertThat(said.lines().getFirst()).startsWith("Selesai: 4 dibaca");
    }

    @Test
    void writesTheReportAsJson() throws IOException {
        Path file = folder.resolve("report.json");
        index("--report", file.toString());
        JsonNode report = Json.of(Files.readString(file));
        assertThat(report.get("indexed").asInt()).isEqualTo(4);
        assertThat(report.get("unchanged").asInt()).isZero();
        assertThat(report.get("removed").asInt()).isZero();
        assertThat(report.get("skipped").asInt()).isEqualTo(1);
        assertThat(report.get("failed").asInt()).isEqualTo(1);
        assertThat(report.get("documents").findValuesAsText("docid"))
                .containsExactly(
                        ".catatan.txt",
                        "berita/apel.html",
                        "berita/gardu-timbang.txt",
                        "berita/rumus.txt",
                        "proposal/timbang-keliling.md",
                        "rusak/kosong.pdf");
        assertThat(report.get("documents").get(5).get("outcome").asText()).isEqualTo("failed");
        assertThat(report.get("documents").get(5).get("reason").asText()).isEqualTo("empty");
        assertThat(report.get("documents").get(1).get("id").asText()).hasSize(12);
    }

    @Test
    void takesSeveralFoldersAndSingleFiles() {
        Path other = folder.resolve("lain");
        Terminal.write(
                other.resolve("berita/gardu-timbang.txt"), "Berkas lain dengan nama yang sama, tentang jembatan.");
        Path single = folder.resolve("sendiri.txt");
        Terminal.write(single, "Sebuah berkas sendirian tentang pasar ikan.");
        assertThat(index(other.toString(), single.toString()).lines().getFirst())
                .contains("6 dibaca");
        assertThat(terminal.types("search", "jembatan").out()).contains("lain/berita/gardu-timbang.txt");
        assertThat(terminal.types("search", "ikan").out()).contains("sendiri.txt");
    }

    @Test
    void drawsABarOnATerminalOnly() {
        Terminal.Said said = terminal.typesOnScreen("index", terminal.archive().toString());
        assertThat(said.err()).contains("█", "5/5").endsWith("\r");
        assertThat(said.out()).doesNotContain("█");
    }

    private Terminal.Said index(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "index";
        arguments[1] = terminal.archive().toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return terminal.types(arguments);
    }

    private List<Catalogue.Row> rows() {
        Catalogue catalogue = Catalogue.open(new DataFolder(terminal.data()).catalogue());
        return catalogue.below(terminal.archive());
    }
}
