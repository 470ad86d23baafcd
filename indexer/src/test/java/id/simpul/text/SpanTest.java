package id.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"  loket  |2|7", "loket|0|5", "\t loket baca |2|12"})
    void blanksAtTheEndsAreTakenOff(String text, int start, int end) {
        assertThat(new Span(0, text.length()).trimmed(text)).isEqualTo(new Span(start, end));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"'   '|true", "''|true", "' a '|false"})
    void whatIsAllBlanksIsEmpty(String text, boolean empty) {
        assertThat(new Span(0, text.length()).trimmed(text).empty()).isEqualTo(empty);
    }
}
