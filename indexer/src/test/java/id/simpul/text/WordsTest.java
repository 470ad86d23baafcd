package id.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kepmen PANRB No. 359/2021 | kepmen panrb no 359/2021",
                "turun dari 7,2 menjadi 1,74 persen | turun dari 7,2 menjadi 1,74 persen",
                "layanan e-KTP, layanan-layanan | layanan e-ktp layanan layanan",
                "Rp1,2 miliar; Rp. 100.000.000,- | rp 1,2 miliar rp 100.000.000",
                "café ﬁsik ２０２４ | cafe fisik 2024",
                "17x lipat, 3 in 1, TPS3R, P2TP2A, 3T | 17x lipat 3 in 1 tps3r p2tp2a 3t",
                "berbeda-beda, sayur-mayur, anak anak | berbeda beda sayur mayur anak anak",
                "SP4N-LAPOR! Ayo lapor! Selamat! | sp4n lapor! ayo lapor! selamat",
                "e-KTP, eKTP, KTP-el, KTP-EL, KTP elektronik | e-ktp ektp ktp-el ktp-el ktp elektronik",
                "Top 45, Top-45, TOP45, topi | top 45 top 45 top 45 topi",
                "RPJMD 2019-2024, ajaran 2021/2022, 359/2021 | rpjmd 2019 2024 ajaran 2021 2022 359/2021",
                "Rp1,2M; 2,5juta; 021-555 | rp 1,2 m 2,5 juta 021-555",
                "Jum'at, Al-Qur’an, 'kata' | jumat al quran kata",
                "tahun 2023, 12. 5) 7: dan 45–60 | tahun 2023 12 5 7 dan 45 60",
                "“Gardu” ‘Toss’… •satu–dua‐tiga 5°C | gardu toss satu dua tiga 5 c",
                "ê̄ ﬁ ò्ka | e fi oka",
                "a-b ab-c KTP-elite 'kata' l'or maju’ dia! Lapor!! | a-b ab c ktp elite kata lor maju dia lapor!",
                "??? — “” | ''"
            })
    void textIsCutIntoWords(String text, String words) {
        assertThat(Words.of(text).stream()
                        .map(Token::exact)
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""))
                .isEqualTo(words);
    }

    @Test
    void offsetsCoverWhatThePageShows() {
        String text = "Kanal LAPOR! dan Jum’at layanan-layanan Top45";
        assertThat(Words.of(text).stream().map(token -> text.substring(token.start(), token.end())))
                .containsExactly("Kanal", "LAPOR!", "dan", "Jum’at", "layanan", "layanan", "Top", "45");
    }
}
