package id.simpul.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Analysis;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import id.simpul.replicate.Concepts.Concept;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptsTest {

    private final Concepts concepts = new Concepts(Analysis.of(Taxonomy.builtIn()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dokter berlayar dengan perahunya ke pulau. | GROUP pasien, GROUP pulau, MEANS kapal",
                "Anak putus sekolah dijemput gurunya. | GROUP murid, PROBLEM putus-sekolah",
                "Petugas datang terlambat. | -",
                "Harga batas atas ditetapkan. | -",
                "Warga menimbang sampah di bank sampah. | MEANS bank-sampah, PROBLEM sampah"
            })
    void aTextTellsOfProblemGroupAndMeans(String text, String expected) {
        String told = concepts.in(List.of(text)).keySet().stream()
                .map(concept -> concept.side() + " " + concept.name())
                .sorted()
                .collect(Collectors.joining(", "));
        assertThat(told).isEqualTo(expected.equals("-") ? "" : expected);
    }

    @Test
    void whatIsMentionedByTheWayIsNotWhatTheTextIsAbout() {
        String text = "Sampah dipilah. ".repeat(20) + "Seorang polisi lewat.";
        assertThat(concepts.in(List.of(text)).keySet())
                .extracting(Concept::name)
                .contains("sampah")
                .doesNotContain("kejahatan");
    }

    @Test
    void twoTextsMeetWithoutASharedWord() {
        var one = concepts.in(List.of("Tenaga medis berlayar dari dermaga."));
        var other = concepts.in(List.of("Kapal obat singgah di pulau karena tidak ada dokter."));
        assertThat(Concepts.likeness(one, other)).isGreaterThan(0.5);
        assertThat(Concepts.likeness(one, concepts.in(List.of("Pajak dibayar malam hari."))))
                .isZero();
        assertThat(Concepts.likeness(one, concepts.in(List.of("")))).isZero();
    }

    @Test
    void noWordTellsOfTwoConceptsOfOneSide() {
        assertThat(Tsv.resource(Concepts.class, "concepts.tsv").rows().stream()
                        .flatMap(row -> row.list("words").stream().map(word -> row.get("kind") + " " + word))
                        .collect(Collectors.groupingBy(word -> word, Collectors.counting())))
                .allSatisfy((word, times) -> assertThat(times).as(word).isEqualTo(1));
    }
}
