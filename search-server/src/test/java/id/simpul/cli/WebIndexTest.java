package id.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.simpul.extract.Extraction;
import id.simpul.fetch.Answer;
import id.simpul.fetch.Arrival;
import id.simpul.fetch.Site;
import id.simpul.model.Obstacle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code simpul index} with web addresses, against a server on this machine. */
class WebIndexTest {

    @TempDir
    private Path folder;

    private Site site;
    private String said = "";

    @BeforeEach
    void open() throws IOException {
        site = Site.open();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aPageIsReadAndExportedUnderItsAddress() {
        site.at("/berita", page("Perahu sehat", "Warga pulau kini berobat di perahu."));
        assertThat(index(address("/berita"), "--allow-private", "--delay", "0")).isZero();
        assertThat(said).startsWith("Selesai: 1 dibaca, 0 tidak berubah, 0 dihapus, 0 dilewati, 0 gagal.");
        assertThat(run("export")).isZero();
        assertThat(said)
                .contains("\"docid\":\"" + address("/berita") + "\"", "\"source\":\"" + address("/berita") + "\"");
    }

    @Test
    void pagesFoldersAndSiteMapsGoTogether() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("dokumen"));
        Files.writeString(documents.resolve("a.txt"), "Catatan rapat inovasi daerah.");
        site.at("/satu", page("Satu", "Isi halaman satu."))
                .at("/dua", page("Dua", "Isi halaman dua."))
                .at("/sitemap.xml", Site.text("application/xml", """
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>%s</loc></url></urlset>
                        """.formatted(address("/dua"))));
        Path report = folder.resolve("laporan.json");
        assertThat(index(
                        documents.toString(),
                        address("/satu"),
                        address("/hilang"),
                        "--sitemap",
                        address("/sitemap.xml"),
                        "--allow-private",
                        "--delay=0",
                        "--report",
                        report.toString()))
                .isZero();
        assertThat(said)
                .startsWith("Selesai: 3 dibaca, 0 tidak berubah, 0 dihapus, 0 dilewati, 1 gagal.")
                .contains("gagal: " + address("/hilang") + ": halamannya tidak ada (lagi)");
        JsonNode json = JsonMapper.builder().build().readTree(report.toFile());
        assertThat(json.at("/documents").findValuesAsText("reason")).containsExactly("not-found");
    }

    @Test
    void aCrawlSaysWhatItPassedOver() {
        site.at("/robots.txt", Site.text("text/plain", "User-agent: *\nDisallow: /admin"))
                .at("/", page("Beranda", "Depan. <a href=/a>a</a><a href=/admin/1>b</a><a href=/admin/2>c</a>"))
                .at("/a", page("Satu", "Isi halaman satu. <a href=/a/b>b</a>"))
                .at("/a/b", page("Dua", "Isi halaman dua."));
        assertThat(index(address("/"), "--crawl", "--depth", "1", "--allow-private", "--delay", "0", "--lang", "en"))
                .isZero();
        assertThat(said)
                .startsWith("Done: 2 read, 0 unchanged, 0 removed, 2 skipped, 0 failed.")
                .contains("skipped: 2 (the site's owner asks programs to stay away in robots.txt), e.g. "
                        + address("/admin/1"));
        assertThat(index(address("/"), "--crawl", "--limit", "1", "--allow-private", "--delay", "0"))
                .isZero();
        assertThat(said).contains("batas --limit tercapai");
    }

    @Test
    void withoutLeaveThisMachineIsNotAsked() {
        site.at("/rahasia", page("Rahasia", "Isi rahasia."));
        assertThat(index(address("/rahasia"), "--delay", "0")).isZero();
        assertThat(said).contains("1 gagal", "pakai --allow-private");
        assertThat(site.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://satu.example/a",
                "http://user:sandi@satu.example/",
                "http://2130706433/",
                "file:///etc/passwd"
            })
    void whatCannotBeAskedIsAWrongCall(String address) {
        assertThat(index(address)).isEqualTo(Failure.USAGE);
        assertThat(said).contains(address);
    }

    @ParameterizedTest
    @CsvSource({"--depth,-1", "--limit,0", "--delay,-1", "--delay,NaN", "--contact,a b", "--sitemap,satu.example"})
    void optionsThatMakeNoSenseAreAWrongCall(String option, String value) {
        assertThat(index(address("/"), option + "=" + value)).isEqualTo(Failure.USAGE);
        assertThat(said).contains(value);
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void nothingToReadIsAWrongCall() {
        assertThat(run("index")).isEqualTo(Failure.USAGE);
        assertThat(said).contains("Sebutkan folder, berkas, atau alamat web");
    }

    @Test
    void everyOptionIsExplainedInBothLanguages() {
        for (String language : List.of("id", "en")) {
            run("index", "--help", "--lang", language);
            assertThat(said.lines().filter(line -> line.matches("\\s+--[a-z-]+(=\\S+)?\\s*")))
                    .as("options without a text beside or below them")
                    .allSatisfy(line ->
                            assertThat(said).containsPattern(java.util.regex.Pattern.quote(line) + "\n {20,}\\S"));
            assertThat(said).contains("--crawl", "--depth", "--sitemap", "--allow-private");
        }
    }

    @Test
    void everythingThatCanBeInTheWayHasWords() {
        List<String> keys = new ArrayList<>();
        Stream.<Obstacle>concat(Stream.of(Extraction.Reason.values()), Stream.of(Answer.Reason.values()))
                .forEach(obstacle -> keys.add("failure." + obstacle.slug()));
        Stream.of(Arrival.Why.values()).forEach(why -> keys.add("skipped." + why.slug()));
        assertThat(keys).doesNotHaveDuplicates();
        for (Locale locale : List.of(Locale.of("id"), Locale.ENGLISH)) {
            assertThat(Texts.in(locale).bundle().keySet()).containsAll(keys);
        }
    }

    private String address(String path) {
        return site.address("127.0.0.1", path).value();
    }

    private int index(String... arguments) {
        return run(Stream.concat(Stream.of("index"), Stream.of(arguments)).toArray(String[]::new));
    }

    private int run(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Clock today = Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC);
        String data = folder.resolve("data").toString();
        int code = Simpul.run(
                new World(out, out, false, folder, today),
                Stream.concat(Stream.of(arguments), Stream.of("--data", data)).toArray(String[]::new));
        said = bytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    private static String page(String title, String body) {
        return "<!DOCTYPE html><html lang=id><head><title>" + title + "</title></head><body><article><h1>" + title
                + "</h1><p>" + body + "</p></article></body></html>";
    }
}
