package id.simpul.evaluate.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.simpul.model.Confidence;
import id.simpul.model.EntryId;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.model.Origin;
import id.simpul.model.Page;
import id.simpul.model.Regulation;
import id.simpul.model.SourceDocument;
import id.simpul.model.Value;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final String TEXT = "Lumbung Senyum, Gudang Tawa dan Peti Rindu";

    @Test
    void rightWrongAndMissedAreCounted() {
        Marks marks = marks(
                Map.of(Judged.INNOVATION, wanted("Lumbung-Senyum", "Peti Rindu", "Rumah Hening")),
                name("LUMBUNG SENYUM", Confidence.HIGH),
                name("Gudang Tawa", Confidence.MEDIUM),
                name("Peti Rindu", Confidence.LOW));
        Counts total = marks.total(Judged.INNOVATION);
        assertThat(total).isEqualTo(new Counts(1, 1, 2));
        assertThat(total.precision()).isEqualTo(0.5);
        assertThat(total.recall()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(total.f1()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void missesSayWhatWasWantedFoundAndRead() {
        Marks marks = marks(
                Map.of(Judged.INNOVATION, wanted("Rumah Hening", "?Peti Rindu")), name("Gudang Tawa", Confidence.HIGH));
        assertThat(marks.misses().stream().map(Miss::line))
                .containsExactly(
                        "innovation\tx.txt\tmissed\tRumah Hening\tRumah Hening | ?Peti Rindu\tGudang Tawa\t-",
                        "innovation\tx.txt\twrong\tGudang Tawa\tRumah Hening | ?Peti Rindu\tGudang Tawa\t"
                                + "Lumbung Senyum, Gudang Tawa dan Peti Rindu");
    }

    @Test
    void optionalItemsCountNeitherWay() {
        Map<Judged, Wanted> optional = Map.of(Judged.INNOVATION, wanted("?Gudang Tawa"));
        assertThat(marks(optional, name("Gudang Tawa", Confidence.HIGH)).total(Judged.INNOVATION))
                .isEqualTo(Counts.NONE);
        assertThat(marks(optional).total(Judged.INNOVATION)).isEqualTo(Counts.NONE);
        assertThat(Counts.NONE.f1()).isEqualTo(1);
    }

    @Test
    void aDocumentWithoutAKindIsOther() {
        assertThat(marks(Map.of(Judged.KIND, Wanted.of(Judged.KIND, Label.all("report"))))
                        .misses())
                .extracting(Miss::item)
                .containsExactly("report", "other");
        assertThat(marks(Map.of(Judged.KIND, Wanted.of(Judged.KIND, Label.all("report"))), found(Kind.REPORT))
                        .misses())
                .isEmpty();
    }

    @Test
    void spellingsOfARuleMeetAndItsArticleIsJudgedApart() {
        List<Label> labels = Label.all("Perwali Pangkalpinang 44/2021 pasal 3");
        Marks marks = marks(
                Column.REGULATIONS.wanted(labels), found(new Regulation("Perwali Pangkal Pinang 44/2021", "pasal 4")));
        assertThat(marks.total(Judged.REGULATION)).isEqualTo(new Counts(1, 0, 0));
        assertThat(marks.total(Judged.PROVISION)).isEqualTo(new Counts(0, 1, 1));
    }

    private static Wanted wanted(String... items) {
        return Wanted.of(Judged.INNOVATION, Label.all(String.join("|", items)));
    }

    private static Marks marks(Map<Judged, Wanted> wanted, Finding<?>... findings) {
        Labelled labelled = new Labelled("x.txt", Half.A, new Labelled.Content.Text(TEXT), wanted);
        return Marks.of(
                List.of(labelled),
                document -> new SourceDocument(
                        EntryId.ofDocid("x.txt"),
                        "x.txt",
                        new Origin(URI.create("file:x.txt"), "text/plain", 1, "0".repeat(64)),
                        "x",
                        "id",
                        List.of(new Page(1, TEXT)),
                        List.of(),
                        List.of(findings),
                        Optional.empty()));
    }

    private static Finding<InnovationName> name(String name, Confidence confidence) {
        return new Finding<>(new InnovationName(name, Optional.empty()), evidence(), confidence);
    }

    private static <T extends Value> Finding<T> found(T value) {
        return new Finding<>(value, evidence(), Confidence.HIGH);
    }

    private static Evidence evidence() {
        return Evidence.in(new Page(1, TEXT), 0, TEXT.length(), "test");
    }
}
