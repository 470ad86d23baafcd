package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<SIMPOR>, <BELANGGAR> | true",
                "<SIMPOR> (Sistem Perizinan Orang Banyak), <BELANGGAR> | true",
                "<BELANGGAR>, dan <Rumah Singgah> | true",
                "<BELANGGAR> serta <Rumah Singgah> | true",
                "“<Pintu Rejeki>” dan “<Sampan Baca>” | true",
                "<SIMPOR>. <BELANGGAR> | false",
                "<SIMPOR> di pasar, <BELANGGAR> | false",
                "<SIMPOR> (Sistem, <BELANGGAR> | false",
                "<SIMPOR> <BELANGGAR> | false",
            })
    void aCommaOrASmallWordJoinsNames(String marked, boolean joins) {
        int end = marked.indexOf('>') - 1;
        int start = marked.indexOf('<', end) - 2;
        String text = marked.replaceAll("[<>]", "");
        assertThat(Series.joins(text, end, start)).isEqualTo(joins);
    }
}
