package id.simpul.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Entries;
import id.simpul.index.NameKey;
import id.simpul.model.Kind;
import id.simpul.model.SourceDocument;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinshipTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Replikasi dari ALPA, BETA disesuaikan dengan kampung padat. | BETA | ORIGIN ALPA",
                "Replikasi dari ALPA, BETA disesuaikan dengan kampung padat. | ALPA | REPLICA BETA",
                "ALPA telah direplikasi oleh Kabupaten Buleleng dengan nama BETA. | ALPA | REPLICA BETA",
                "Kabupaten mengembangkan BETA dengan mengambil pelajaran dari ALPA. | BETA | ORIGIN ALPA",
                "Inovasi ini sudah ditiru Kota Pariaman dengan nama BETA. | ALPA | REPLICA BETA",
                "ALPA dan BETA sama-sama meraih Top 45. | ALPA | -",
                "Dinas lain meniru BETA dari kota. | ALPA | -",
                "ALPA mengembangkan BETA sebagai kelas baru. | ALPA | -",
                "ALPA belum direplikasi; BETA sudah lama berhenti. | ALPA | -"
            })
    void aSentenceThatNamesBothSaysWhichIsTheCopy(String sentence, String asked, String expected) {
        SourceDocument document = Entries.document("kisah.txt", "ALPA\n" + sentence)
                .innovationName("ALPA")
                .innovationName("BETA")
                .owner("51.08")
                .kind(Kind.PROFILE)
                .get();
        List<Telling> tellings =
                Telling.of(NameKey.of(asked), document).stream().toList();
        String found = Kinship.of(Set.of(NameKey.of(asked)), tellings).stream()
                .map(kin -> kin.relation() + " " + kin.name())
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(expected.equals("-") ? "" : expected);
    }
}
