package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndMatterTest {

    private static final String NEWS = "Pasar Rapi Diresmikan\nPasar itu kini bersih dan terang, kata lurah.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Humas/rn)",
                "#pasarrapi #kotacontoh",
                "© Kabar Contoh 2023",
                "Editor: Wati",
                "Baca pula: Jembatan Baru Dibuka; Kapal Datang Terlambat",
                "Cetak halaman | Kirim ke teman | Simpan",
                "Tentang Kami · Redaksi · Kontak",
                "Dibaca 214 kali",
                "Related: night market opens"
            })
    void whatPagesPrintBehindATextIsNotOfIt(String line) {
        assertThat(behind(NEWS + line)).isEqualTo(line);
    }

    @Test
    void headlinesBehindSuchALineAreOfOtherNews() {
        String rest = "(Red-HMS)\nKota Sebelah Raih Top 45, Warga Gembira\nCetak | Unduh\nBupati Buka Pekan Olahraga";

        assertThat(behind(NEWS + rest)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kota Sebelah Raih Top 45",
                "Kepala Dinas Perdagangan Kota Contoh",
                "1. Pasar Rapi, Dinas Perdagangan\n2. Jalan Terang, Dinas Pekerjaan Umum",
                "Juara III | Pasar Rapi | Dinas Perdagangan",
                "(dst.)\nDitetapkan di Kota Contoh, 4 Mei 2022",
                "Warga dapat membagikan pengalaman mereka di kolom komentar dan lewat redaksi."
            })
    void namesAndListsAtTheEndAreOfTheText(String line) {
        assertThat(behind(NEWS + line)).isEmpty();
    }

    @Test
    void aTextBehindALabelInItsMiddleGoesOn() {
        assertThat(behind(NEWS + "Baca juga: Jembatan Baru Dibuka\nPedagang senang, pembeli juga."))
                .isEmpty();
    }

    @Test
    void aTextOfNothingElseIsKept() {
        assertThat(behind("Editor: Wati\nFoto: Tono")).isEmpty();
        assertThat(behind("")).isEmpty();
    }

    private static String behind(String text) {
        return text.substring(EndMatter.start(text));
    }
}
