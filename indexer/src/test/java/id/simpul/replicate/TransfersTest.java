package id.simpul.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Entries;
import id.simpul.model.Confidence;
import id.simpul.model.EntryId;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.Innovation;
import id.simpul.model.Kind;
import id.simpul.model.Page;
import id.simpul.model.RegionMention;
import id.simpul.model.RegionRole;
import id.simpul.model.Signal;
import id.simpul.model.SourceDocument;
import id.simpul.model.Sourced;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TransfersTest {

    private static final String DONE = "Gardu telah direplikasi di Ponorogo dengan nama Wedang.";
    private static final String WISH = "Gardu akan direplikasi di Pacitan.";
    private static final SourceDocument DOCUMENT = Entries.document("a.txt", DONE + "\n" + WISH)
            .innovationName("Gardu")
            .kind(Kind.REPORT)
            .date("2023-05-01")
            .get();
    private static final Page PAGE = DOCUMENT.pages().getFirst();
    private static final Innovation WEDANG = Entries.innovation("wedang-35.02", "Wedang", "35.02", "Wedang membantu.");

    @Test
    void tellsWhoTookItOverWhenAndWhetherItWasDone() {
        Transfers transfers = Transfers.of(
                profile(List.of(), List.of(adopter("35.02", DONE), adopter("35.01", WISH))), name -> List.of());
        assertThat(transfers.origins()).isEmpty();
        assertThat(transfers.copies())
                .extracting(copy -> copy.region().orElseThrow().code()
                        + copy.standing()
                        + copy.told().orElse(0))
                .containsExactly("35.02DONE2023", "35.01INTENDED2023");
    }

    @Test
    void aRegionAndItsKnownCopyAreOne() {
        Kin kin = new Kin("Wedang", Kin.Relation.REPLICA, DOCUMENT.id(), evidence(DONE));
        Transfers transfers =
                Transfers.of(profile(List.of(kin), List.of(adopter("35.02", DONE))), name -> List.of(WEDANG));
        assertThat(transfers.copies()).singleElement().satisfies(copy -> {
            assertThat(copy.name()).contains("Wedang");
            assertThat(copy.known()).contains(WEDANG);
            assertThat(copy.region()).isEqualTo(WEDANG.region());
        });
    }

    @Test
    void aNameThatSeveralBearLeadsNowhere() {
        Kin kin = new Kin("Wedang", Kin.Relation.ORIGIN, new EntryId("0"), evidence(DONE));
        Transfers transfers = Transfers.of(profile(List.of(kin), List.of()), name -> List.of(WEDANG, WEDANG));
        assertThat(transfers.copies()).isEmpty();
        assertThat(transfers.origins()).singleElement().satisfies(origin -> {
            assertThat(origin.known()).isEmpty();
            assertThat(origin.told()).isEmpty();
        });
    }

    private static Profile profile(List<Kin> kin, List<Sourced<RegionMention>> adopters) {
        List<Finding<?>> findings = new java.util.ArrayList<>(DOCUMENT.findings());
        findings.add(said(Signal.Basis.FACT, DONE));
        findings.add(said(Signal.Basis.CLAIM, WISH));
        SourceDocument document = DOCUMENT.withFindings(findings);
        Profile plain =
                Profile.of(Innovations.assemble("gardu", List.of(document)).getFirst(), List.of(document));
        return new Profile(plain.innovation(), plain.documents(), plain.rows(), adopters, kin, Optional.empty());
    }

    private static Finding<Signal> said(Signal.Basis basis, String sentence) {
        return new Finding<>(
                new Signal(Signal.Aspect.REPLICATED, Signal.Presence.PRESENT, basis, Optional.empty()),
                evidence(sentence),
                Confidence.HIGH);
    }

    private static Sourced<RegionMention> adopter(String code, String sentence) {
        return new Sourced<>(
                DOCUMENT.id(),
                new Finding<>(
                        new RegionMention(
                                Entries.TAXONOMY.regions().byCode(code).orElseThrow(), RegionRole.ADOPTER, code),
                        evidence(sentence),
                        Confidence.HIGH));
    }

    private static Evidence evidence(String sentence) {
        int start = PAGE.text().indexOf(sentence);
        return Evidence.in(PAGE, start, start + sentence.length(), "test");
    }
}
