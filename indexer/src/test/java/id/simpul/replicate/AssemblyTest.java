package id.simpul.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.decide.Decided;
import id.simpul.decide.Decision;
import id.simpul.decide.Decision.Merge;
import id.simpul.decide.Decision.Split;
import id.simpul.decide.Decision.Undo;
import id.simpul.decide.Decisions;
import id.simpul.decide.Identity;
import id.simpul.decide.Subject;
import id.simpul.index.Entries;
import id.simpul.index.NameKey;
import id.simpul.model.EntryId;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.model.Signal;
import id.simpul.model.SourceDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssemblyTest {

    private final List<SourceDocument> documents = new ArrayList<>();
    private final List<Decided> journal = new ArrayList<>();

    @Test
    void withoutDecisionsItIsWhatTheDocumentsSay() {
        document("a", "Gardu", "17.03");
        document("b", "Gardu", "33.12");
        assertThat(assembled()).containsExactlyInAnyOrderEntriesOf(Map.of("gardu-17.03", "a", "gardu-33.12", "b"));
    }

    @Test
    void mergesTwoNamesUnderTheOneThatStays() {
        document("a", "Gardu", "17.03");
        document("b", "Pos Sehat", "17.03");
        decide(merge("gardu-17.03", "possehat:pos-sehat-17.03"));
        assertThat(assembled()).isEqualTo(Map.of("gardu-17.03", "a b"));
        assertThat(of("gardu").innovations().getFirst().names())
                .extracting(name -> name.value().name())
                .containsExactlyInAnyOrder("Gardu", "Pos Sehat");
        assertThat(of("gardu").inForce()).containsExactly(1L);
        assertThat(of("gardu").decided(new EntryId("gardu-17.03"))).isEqualTo(journal);
    }

    @Test
    void mergesTheSameNameOfTwoOwnersAndKeepsTheOwnerThatStays() {
        document("a", "Gardu", "17.03");
        document("b", "Gardu", "33.12");
        document("c", "Gardu", "33.12");
        decide(merge("gardu-17.03", "gardu-33.12"));
        assertThat(assembled()).isEqualTo(Map.of("gardu-17.03", "a b c"));
        assertThat(of("gardu").innovations().getFirst().region())
                .map(region -> region.code())
                .contains("17.03");
    }

    @Test
    void whatTheOtherDocumentsSayCountsForTheProfile() {
        document("a", "Gardu", "17.03");
        documents.add(
                Entries.document("b", "Pos Sehat hadir\nPos Sehat menurunkan angka sakit dari 30 menjadi 10 persen.")
                        .innovationName("Pos Sehat")
                        .owner("17.03")
                        .kind(Kind.REPORT)
                        .fact(Signal.Aspect.RESULT)
                        .get());
        decide(merge("gardu-17.03", "possehat:pos-sehat-17.03"));
        Profile profile = Profile.of(of("gardu").innovations().getFirst(), documents);
        assertThat(profile.row(Signal.Aspect.RESULT).answer()).isEqualTo(Profile.Answer.PRESENT);
    }

    @Test
    void setsDocumentsApartThatOnlyBearTheSameName() {
        document("a", "Gardu", "17.03");
        document("b", "Gardu", "17.03");
        document("c", "Gardu", "17.03");
        decide(new Split(subject("gardu-17.03"), List.of("b", "c")));
        assertThat(assembled()).isEqualTo(Map.of("gardu-17.03", "a", "gardu-17.03-s1", "b c"));
        document("d", "Gardu", "17.03");
        assertThat(assembled()).isEqualTo(Map.of("gardu-17.03", "a d", "gardu-17.03-s1", "b c"));
    }

    @Test
    void setsWhatWasMergedApartAgainAndMergesWhatWasSetApart() {
        document("a", "Gardu", "17.03");
        document("b", "Pos Sehat", "17.03");
        decide(merge("gardu-17.03", "possehat:pos-sehat-17.03"));
        decide(new Split(subject("gardu-17.03"), List.of("b")));
        assertThat(assembled()).isEqualTo(Map.of("gardu-17.03", "a", "pos-sehat-17.03-s2", "b"));
        decide(merge("gardu-17.03", "possehat:pos-sehat-17.03-s2"));
        assertThat(assembled()).isEqualTo(Map.of("gardu-17.03", "a b"));
    }

    @Test
    void aDecisionAboutWhatWasMergedAwayFollowsIt() {
        document("a", "Gardu", "17.03");
        document("b", "Pos", "17.03");
        document("c", "Balai", "17.03");
        decide(merge("gardu-17.03", "pos-17.03"));
        decide(merge("balai-17.03", "pos-17.03"));
        assertThat(assembled()).isEqualTo(Map.of("balai-17.03", "a b c"));
        assertThat(new Decisions(journal).movedTo(new EntryId("gardu-17.03"))).contains(new EntryId("balai-17.03"));
    }

    @Test
    void theLaterDecisionSaysWhichNameStays() {
        document("a", "Gardu", "17.03");
        document("b", "Pos", "17.03");
        decide(merge("gardu-17.03", "pos-17.03"));
        decide(merge("pos-17.03", "gardu-17.03"));
        assertThat(assembled()).isEqualTo(Map.of("pos-17.03", "a b"));
    }

    @Test
    void whatIsTakenBackIsAsIfItHadNeverBeen() {
        document("a", "Gardu", "17.03");
        document("b", "Pos", "17.03");
        Map<String, String> before = assembled();
        decide(merge("gardu-17.03", "pos-17.03"));
        decide(new Undo(1));
        assertThat(assembled()).isEqualTo(before).hasSize(2);
    }

    @Test
    void aDecisionAboutWhatIsNotThereWaitsForIt() {
        document("a", "Gardu", "17.03");
        decide(merge("gardu-17.03", "pos-17.03"));
        assertThat(assembled()).isEqualTo(Map.of("gardu-17.03", "a"));
        assertThat(of("gardu").inForce()).isEmpty();
        assertThat(of("gardu").decided(new EntryId("gardu-17.03"))).isEmpty();
        document("b", "Pos", "17.03");
        assertThat(assembled()).isEqualTo(Map.of("gardu-17.03", "a b"));
        assertThat(of("gardu").inForce()).containsExactly(1L);
    }

    @Test
    void anOwnerThatIsToldMoreNarrowlyLaterIsStillTheSame() {
        document("a", "Gardu", "17");
        document("b", "Pos", "17");
        decide(merge("gardu-17", "pos-17"));
        document("c", "Pos", "17.03");
        assertThat(assembled()).isEqualTo(Map.of("gardu-17", "a b c"));
        document("d", "Gardu", "17.03");
        assertThat(assembled()).isEqualTo(Map.of("gardu-17.03", "a b c d"));
    }

    @Test
    void whereSeveralCanBeMeantNoneIsTaken() {
        document("a", "Gardu", "17.03");
        document("b", "Gardu", "17.04");
        document("c", "Pos", "33.12");
        decide(merge("pos-33.12", "gardu-17"));
        assertThat(assembled().keySet()).containsExactly("gardu-17.03", "gardu-17.04", "pos-33.12");
        assertThat(of("pos").inForce()).isEmpty();
    }

    private void document(String docid, String name, String owner) {
        documents.add(
                Entries.document(docid, name + " hadir\n" + name + " membantu warga mengurus surat tanpa ke kota.")
                        .innovationName(name)
                        .owner(owner)
                        .kind(Kind.INNOVATION_NEWS)
                        .get());
    }

    private void decide(Decision decision) {
        journal.add(new Decided(journal.size() + 1, Instant.EPOCH, "Sari", "", decision));
    }

    private static Merge merge(String into, String... others) {
        return new Merge(
                subject(into), Stream.of(others).map(AssemblyTest::subject).toList());
    }

    /** {@code key:id}, or the id alone where the key is its first word. */
    private static Subject subject(String told) {
        EntryId id = new EntryId(told.replaceAll(".*:", ""));
        return new Subject(Identity.of(told.replaceAll("[:-].*", ""), id), id, told);
    }

    private Assembly of(String key) {
        return Assembly.of(
                key,
                new Decisions(journal),
                name -> documents.stream()
                        .filter(document -> document.findings(InnovationName.class)
                                .anyMatch(finding ->
                                        NameKey.of(finding.value().name()).equals(name)))
                        .toList());
    }

    /** Every innovation by id, with its documents. */
    private Map<String, String> assembled() {
        Map<String, String> found = new TreeMap<>();
        documents.stream()
                .flatMap(document -> document.findings(InnovationName.class))
                .map(finding -> NameKey.of(finding.value().name()))
                .distinct()
                .flatMap(key -> of(key).innovations().stream())
                .forEach(innovation -> found.put(
                        innovation.id().value(),
                        String.join(
                                " ",
                                documents.stream()
                                        .filter(document ->
                                                innovation.documents().contains(document.id()))
                                        .map(SourceDocument::docid)
                                        .toList())));
        return found;
    }
}
