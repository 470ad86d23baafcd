package id.simpul.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Finding;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import id.simpul.web.Prose.Piece;
import id.simpul.web.Prose.Sentence;
import id.simpul.web.Prose.Sheet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ProseTest {

    private final Prose prose = new Prose(Canned.TAXONOMY);

    @Test
    void losesNoWordOfTheText() {
        SourceDocument document = Canned.proposal();
        List<Sheet> sheets = prose.of(document, "stunting perahu");
        for (Sheet sheet : sheets) {
            String shown = sentences(sheet).map(ProseTest::text).collect(Collectors.joining(" "));
            Page page = document.pages().get(sheet.number() - 1);
            assertThat(shown).isEqualTo(page.text().replaceAll("\\s+", " ").strip());
        }
    }

    @Test
    void marksTheWordsOfTheQuestionInAllTheirForms() {
        List<String> marked = prose.of(Canned.proposal(), "jalan").stream()
                .flatMap(ProseTest::sentences)
                .flatMap(sentence -> sentence.pieces().stream())
                .filter(Piece::marked)
                .map(Piece::text)
                .toList();
        assertThat(marked).containsExactly("menjalankan");
    }

    @Test
    void marksNothingWithoutAQuestion() {
        assertThat(prose.of(Canned.proposal(), " ")).noneMatch(Sheet::marked);
    }

    @Test
    void hasAPlaceForEveryQuote() {
        SourceDocument document = Canned.proposal();
        List<String> anchors = prose.of(document, "stunting perahu").stream()
                .flatMap(ProseTest::sentences)
                .flatMap(sentence -> Stream.concat(
                        Stream.of(sentence.anchor()), sentence.pieces().stream().map(Piece::anchor)))
                .filter(anchor -> !anchor.isEmpty())
                .toList();
        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(anchors)
                .containsAll(document.findings().stream()
                        .map(Finding::evidence)
                        .map(evidence -> Links.anchor(evidence.page(), evidence.start()))
                        .toList());
    }

    @Test
    void underlinesTheSentencesThatFindingsRestOn() {
        List<String> quoted = prose.of(Canned.news(), "").stream()
                .flatMap(ProseTest::sentences)
                .filter(Sentence::quoted)
                .map(ProseTest::text)
                .toList();
        assertThat(quoted).hasSize(2).noneMatch(text -> text.startsWith("Kegiatan itu"));
    }

    @Test
    void keepsParagraphsApart() {
        assertThat(prose.of(Canned.news(), "").getFirst().paragraphs()).hasSize(3);
    }

    private static Stream<Sentence> sentences(Sheet sheet) {
        return sheet.paragraphs().stream().flatMap(paragraph -> paragraph.sentences().stream());
    }

    private static String text(Sentence sentence) {
        return sentence.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }
}
