package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.detect.Reading.ReadPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingTest {

    private static final Reporting REPORTING = new Reporting(Calendars.builtIn());
    private static final String GOES_ON = "Dinas menitipkan obat di perahu warga sejak awal tahun ini.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SINTANG – ",
                "Sintang, Kalimantan Barat -- ",
                "SINTANG (Kabar Hulu) - ",
                "SINTANG, Kamis, 30 Mei 2023. ",
                "Sintang, 30/5/2023 — ",
                "Sintang, Rabu (30/5/2023) - ",
            })
    void aPlaceAndADashOrADayIsADateline(String dateline) {
        ReadPage page = page("Obat Naik Perahu\n" + dateline + GOES_ON);
        assertThat(REPORTING.dateline(page))
                .hasValueSatisfying(line -> assertThat(line.of(page.text())).startsWith(dateline.strip()));
    }

    @Test
    void aShortLineMayBeAHeadingAndALateOneIsNone() {
        assertThat(REPORTING.dateline(page("SINTANG – Obat Naik Perahu\n" + GOES_ON)))
                .isEmpty();
        assertThat(REPORTING.dateline(page("a\nb\nc\nd\ne\nf\nSINTANG – " + GOES_ON)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Senin (17/5/2023)", "Jum'at pagi (17/5)", "Jumat, (17-5-23)", "Sunday (17/5/2023)"})
    void aDayBetweenBracketsBehindItsNameIsAReporters(String day) {
        ReadPage page = page("Perahu itu dilepas " + day + " di dermaga.");
        assertThat(REPORTING.day(page))
                .hasValueSatisfying(found -> assertThat(found.of(page.text())).isEqualTo(day));
    }

    @Test
    void otherDaysAreAnybodys() {
        assertThat(REPORTING.day(page("Perahu dilepas Senin, 17 Mei 2023, di dermaga (3/4).")))
                .isEmpty();
    }

    @Test
    void threeSpeechesAreEnough() {
        String speech = "“Kami titipkan obat kepada warga,” kata camat. ";
        assertThat(REPORTING.speeches(page(speech.repeat(5)))).hasSize(3);
        assertThat(REPORTING.speeches(page("“Titip Obat” kini ada.  “Kami titipkan obat.” Camat pergi.")))
                .isEmpty();
    }

    private static ReadPage page(String text) {
        return Reading.of(Texts.document(text)).pages().getFirst();
    }
}
