package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateStartsTest {

    private final DateStarts starts = new DateStarts(Calendars.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Senin | 1",
                "SENIN | 1",
                "Mei 2024 | 2",
                "sept | 2",
                "tahun 2024 | 4",
                "TA. 2024 | 4",
                "(5/6/2024) | 8",
                "5 Mei | 16",
                "5\u00A0Mei | 16",
                "5Mei | 16",
                "5th of May | 16",
                "5 s.d. 6 Mei | 16",
                "5 sampai 6 Mei | 16",
                "5 hingga 6 Mei | 16",
                "5 DAN 6 Mei | 16",
                "5 to 6 May | 16",
                "5, 6 dan 7 Mei | 16",
                "05/06/2024 | 16",
                "2024-06-05 | 32",
                "20240605 | 64",
            })
    void aDateMayBeginThere(String text, int with) {
        assertThat(starts.in(text, List.of(new Span(0, 1)))).containsExactly(new DateStarts.Start(0, with));
    }

    @ParameterizedTest
    @CsvSource({"warga", "12 orang", "12", "123 Mei", "12345", "١ Mei", ")"})
    void noDateBeginsThere(String text) {
        assertThat(starts.in(text, List.of(new Span(0, 1)))).isEmpty();
    }

    @Test
    void noDateBeginsWithinAWordOrAFigure() {
        String text = "sMei 2024";
        assertThat(starts.in(text, List.of(new Span(1, text.length()))))
                .containsExactly(new DateStarts.Start(5, DateStarts.YEAR_FIGURES));
        assertThat(starts.in(text, List.of(new Span(6, text.length())))).isEmpty();
    }
}
