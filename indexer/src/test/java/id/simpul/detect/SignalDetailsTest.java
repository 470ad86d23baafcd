package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalDetailsTest {

    private static final SignalDetails DETAILS = new SignalDetails(SignalWords.builtIn(), Calendars.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "money | Biayanya RP 12,5 juta setahun. | RP 12,5 juta",
                "money | Biayanya 200.000 rupiah. | 200.000 rupiah",
                "money | Biayanya corp 5 juta. | ''",
                "change | Antrean turun dari rata-rata 90 menit menjadi 20 menit. | dari rata-rata 90 menit menjadi 20 menit",
                "change | Warga datang sehingga 40 kasus selesai. | hingga 40 kasus",
                "change | Warga datang ke 40 desa. | ''",
                "shift | Antrean: 90 menit → 20 menit. | 90 menit → 20 menit",
                "shift | SEMULA 90 menit, kini 20 menit | SEMULA 90 menit, kini 20 menit",
                "figure | Kepuasan naik 12,5 %. | 12,5 %",
                "count | Ada ＴＩＧＡ lalu tiga orang kader di desa. | tiga orang kader",
                "count | Ada kedua kader. | ''",
                "served | Melayani 1.200 pasien. | 1.200 pasien",
                "served | Melayani banyak pasien. | ''",
                "adopter | Ditiru untuk kedua kalinya. | dua kali",
                "adopter | Ditiru 12 kabupaten/kota. | 12 kabupaten/kota",
                "adopter | Ditiru banyak daerah. | ''",
            })
    void aDetailIsReadWhereverItStands(String kind, String sentence, String detail) {
        assertThat(DETAILS.read(kind, sentence, sentence.length()).orElse("")).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Desa punya 16 mama kader. | 16 mama kader",
                "Desa punya dua belas kader. | dua belas kader",
                "16 kader desa. | 16 kader",
                "Desa punya A16 kader. | ''",
                "Desa punya (16) kader. | ''",
                "Desa punya 16 tahun kader. | ''",
                "\uD83D\uDE0016 kader. | 16 kader",
                "\uD801\uDC0016 kader. | 16 kader",
                "Desa punya kader. | ''",
            })
    void aNumberCountsThoseBehindIt(String sentence, String detail) {
        int cue = sentence.indexOf("kader");
        Span place = new Span(cue, cue + "kader".length());
        assertThat(DETAILS.read("count", sentence, place).orElse("")).isEqualTo(detail);
    }
}
