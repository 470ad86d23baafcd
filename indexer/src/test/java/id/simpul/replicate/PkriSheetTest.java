package id.simpul.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Entries;
import id.simpul.model.Kind;
import id.simpul.model.LifeStage;
import id.simpul.model.Signal;
import id.simpul.model.SourceDocument;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PkriSheetTest {

    private final SourceDocument document = Entries.document(
                    "a.txt", "Gardu menurunkan angka sakit dari 30 menjadi 10 persen menurut Perbup dan panduan kami.")
            .innovationName("Gardu")
            .owner("17.03")
            .kind(Kind.REPORT)
            .theme("kesehatan")
            .stage(LifeStage.RUNNING)
            .fact(Signal.Aspect.RESULT)
            .fact(Signal.Aspect.RULE)
            .get();

    private final PkriSheet sheet = PkriSheet.of(
            Profile.of(Innovations.assemble("gardu", List.of(document)).getFirst(), List.of(document)));

    @Test
    void hasIdentityCriteriaAndTheThreeGroupsInThisOrder() {
        assertThat(sheet.parts())
                .extracting(PkriSheet.Part::name)
                .containsExactly("identity", "criteria", "sustainability", "replication", "coaching");
        assertThat(part("criteria").map(PkriSheet.Field::name))
                .containsExactly("novelty", "effective", "useful", "transferable", "sustainable");
    }

    @Test
    void fillsFromTheEvidenceAndNumbersItsSources() {
        assertThat(part("identity").filter(field -> !field.isBlank()).map(PkriSheet.Field::name))
                .containsExactly("name", "owner", "theme");
        assertThat(part("criteria").filter(field -> !field.isBlank()).map(PkriSheet.Field::name))
                .containsExactly("effective", "useful", "sustainable");
        assertThat(part("sustainability").filter(field -> !field.isBlank()).map(PkriSheet.Field::name))
                .containsExactly("stage", "rule", "result");
        assertThat(sheet.sources()).containsExactly(document);
        assertThat(part("sustainability").flatMap(field -> field.lines().stream()))
                .allMatch(line -> sheet.source(line) == 1);
    }

    @Test
    void leavesBlankWhatNobodySays() {
        assertThat(part("coaching")).hasSize(2).allMatch(PkriSheet.Field::isBlank);
        assertThat(part("replication")).allMatch(PkriSheet.Field::isBlank);
        assertThat(part("replication").findFirst().orElseThrow().answer()).contains(Profile.Answer.UNKNOWN);
        assertThat(sheet.filled()).isEqualTo(9);
        assertThat(sheet.size()).isEqualTo(27);
    }

    private Stream<PkriSheet.Field> part(String name) {
        return sheet.parts().stream().filter(part -> part.name().equals(name)).flatMap(part -> part.fields().stream());
    }
}
