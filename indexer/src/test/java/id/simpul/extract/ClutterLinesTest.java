package id.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Tsv;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClutterLinesTest {

    private static final Tsv TABLE = Tsv.resource(ClutterLines.class, "clutter-lines.tsv");
    private final ClutterLines all = new ClutterLines(TABLE);

    @ParameterizedTest
    @MethodSource("rows")
    void theRowsOwnExampleGoesAndItsLookalikeStays(Tsv.Row row) {
        ClutterLines alone = new ClutterLines(new Tsv(List.of(row)));
        assertThat(alone.scope(row.get("example"), Format.WEB_PAGE)).isPresent();
        assertThat(all.scope(row.get("keep"), Format.WEB_PAGE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PADANG, Warta Contoh — Sekretaris daerah membuka kegiatan pembinaan.",
                "Wartacontoh.example – Kementerian mendorong pemerintah daerah berinovasi.",
                "(HES)",
                "(rel/adpsb)",
                "(fik/hms)",
                "Kategori Umum",
                "Halaman sekolah dijadikan kebun gizi",
                "Sumber: Dinas Kesehatan Kabupaten Contoh, 2023",
                "Penulis: Humas Pemkab, Kamis 25 Juli 2024",
                "Baca Tulis untuk Ibu-Ibu Nelayan di Pulau Seberang, itulah nama kelas yang dibuka dinas pendidikan"
            })
    void whatTellsSomethingStays(String line) {
        assertThat(all.scope(line, Format.WEB_PAGE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kategori", "Terkini", "Komentar", "Unduh", "Editor: Meja Daerah"})
    void officeFilesKeepWordsThatAreClutterOnlyOnTheWeb(String line) {
        assertThat(all.scope(line, Format.WEB_PAGE)).isPresent();
        assertThat(all.scope(line, Format.WORDS)).isEmpty();
    }

    @Test
    void headlinesBehindClutterAtTheEndGo() {
        assertThat(kept("Baca juga: Jembatan Baru Dibuka", "Bupati Tetangga Raih Piala Inovasi", "Cetak"))
                .containsExactly(LONG);
        assertThat(kept("Baca juga: Jembatan Baru Dibuka", "Bupati Tetangga Raih Piala", "Pedagang senang."))
                .as("a heading in the text")
                .containsExactly(LONG, "Bupati Tetangga Raih Piala", "Pedagang senang.");
        assertThat(kept("Kepala Dinas Perdagangan Kota Contoh"))
                .as("a signature")
                .containsExactly(LONG, "Kepala Dinas Perdagangan Kota Contoh");
    }

    private static final String LONG =
            "Pasar itu kini bersih dan terang, kata lurah. ".repeat(9).strip();

    private List<String> kept(String... behind) {
        List<Line> lines = Stream.concat(Stream.of(LONG), Stream.of(behind))
                .map(text -> new Line(text, false))
                .toList();
        return all.sift(lines, Format.WEB_PAGE).kept().stream().map(Line::text).toList();
    }

    static List<Tsv.Row> rows() {
        return TABLE.rows();
    }
}
