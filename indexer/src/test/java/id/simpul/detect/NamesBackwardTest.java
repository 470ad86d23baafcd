package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesBackwardTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Gardu dari Kota Sikka dan Toss (Dinas X); 5 21 30",
                "“Gardu”, dari; 6 7 8",
                "gardu dari kota (dinas); ''",
                "Gardu Kota Dinas; ''",
                "X  (; 1"
            })
    void namesEndBeforeWhatMayFollowThem(String text, String places) {
        int[] ends = NamesBackward.ends(text, sign -> "d(,".indexOf(sign) >= 0);
        assertThat(Arrays.stream(ends).mapToObj(Integer::toString).collect(Collectors.joining(" ")))
                .isEqualTo(places);
    }
}
