package id.simpul.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.decide.Decision.Merge;
import id.simpul.decide.Decision.Split;
import id.simpul.decide.Decision.Themes;
import id.simpul.decide.Decision.Undo;
import id.simpul.model.EntryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    @Test
    void anAddressTellsWhatItIsKnownBy() {
        assertThat(identity("gardu-17.03")).isEqualTo(new Identity("gardu", "17.03", 0));
        assertThat(identity("gardu-x")).isEqualTo(new Identity("gardu", "", 0));
        assertThat(identity("gardu-65-s12")).isEqualTo(new Identity("gardu", "65", 12));
        assertThat(new Identity("gardu", "", 3).id("gardu")).isEqualTo(new EntryId("gardu-x-s3"));
        assertThat(new Identity("gardu", "17.03", 0).id("gardu")).isEqualTo(new EntryId("gardu-17.03"));
    }

    @Test
    void nothingIsMergedWithItselfAndNothingSplitIntoNothing() {
        assertThatThrownBy(() -> merge("a-17", "a-17")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> merge("a-17")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Split(subject("a-17"), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoComesByAnOldAddressIsLedAllTheWay() {
        Decisions decisions = decided(merge("b-17", "a-17"), merge("c-17", "b-17"));
        assertThat(decisions.movedTo(new EntryId("a-17"))).contains(new EntryId("c-17"));
        assertThat(decisions.movedTo(new EntryId("b-17"))).contains(new EntryId("c-17"));
        assertThat(decisions.movedTo(new EntryId("c-17"))).isEmpty();
        assertThat(decisions.movedTo(new EntryId("d-17"))).isEmpty();
    }

    @Test
    void theLaterOfTwoWhichStaysIsRight() {
        Decisions decisions = decided(merge("a-17", "b-17"), merge("b-17", "a-17"));
        assertThat(decisions.movedTo(new EntryId("a-17"))).contains(new EntryId("b-17"));
        assertThat(decisions.movedTo(new EntryId("b-17"))).isEmpty();
    }

    @Test
    void whatWasTakenBackLeadsNowhereAndTiesNothing() {
        Decisions decisions = decided(merge("a-17", "b-17"), new Undo(1));
        assertThat(decisions.standing()).isEmpty();
        assertThat(decisions.movedTo(new EntryId("b-17"))).isEmpty();
        assertThat(decisions.tiedTo("a")).containsExactly("a");
        assertThat(decisions.mayUndo(1)).isFalse();
        assertThat(decisions.mayUndo(2)).isFalse();
        assertThat(decisions.mayUndo(3)).isFalse();
        assertThat(decisions.keys()).containsExactlyInAnyOrder("a", "b");
        assertThat(decisions.keys(new Undo(1))).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void whatWasSetApartLeadsBackOnceThatIsTakenBack() {
        Decisions before = decided(new Split(subject("a-17"), List.of("x.txt")));
        assertThat(before.movedTo(new EntryId("a-33-s1"))).isEmpty();
        Decisions after = decided(new Split(subject("a-17"), List.of("x.txt")), new Undo(1), merge("b-17", "a-17"));
        assertThat(after.movedTo(new EntryId("a-33-s1"))).contains(new EntryId("b-17"));
    }

    @Test
    void namesAreTiedOverSeveralSteps() {
        Decisions decisions = decided(merge("a-17", "b-17"), merge("c-17", "d-17"), merge("d-17", "b-17"));
        assertThat(decisions.tiedTo("a")).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(decisions.tiedTo("e")).containsExactly("e");
    }

    @Test
    void ofADocumentsThemesTheLastDecisionStands() {
        Themes first = new Themes("a.txt", List.of("kesehatan"));
        Themes second = new Themes("a.txt", List.of("pendidikan-literasi", "kesehatan"));
        Decisions decisions = decided(first, new Themes("b.txt", List.of()), second, merge("a-17", "b-17"));
        assertThat(decisions.themesOf("a.txt")).map(Decided::number).contains(3L);
        assertThat(decisions.themes().keySet()).containsExactly("b.txt", "a.txt");
        assertThat(decisions.docids()).containsExactly("a.txt", "b.txt");
        assertThat(decisions.themesOf("c.txt")).isEmpty();
        assertThat(decisions.keys(second)).isEmpty();
        assertThat(decisions.tiedTo("a")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void themesThatAreTakenBackLeaveThoseFromBefore() {
        Themes first = new Themes("a.txt", List.of("kesehatan"));
        Decisions decisions = decided(first, new Themes("a.txt", List.of()), new Undo(2));
        assertThat(decisions.themesOf("a.txt")).map(Decided::decision).contains(first);
        assertThat(decisions.docid(new Undo(2))).contains("a.txt");
        assertThat(decisions.docid(first)).contains("a.txt");
        assertThat(decisions.docid(new Undo(3))).isEmpty();
        Decisions none = decided(first, new Undo(1));
        assertThat(none.themesOf("a.txt")).isEmpty();
        assertThat(none.docids()).containsExactly("a.txt");
    }

    @Test
    void aDocumentHasThreeThemesAtMostAndEachOnce() {
        assertThatThrownBy(() -> new Themes("a.txt", List.of("a", "b", "c", "d")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Themes("a.txt", List.of("a", "a"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Themes(" ", List.of("a"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Merge merge(String into, String... others) {
        return new Merge(
                subject(into), Stream.of(others).map(DecisionsTest::subject).toList());
    }

    private static Subject subject(String id) {
        return new Subject(identity(id), new EntryId(id), id);
    }

    private static Identity identity(String id) {
        return Identity.of(id.replaceAll("-.*", ""), new EntryId(id));
    }

    private static Decisions decided(Decision... decisions) {
        List<Decided> journal = new ArrayList<>();
        for (Decision decision : decisions) {
            journal.add(new Decided(journal.size() + 1, Instant.EPOCH, "Sari", "", decision));
        }
        return new Decisions(journal);
    }
}
