package id.simpul.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.decide.Decision.Themes;
import id.simpul.decide.Decision.Undo;
import id.simpul.index.Entries;
import id.simpul.model.DecidedThemes;
import id.simpul.model.SourceDocument;
import id.simpul.model.Theme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabellingTest {

    private static final SourceDocument DOCUMENT =
            Entries.document("a.txt", "Posyandu").theme("kesehatan").get();

    @Test
    void whatAPersonSaysStandsAndWhatTheMachineReadIsKept() {
        SourceDocument labelled = labelling(new Themes("a.txt", List.of("pendidikan-literasi", "pangan")))
                .applied(DOCUMENT);
        assertThat(labelled.themes()).extracting(Theme::slug).containsExactly("pendidikan-literasi", "pangan");
        assertThat(labelled.readThemes()).extracting(Theme::slug).containsExactly("kesehatan");
        assertThat(labelled.findings()).isEqualTo(DOCUMENT.findings());
        assertThat(labelled.decidedThemes()).map(DecidedThemes::decision).contains(1L);
    }

    @Test
    void noThemeIsAnAnswerToo() {
        assertThat(labelling(new Themes("a.txt", List.of())).applied(DOCUMENT).themes())
                .isEmpty();
    }

    @Test
    void whatIsTakenBackLeavesTheDocumentAsItWas() {
        SourceDocument before = labelling(new Themes("a.txt", List.of())).applied(DOCUMENT);
        assertThat(labelling(new Themes("a.txt", List.of()), new Undo(1)).applied(before))
                .isEqualTo(DOCUMENT);
        assertThat(Labelling.NONE.applied(before)).isEqualTo(DOCUMENT);
    }

    @Test
    void aThemeThatIsNoLongerThereIsLeftOutAndWaitedFor() {
        assertThat(labelling(new Themes("a.txt", List.of("sihir", "pendidikan-literasi")))
                        .applied(DOCUMENT)
                        .themes())
                .extracting(Theme::slug)
                .containsExactly("pendidikan-literasi");
        assertThat(labelling(new Themes("a.txt", List.of("sihir"))).applied(DOCUMENT))
                .isEqualTo(DOCUMENT);
    }

    private static Labelling labelling(Decision... decisions) {
        List<Decided> journal = new ArrayList<>();
        Stream.of(decisions)
                .forEach(decision -> journal.add(new Decided(journal.size() + 1, Instant.EPOCH, "Sari", "", decision)));
        return Labelling.of(new Decisions(journal), Entries.TAXONOMY.themes());
    }
}
