package id.simpul.detect.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.detect.Reading;
import id.simpul.model.Agency;
import id.simpul.model.Finding;
import id.simpul.model.Region;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import id.simpul.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AgencyDetectorTest {

    private static final AgencyDetector DETECTOR = new AgencyDetector(Taxonomy.builtIn());

    static Stream<Arguments> cases() {
        return Tsv.resource(AgencyDetectorTest.class, "agency-cases.tsv").rows().stream()
                .map(row -> Arguments.of(row.get("name"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reads(String name, Tsv.Row row) {
        SourceDocument document = Documents.of("", row.get("text"));
        List<Finding<Agency>> found = document.withFindings(DETECTOR.detect(Reading.of(document)))
                .findings(Agency.class)
                .toList();

        assertThat(found)
                .as(name)
                .extracting(finding -> written(finding.value()))
                .containsExactlyInAnyOrderElementsOf(row.list("agencies"));
        assertThat(found).as(name).allSatisfy(finding -> {
            Span place = new Span(finding.evidence().start(), finding.evidence().end());
            assertThat(place.of(row.get("text"))).isEqualTo(finding.evidence().quote());
            assertThat(finding.evidence().quote()).contains(finding.value().name());
        });
    }

    private static String written(Agency agency) {
        return agency.name() + "/" + agency.type() + "/"
                + agency.region().map(Region::code).orElse("-");
    }
}
