package id.simpul.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Entries;
import id.simpul.model.Confidence;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.Innovation;
import id.simpul.model.Kind;
import id.simpul.model.LifeStage;
import id.simpul.model.Page;
import id.simpul.model.Signal;
import id.simpul.model.Signal.Aspect;
import id.simpul.model.Signal.Basis;
import id.simpul.model.Signal.Presence;
import id.simpul.model.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final String TEXT = "Perahu Obat\nPerahu Obat berlayar ke pulau.\nSOP sudah ada.\nBelum ada SOP.\n"
            + "Biayanya Rp5 juta setahun.\nPerahu Obat diharapkan ditiru.\nTidak ada petugas.";

    private static SourceDocument document(Kind kind, Signal... signals) {
        SourceDocument plain = Entries.document("perahu.txt", TEXT)
                .innovationName("Perahu Obat")
                .owner("21.03")
                .kind(kind)
                .get();
        Page page = plain.pages().getFirst();
        List<Finding<?>> findings = new ArrayList<>(plain.findings());
        String[] lines = TEXT.split("\n");
        for (int i = 0; i < signals.length; i++) {
            int start = TEXT.indexOf(lines[i + 2]);
            findings.add(new Finding<>(
                    signals[i], Evidence.in(page, start, start + lines[i + 2].length(), "test"), Confidence.MEDIUM));
        }
        return plain.withFindings(findings);
    }

    private static Signal signal(Aspect aspect, Presence presence, Basis basis) {
        return new Signal(aspect, presence, basis, Optional.empty());
    }

    private static final SourceDocument TOLD = document(
            Kind.PROFILE,
            signal(Aspect.GUIDE, Presence.PRESENT, Basis.FACT),
            signal(Aspect.GUIDE, Presence.ABSENT, Basis.FACT),
            signal(Aspect.BUDGET, Presence.PRESENT, Basis.FACT),
            signal(Aspect.REPLICATED, Presence.PRESENT, Basis.CLAIM),
            signal(Aspect.TEAM, Presence.ABSENT, Basis.FACT));

    private static Profile profile(SourceDocument document) {
        Innovation innovation =
                Innovations.assemble("perahuobat", List.of(document)).getFirst();
        return Profile.of(innovation, List.of(document));
    }

    @Test
    void everyAspectHasOneOfFiveAnswersWithItsQuotes() {
        Profile profile = profile(TOLD);
        assertThat(profile.rows()).extracting(Profile.Row::aspect).containsExactly(Aspect.values());
        assertThat(profile.row(Aspect.GUIDE).answer()).isEqualTo(Profile.Answer.DISPUTED);
        assertThat(profile.row(Aspect.GUIDE).sources()).hasSize(2);
        assertThat(profile.row(Aspect.BUDGET).answer()).isEqualTo(Profile.Answer.PRESENT);
        assertThat(profile.row(Aspect.REPLICATED).answer()).isEqualTo(Profile.Answer.CLAIMED);
        assertThat(profile.row(Aspect.TEAM).answer()).isEqualTo(Profile.Answer.ABSENT);
        assertThat(profile.row(Aspect.RULE).answer()).isEqualTo(Profile.Answer.UNKNOWN);
        assertThat(profile.row(Aspect.RULE).sources()).isEmpty();
        assertThat(profile.unknown()).contains(Aspect.RULE, Aspect.CONTACT).doesNotContain(Aspect.GUIDE);
    }

    @Test
    void newsOfAnEventSpeaksOnlyOfWhatStandsBesideTheName() {
        SourceDocument other = document(
                Kind.EVENT_NEWS,
                signal(Aspect.GUIDE, Presence.PRESENT, Basis.FACT),
                signal(Aspect.GUIDE, Presence.ABSENT, Basis.FACT),
                signal(Aspect.BUDGET, Presence.PRESENT, Basis.FACT),
                signal(Aspect.REPLICATED, Presence.PRESENT, Basis.CLAIM));
        SourceDocument crowded = other.withFindings(java.util.stream.Stream.concat(
                        other.findings().stream(),
                        Entries.document("perahu.txt", TEXT).innovationName("Kapal Lain").get().findings().stream())
                .toList());
        Profile profile = profile(crowded);
        assertThat(profile.row(Aspect.BUDGET).answer()).isEqualTo(Profile.Answer.UNKNOWN);
        assertThat(profile.row(Aspect.REPLICATED).answer()).isEqualTo(Profile.Answer.CLAIMED);
    }

    @Test
    void theNewestDocumentSaysHowFarItIs() {
        List<SourceDocument> both = List.of(
                dated("september.txt", "2021-09-05", LifeStage.DEVELOPED),
                dated("oktober.txt", "2021-10-05", LifeStage.STOPPED));
        Profile profile = Profile.of(Innovations.assemble("perahuobat", both).getFirst(), both);
        assertThat(profile.stage()).map(stage -> stage.value()).contains(LifeStage.STOPPED);
        assertThat(profile.lastSeen()).map(date -> date.iso()).contains("2021-10-05");
        assertThat(profile.timeline())
                .extracting(SourceDocument::docid)
                .containsExactly("september.txt", "oktober.txt");
    }

    private static SourceDocument dated(String docid, String date, LifeStage stage) {
        return Entries.document(docid, "Perahu Obat\nPerahu Obat berlayar ke pulau.")
                .innovationName("Perahu Obat")
                .owner("21.03")
                .kind(Kind.PROFILE)
                .date(date)
                .stage(stage)
                .get();
    }

    @Test
    void aCriterionPointsAtNothingButProof() {
        assertThat(profile(TOLD).criteria())
                .containsOnlyKeys("novelty", "effective", "useful", "transferable", "sustainable")
                .satisfies(criteria -> {
                    assertThat(criteria.get("novelty")).isEmpty();
                    assertThat(criteria.get("transferable")).isEmpty();
                    assertThat(criteria.get("sustainable"))
                            .extracting(Profile.Row::aspect)
                            .containsExactly(Aspect.BUDGET);
                });
    }

    @Test
    void aBriefSaysNothingTwiceAndNothingWithoutSource() {
        Brief brief = Brief.of(profile(TOLD));
        assertThat(brief.parts()).extracting(Brief.Section::part).containsExactly(Brief.Part.values());
        List<String> quotes = brief.parts().stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> line.evidence().quote())
                .toList();
        assertThat(quotes)
                .doesNotHaveDuplicates()
                .allSatisfy(quote -> assertThat(TEXT).contains(quote));
        assertThat(brief.parts().stream().flatMap(section -> section.lines().stream()))
                .allSatisfy(line -> assertThat(brief.source(line)).isEqualTo(1));
        assertThat(section(brief, Brief.Part.RISKS))
                .contains("Belum ada SOP.", "Perahu Obat diharapkan ditiru.", "Tidak ada petugas.");
        assertThat(section(brief, Brief.Part.COSTS)).containsExactly("Biayanya Rp5 juta setahun.");
        assertThat(section(brief, Brief.Part.CONTACT)).isEmpty();
    }

    private static List<String> section(Brief brief, Brief.Part part) {
        return brief.parts().get(part.ordinal()).lines().stream()
                .map(line -> line.evidence().quote())
                .toList();
    }
}
