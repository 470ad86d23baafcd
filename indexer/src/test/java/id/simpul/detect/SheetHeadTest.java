package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Kind;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetHeadTest {

    private static final Detectors DETECTORS = Detectors.standard(Taxonomy.builtIn(), Clock.systemUTC());
    private static final String BELOW =
            "¶Penjaga pantai menaikkan bendera kalau angin datang.¶Program GARDU LAUT berjalan sejak 2019.¶Radio kanal 16.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GARDU LAUT¶Peringatan cuaca; BPBD Kabupaten Lingga, Kepulauan Riau | PROFILE",
                "GARDU LAUT — kabar cuaca dari teluk¶Dinas Perhubungan Kabupaten Lingga | PROFILE",
            })
    void aNameOverItsOfficeHeadsASheet(String head, Kind kind) {
        assertThat(read(head).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GARDU LAUT¶Penjaga pantai menaikkan bendera.",
                "GARDU LAUT Selamatkan Nelayan¶Dinas Perhubungan Kabupaten Lingga",
                "Cuaca Buruk¶Dinas Perhubungan Kabupaten Lingga",
            })
    void otherBeginningsDoNot(String head) {
        assertThat(SheetHead.of(Reading.of(read(head)).with(read(head).findings())))
                .isEmpty();
    }

    private static SourceDocument read(String head) {
        return DETECTORS.read(Texts.document(head + BELOW));
    }
}
