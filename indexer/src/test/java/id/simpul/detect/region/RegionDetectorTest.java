package id.simpul.detect.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.management.ThreadMXBean;
import id.simpul.detect.Reading;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Page;
import id.simpul.model.RegionMention;
import id.simpul.model.RegionRole;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import id.simpul.text.Span;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegionDetectorTest {

    private static final Taxonomy TAXONOMY = Taxonomy.builtIn();
    private static final RegionDetector DETECTOR = new RegionDetector(TAXONOMY);

    static Stream<Arguments> cases() {
        return Tsv.resource(RegionDetectorTest.class, "region-cases.tsv").rows().stream()
                .map(row -> Arguments.of(row.get("name"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reads(String name, Tsv.Row row) {
        SourceDocument document = Documents.of(row.get("title"), row.get("text").replace("\\n", "\n"));
        List<RegionMention> mentions =
                mentions(document).stream().map(Finding::value).toList();

        assertThat(mentions)
                .as("owners of: %s", name)
                .filteredOn(mention -> mention.role() == RegionRole.OWNER)
                .extracting(mention -> mention.region().code())
                .containsExactlyInAnyOrderElementsOf(row.list("owners"));
        assertThat(mentions)
                .as("roles in: %s", name)
                .extracting(mention -> mention.role() + ":" + mention.region().code())
                .containsAll(row.list("roles"));
        assertThat(mentions)
                .as("regions of: %s", name)
                .extracting(mention -> mention.region().code())
                .noneMatch(row.list("absent")::contains);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void quotesWhatThePageSays(String name, Tsv.Row row) {
        SourceDocument document = Documents.of(row.get("title"), row.get("text").replace("\\n", "\n"));
        Page page = document.pages().getFirst();

        assertThat(mentions(document)).as(name).allSatisfy(finding -> {
            Span place = new Span(finding.evidence().start(), finding.evidence().end());
            assertThat(place.of(page.text())).isEqualTo(finding.evidence().quote());
            assertThat(finding.evidence().rule()).startsWith("region.");
        });
    }

    @Test
    void everyProvinceIsCovered() {
        List<String> owners = Tsv.resource(RegionDetectorTest.class, "region-cases.tsv").rows().stream()
                .flatMap(row -> row.list("owners").stream())
                .toList();

        assertThat(TAXONOMY.regions().provinces())
                .allSatisfy(province -> assertThat(owners).anyMatch(code -> code.startsWith(province.code())));
    }

    @Test
    void everyRegionIsFoundByItsOfficialName() {
        assertThat(TAXONOMY.regions().all())
                .filteredOn(region -> !region.code().equals("00"))
                .allSatisfy(region -> {
                    SourceDocument document = Documents.of(
                            "",
                            "Peninjauan layanan berlangsung tertib menurut laporan "
                                    + region.officialName().replace("Daerah Istimewa ", "DI ") + ".");
                    assertThat(mentions(document))
                            .extracting(finding -> finding.value().region().code())
                            .contains(region.code());
                });
    }

    @Test
    void ownersComeFirstAndEachPartOnce() {
        SourceDocument document = Documents.of(
                "",
                "Pemkab Sragen meluncurkan layanan. Pemkab Sragen menambah loket. Kota Salatiga dan Kota Salatiga lagi.");

        assertThat(mentions(document))
                .extracting(finding ->
                        finding.value().role() + ":" + finding.value().region().code())
                .containsExactly("OWNER:33.14", "MENTIONED:33.73");
    }

    @Test
    void anInnovationFoundBeforeNeedsNoOtherWord() {
        SourceDocument document = Documents.of(
                "", "Pemprov Jambi membuka pameran. Tampil pula Lumbung Pintar milik Kabupaten Kerinci di sudut aula.");
        Page page = document.pages().getFirst();
        int at = page.text().indexOf("Lumbung Pintar");
        Reading reading = Reading.of(document)
                .with(List.of(new Finding<>(
                        new InnovationName("Lumbung Pintar", Optional.empty()),
                        id.simpul.model.Evidence.in(page, at, at + 14, "test"),
                        Confidence.HIGH)));

        assertThat(owners(DETECTOR.detect(reading))).containsExactlyInAnyOrder("15", "15.01");
        assertThat(owners(DETECTOR.detect(Reading.of(document)))).containsExactly("15");
    }

    @Test
    void twoThatNothingTellsApartAreBothUnsure() {
        List<Finding<RegionMention>> found = mentions(
                Documents.of("", "Pemkab Garut dan Pemkab Kebumen memperkenalkan layanan bersama untuk nelayan."));

        assertThat(found)
                .filteredOn(finding -> finding.value().role() == RegionRole.OWNER)
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.confidence()).isEqualTo(Confidence.LOW));
    }

    @Test
    void printedNamesAreKept() {
        assertThat(mentions(Documents.of("", "Pada 2018 Pemkab Toba Samosir membangun sistem antrean.")))
                .extracting(finding -> finding.value().printed())
                .contains("Toba Samosir");
    }

    @Test
    void workGrowsWithTheTextOnly() {
        String paragraph = "Pemkab Sragen, Kabupaten Ngawi, dan Kota Madiun membahas layanan di Aula Dinas Kesehatan "
                + "Kabupaten Karanganyar bersama Universitas Negeri Malang, kata Bupati.\n";
        SourceDocument small = Documents.of("", paragraph.repeat(100));
        SourceDocument large = Documents.of("", paragraph.repeat(1_600));
        detectAll(small);

        long one = allocated(small);
        long sixteen = allocated(large);

        assertThat(sixteen).as("memory asked for, 16 times the text").isLessThan(16 * 2 * one);
    }

    @Test
    void brokenTextIsReadToo() {
        for (String text : List.of(" ", "—", "Kabupaten", "Kota\n\n", "di Kabupaten ", "Pemkab. Kota, dan", "Jambi")) {
            assertThatCode(() -> detectAll(Documents.of("", text))).doesNotThrowAnyException();
        }
    }

    /** The bytes that reading the document asks for in all: they tell of work, and no other load changes them. */
    private static long allocated(SourceDocument document) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        detectAll(document);
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    private static List<Finding<?>> detectAll(SourceDocument document) {
        return DETECTOR.detect(Reading.of(document));
    }

    private static List<Finding<RegionMention>> mentions(SourceDocument document) {
        return document.withFindings(detectAll(document))
                .findings(RegionMention.class)
                .toList();
    }

    private static List<String> owners(List<Finding<?>> findings) {
        return Documents.of("", "x")
                .withFindings(findings)
                .findings(RegionMention.class)
                .filter(finding -> finding.value().role() == RegionRole.OWNER)
                .map(finding -> finding.value().region().code())
                .toList();
    }
}
