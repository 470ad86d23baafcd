package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({"'',true,false,0", "17,true,true,2", "a,false,false,0", "a1b22,false,true,3", "'17 ',false,true,2"})
    void digitsAreCounted(String text, boolean all, boolean any, int count) {
        assertThat(Letters.all(text, Character::isDigit)).isEqualTo(all);
        assertThat(Letters.any(text, Character::isDigit)).isEqualTo(any);
        assertThat(Letters.count(text, Character::isDigit)).isEqualTo(count);
    }
}
