package id.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {

    @Test
    void aWordIsLookedUpOnceUntilThereAreTooMany() {
        List<String> asked = new ArrayList<>();
        Remembered<Integer> lengths = new Remembered<>(2, word -> {
            asked.add(word);
            return word.length();
        });

        assertThat(List.of("satu", "dua", "satu", "tiga", "tiga", "dua"))
                .extracting(lengths::of)
                .containsExactly(4, 3, 4, 4, 4, 3);
        assertThat(asked).containsExactly("satu", "dua", "tiga", "tiga");
    }
}
