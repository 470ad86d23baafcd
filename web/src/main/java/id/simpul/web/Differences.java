package id.simpul.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import id.simpul.model.SourceDocument;
import id.simpul.text.Sentences;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The passages in which a copy and its original differ, sentence by sentence; case, accents, blanks and marks make no
 * difference.
 *
 * @param changes in the order of the texts, at most {@value #MOST}
 * @param all how many there are
 */
public record Differences(List<Change> changes, int all) {

    /** More of them are counted only: then it is no longer one text. */
    static final int MOST = 40;

    /** Longer texts are compared up to here; a press release has twenty sentences. */
    private static final int SENTENCES = 2_000;

    public Differences {
        changes = List.copyOf(changes);
    }

    /**
     * A place where the two differ; one of the sides may be empty.
     *
     * @param original the sentences that only the original has there
     * @param copy the sentences that only the copy has there
     */
    public record Change(List<String> original, List<String> copy) {}

    /** What is different in the copy. */
    public static Differences between(SourceDocument original, SourceDocument copy) {
        List<Sentence> before = sentences(original);
        List<Sentence> after = sentences(copy);
        List<AbstractDelta<String>> deltas =
                DiffUtils.diff(words(before), words(after)).getDeltas();
        return new Differences(
                deltas.stream()
                        .limit(MOST)
                        .map(delta -> new Change(texts(before, delta.getSource()), texts(after, delta.getTarget())))
                        .toList(),
                deltas.size());
    }

    private static List<Sentence> sentences(SourceDocument document) {
        return document.pages().stream()
                .flatMap(page -> Sentences.of(page.text()).stream().map(span -> span.of(page.text())))
                .map(text -> new Sentence(
                        text, Words.of(text).stream().map(Token::exact).collect(Collectors.joining(" "))))
                .filter(sentence -> !sentence.words().isEmpty())
                .limit(SENTENCES)
                .toList();
    }

    private static List<String> words(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::words).toList();
    }

    private static List<String> texts(List<Sentence> sentences, Chunk<String> chunk) {
        return sentences.subList(chunk.getPosition(), chunk.getPosition() + chunk.size()).stream()
                .map(Sentence::text)
                .toList();
    }

    private record Sentence(String text, String words) {}
}
