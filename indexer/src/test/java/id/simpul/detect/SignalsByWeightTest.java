package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Confidence;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.Signal;
import id.simpul.model.Signal.Aspect;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignalsByWeightTest {

    private static final String RESULT = "Dari 64 ibu hamil di empat desa itu, 41 kini melahirkan di puskesmas.";
    private static final String TITLE = "Inovasi “Lumbung Senyum” Puskesmas Contoh Disambut Ibu Hamil";
    private static final List<String> REST = List.of(
            "TARAKAN – Puskesmas Contoh membuka inovasi Lumbung Senyum di tepi sungai.",
            "Perahu berangkat setiap pagi dari dermaga lama.",
            "Bidan duduk di haluan, buku merah di pangkuannya.",
            "Ibu-ibu menunggu di tangga rumah masing-masing.",
            "Anak-anak melambai dari jembatan.");

    @Test
    void aResultThatNoCueKnowsIsFoundWhereItMostLikelyStands() {
        assertThat(results(TITLE + "\n" + String.join("\n", REST) + "\n" + RESULT + "\nPerahu itu hijau."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.evidence().quote()).isEqualTo(RESULT);
                    assertThat(finding.evidence().rule()).isEqualTo("signal.result.likely");
                    assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
                    assertThat(finding.value().detail()).isEmpty();
                });
    }

    @Test
    void withoutALikelySentenceNothingIsSaid() {
        assertThat(results(TITLE + "\n" + String.join("\n", REST) + "\nPerahu itu hijau."))
                .isEmpty();
    }

    @Test
    void aFewSentencesAreNotWeighed() {
        assertThat(results(TITLE + "\n" + RESULT)).isEmpty();
    }

    @Test
    void whatACueToldIsNotToldTwice() {
        assertThat(results(TITLE + "\n" + String.join("\n", REST) + "\n" + RESULT
                        + "\nAngka kematian ibu turun dari 9 menjadi 2 orang."))
                .extracting(Finding::evidence)
                .extracting(Evidence::rule)
                .doesNotContain("signal.result.likely")
                .isNotEmpty();
    }

    @Test
    void theTableWeighsSignsThatSentencesCanShow() {
        for (Tsv.Row row :
                Tsv.resource(SignalsByWeight.class, "signal-signs.tsv").rows()) {
            assertThat(row.get("aspect")).isIn("problem", "result");
            assertThat(row.get("sign"))
                    .matches(
                            "any|names|length|figures|third:[123]|kind:[a-z-]+|word:.+|read:(nothing|[a-z]+/[a-z]+/[a-z]+)");
            assertThat(Double.parseDouble(row.get("weight"))).isNotZero().isBetween(-10.0, 10.0);
        }
        assertThat(SignalsByWeight.builtIn().weights().answers()).containsExactlyInAnyOrder("problem", "result");
    }

    private static List<Finding<Signal>> results(String text) {
        return Texts.find(
                        Signal.class,
                        text,
                        new InnovationDetector(Taxonomy.builtIn()),
                        new KindDetector(),
                        new SignalDetector())
                .stream()
                .filter(finding -> finding.value().aspect() == Aspect.RESULT)
                .toList();
    }
}
