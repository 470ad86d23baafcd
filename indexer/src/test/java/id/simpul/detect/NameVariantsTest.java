package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameVariantsTest {

    private static final NameVariants VARIANTS = new NameVariants(InnovationCues.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pintu Rejeki | Pintu Rejeki",
                "Melalui Program Pintu Rejeki | Pintu Rejeki",
                "Rabu Kerja di Pasar Kramat | Rabu Kerja di Pasar Kramat; Rabu Kerja",
                "SIPENCATAR dan SIMALAS | SIPENCATAR dan SIMALAS; SIPENCATAR; SIMALAS",
                "Itulah Lampu Tondok | Itulah Lampu Tondok; Lampu Tondok",
                "Layanannya Lampu Tondok | Layanannya Lampu Tondok; Lampu Tondok",
            })
    void aRunMayHoldSeveral(String run, String names) {
        assertThat(VARIANTS.of(run, new NameReader.Read(new Span(0, run.length()), false)).stream()
                        .map(name -> name.of(run)))
                .containsExactly(names.split("; "));
    }

    @ParameterizedTest
    @CsvSource({"Melalui Rabu Kerja di Pasar"})
    void whatIsQuotedIsWhole(String run) {
        assertThat(VARIANTS.of(run, new NameReader.Read(new Span(0, run.length()), true)).stream()
                        .map(name -> name.of(run)))
                .containsExactly(run);
    }
}
