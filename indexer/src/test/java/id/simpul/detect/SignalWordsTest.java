package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SignalWordsTest {

    private static final SignalWords WORDS =
            new SignalWords(Map.of("unit", List.of("hari", "hari kerja", "US$"), "how-often", List.of("sekali")));

    @Test
    void aSortStandsForEachOfItsWordsAndTheLongestIsTriedFirst() {
        Pattern pattern = WORDS.pattern("\\d+ (@unit)( @how-often)?", 0);
        assertThat(pattern.matcher("3 hari kerja sekali").results())
                .extracting(found -> found.group(1), found -> found.group(2))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("hari kerja", " sekali"));
        assertThat(pattern.matcher("5 US$").matches()).isTrue();
        assertThat(pattern.matcher("5 HARI").matches()).isFalse();
        assertThat(WORDS.pattern("\\d+ @unit", Pattern.CASE_INSENSITIVE)
                        .matcher("5 HARI")
                        .matches())
                .isTrue();
    }

    @Test
    void aSortThatTheTableDoesNotHaveIsSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORDS.pattern("@units", 0))
                .withMessage("not in signal-words.tsv: units");
    }

    @Test
    void everySortOfTheTableHasWords() {
        assertThat(SignalWords.builtIn().sorts())
                .isNotEmpty()
                .allSatisfy((sort, words) -> assertThat(words).as(sort).isNotEmpty());
    }
}
