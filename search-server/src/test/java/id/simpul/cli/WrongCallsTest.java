package id.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A call that is wrong, or that cannot be done, gets a sentence and an exit code; nobody ever sees a stack trace. */
@ExtendWith(Indexed.class)
class WrongCallsTest {

    private final Terminal terminal;

    @TempDir
    private Path folder;

    WrongCallsTest(Terminal terminal) {
        this.terminal = terminal;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            serach stunting                        | “serach stunting” tidak dikenal.
            --bogus                                | “--bogus” tidak dikenal.
            search --bogus stunting                | “--bogus” tidak dikenal.
            index                                  | Sebutkan folder, berkas, atau alamat web yang hendak dibaca.
            index tidak/ada                        | Tidak ada berkas atau folder
            index ftp://contoh.example/berita      | ftp://contoh.example/berita
            index https://contoh.example --limit 0 | --limit: nilai “0” tidak dikenal.
            index https://contoh.example --delay -1 | --delay: nilai “-1
            index https://contoh.example --depth -1 | --depth: nilai “-1” tidak dikenal.
            search x --region xx                   | --region: nilai “xx” tidak dikenal.
            search x --theme nope                  | --theme: nilai “nope” tidak dikenal.
            search x --kind puisi                  | --kind: nilai “puisi” tidak dikenal.
            search x --year dua                    | --year: nilai “dua” tidak dikenal.
            search x --sort acak                   | --sort: nilai “acak” tidak dikenal.
            search x --page -1                     | --page: nilai “-1” tidak dikenal.
            search x --size 0                      | --size: nilai “0” tidak dikenal.
            search x --lang fr                     | --lang: “fr” tidak dikenal
            search x --index solr:http://contoh    | tidak dikenal: solr:http://contoh.
            search x --index data                  | tidak dikenal: data.
            search x --catalogue data/catalogue.db | Basis data ini tidak dikenal: data/catalogue.db.
            index . --catalogue jdbc:mysql://h/s?password=p | Basis data ini tidak dikenal: jdbc:mysql://h/s. Pakai --catalogue jdbc:postgresql:
            status --catalogue jdbc:postgresql://h:x/s --lang en | This database is not known: jdbc:postgresql://h:x/s.
            similar                                | Kurang: ID.
            similar berita/gardu-timbang.txt --for xx | --for: nilai “xx” tidak dikenal.
            similar berita/gardu-timbang.txt --size 0 | --size: nilai “0” tidak dikenal.
            export --format xml                    | --format: nilai “xml” tidak dikenal.
            export --kind orang                    | --kind: nilai “orang” tidak dikenal.
            evaluate                               | Sebutkan apa yang dinilai: --topics dan --qrels untuk peringkat, --findings untuk temuan, atau --themes-learned untuk tema yang dipelajari.
            evaluate --topics topik.tsv            | Sebutkan apa yang dinilai: --topics dan --qrels
            serve --port 70000                     | Porta 70000 tidak ada.
            serve --port delapan                   | --port: nilai “delapan” tidak dikenal.
            search x --lang en --region xx         | --region: the value “xx” is not known.
            search --bogus --lang en               | “--bogus” is not known.
            """)
    void isRefusedWithTwo(String line, String sentence) {
        Terminal.Said said = terminal.types(line.split(" "));
        assertThat(said.err()).contains(sentence);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertNoTrace(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "demo", "index", "serve", "search", "similar", "export", "evaluate", "status"})
    void helpIsThereForEveryCommandInBothLanguages(String command) {
        Terminal.Said indonesian =
                Terminal.typesBare(false, (command + " --help").strip().split(" "));
        Terminal.Said english = Terminal.typesBare(
                false, (command + " --help --lang en").strip().split(" "));
        assertThat(indonesian.code()).isZero();
        assertThat(indonesian.out()).startsWith("Cara pakai: simpul").contains("--data", "Tampilkan bantuan ini.");
        assertThat(english.code()).isZero();
        assertThat(english.out())
                .startsWith("Usage: simpul")
                .contains("Show this help.")
                .doesNotContain("''", "daftar");
        assertThat(options(english)).hasSizeGreaterThan(3).isEqualTo(options(indonesian));
    }

    private static Set<String> options(Terminal.Said help) {
        return Pattern.compile("(?m)^ .*?(--[a-z]+)")
                .matcher(help.out())
                .results()
                .map(option -> option.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void withoutACommandHelpIsShown() {
        assertThat(Terminal.typesBare(false).out())
                .startsWith("Cara pakai: simpul")
                .contains("evaluate");
        assertThat(Terminal.typesBare(false, "--version").out()).startsWith("simpul ");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            data,                  sebuah berkas,      Tidak dapat dibaca atau ditulis
            data/catalogue.db,     bukan basis data,   Tidak dapat dibaca atau ditulis
            data/index/segments_1, bukan indeks,       Indeks tidak dapat dibaca
            """)
    void aDataFolderThatIsBrokenIsSaidToBeSo(String file, String content, String sentence) {
        Terminal.write(folder.resolve(file), content.repeat(200));
        Terminal.Said said = new Terminal(folder.resolve("data"), folder).types("status");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains(sentence);
        assertNoTrace(said);
    }

    @Test
    void aReportThatCannotBeWrittenIsSaidToBeSo() {
        Terminal own = Terminal.in(folder);
        Terminal.Said said = own.types(
                "index",
                own.archive().toString(),
                "--report",
                folder.resolve("tidak/ada/report.json").toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("report.json");
        assertNoTrace(said);
    }

    @Test
    void twoCannotWriteAtOnce() {
        Terminal own = Terminal.in(folder);
        try (Installation busy =
                Installation.open(new id.simpul.ingest.DataFolder(own.data()), java.time.Clock.systemUTC())) {
            busy.ingest();
            Terminal.Said said = own.types("index", own.archive().toString());
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err()).contains("Proses lain sedang menulis");
            assertNoTrace(said);
            assertThat(own.types("search", "stunting").code()).isZero();
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            Terminal.Said said = terminal.types("serve", "--port", String.valueOf(taken.getLocalPort()));
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err()).contains("Porta " + taken.getLocalPort(), "--port");
            assertNoTrace(said);
        }
    }

    private static void assertNoTrace(Terminal.Said said) {
        assertThat(said.err() + said.out()).doesNotContain("Exception", "\tat ", "id.simpul.");
    }

    @Test
    void anIndexInAClusterThatIsNotThere() {
        Terminal own = Terminal.in(folder);
        Terminal.Said said =
                own.types("--index", "opensearch:http://localhost:1/simpul?timeout=1", "search", "stunting");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("http://localhost:1/simpul").contains("Periksa alamat");
        assertNoTrace(said);
        said = own.types("--index", "opensearch:somewhere", "search", "stunting");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--index opensearch:http://HOST:9200/NAMA");
        assertNoTrace(said);
    }
}
