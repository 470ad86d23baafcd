package id.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void aSentenceEndsWhereTheNextBegins() {
        assertThat(cut("Angka turun. “Ini baik,” katanya. Apa lagi? Ya!"))
                .containsExactly("Angka turun.", "“Ini baik,” katanya.", "Apa lagi?", "Ya!");
    }

    @Test
    void abbreviationsTitlesAndNumbersDoNotEndOne() {
        assertThat(cut("H.M. Amin dari Kab. Solok mengutip UU No. 25/2009, Rp1.200.000. Selesai"))
                .containsExactly("H.M. Amin dari Kab. Solok mengutip UU No. 25/2009, Rp1.200.000.", "Selesai");
    }

    @Test
    void aLineEndAlwaysEndsOne() {
        assertThat(cut("Judul tanpa titik\n\nIsi")).containsExactly("Judul tanpa titik", "Isi");
    }

    @Test
    void theSentenceAroundAPlaceIsFound() {
        List<Span> sentences = Sentences.of("Satu dua. Tiga empat. Lima.");
        assertThat(Sentences.around(sentences, new Span(15, 20)).of("Satu dua. Tiga empat. Lima."))
                .isEqualTo("Tiga empat.");
    }

    private static List<String> cut(String text) {
        return Sentences.of(text).stream().map(span -> span.of(text)).toList();
    }
}
