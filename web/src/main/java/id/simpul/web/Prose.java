package id.simpul.web;

import id.simpul.index.Analysis;
import id.simpul.index.Question;
import id.simpul.index.QuestionReader;
import id.simpul.index.Snippet;
import id.simpul.index.Snippets;
import id.simpul.model.Finding;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import id.simpul.text.Sentences;
import id.simpul.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Cuts a document's text into what a page shows: paragraphs, sentences that can be linked to, words marked. Every
 * sentence is a place of its own, so that a quote can be linked to from anywhere. Safe to share.
 */
public final class Prose {

    private final QuestionReader reader;
    private final Snippets snippets;

    Prose(Taxonomy taxonomy) {
        Analysis analysis = Analysis.of(taxonomy);
        this.reader = QuestionReader.standard(analysis, taxonomy);
        this.snippets = new Snippets(analysis);
    }

    /** A page of the text. */
    public record Sheet(int number, List<Paragraph> paragraphs) {

        /** Whether the reader's words stand on it. */
        public boolean marked() {
            return paragraphs.stream()
                    .flatMap(paragraph -> paragraph.sentences().stream())
                    .flatMap(sentence -> sentence.pieces().stream())
                    .anyMatch(Piece::marked);
        }
    }

    /** A line of the stored text. */
    public record Paragraph(List<Sentence> sentences) {}

    /**
     * A sentence.
     *
     * @param anchor name of its place, see {@link Links#anchor}
     * @param quoted whether a finding rests on it
     * @param pieces its characters in order
     */
    public record Sentence(String anchor, boolean quoted, List<Piece> pieces) {}

    /**
     * A run of characters.
     *
     * @param anchor name of the place where it starts, if a quote starts inside the sentence; else empty
     * @param marked whether the reader asked for it
     */
    public record Piece(String anchor, String text, boolean marked) {}

    /** The document's text with the question's words marked; a blank question marks nothing. */
    public List<Sheet> of(SourceDocument document, String question) {
        Question read = reader.read(question);
        return document.pages().stream()
                .map(page -> new Sheet(page.number(), paragraphs(page, quotes(document, page), read)))
                .toList();
    }

    private static List<Span> quotes(SourceDocument document, Page page) {
        return document.findings().stream()
                .map(Finding::evidence)
                .filter(evidence -> evidence.page() == page.number())
                .map(evidence -> new Span(evidence.start(), evidence.end()))
                .distinct()
                .toList();
    }

    private List<Paragraph> paragraphs(Page page, List<Span> quotes, Question question) {
        List<Span> marks = marks(page, question);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int end = 0;
        for (Span sentence : Sentences.of(page.text())) {
            boolean newLine = page.text().substring(end, sentence.start()).indexOf('\n') >= 0;
            if (newLine && !sentences.isEmpty()) {
                paragraphs.add(new Paragraph(List.copyOf(sentences)));
                sentences.clear();
            }
            sentences.add(sentence(page, sentence, quotes, marks));
            end = sentence.end();
        }
        if (!sentences.isEmpty()) {
            paragraphs.add(new Paragraph(List.copyOf(sentences)));
        }
        return paragraphs;
    }

    private List<Span> marks(Page page, Question question) {
        List<Span> marks = new ArrayList<>();
        if (question.isEmpty()) {
            return marks;
        }
        int at = 0;
        for (Snippet.Fragment fragment : snippets.marked(page, question)) {
            int end = at + fragment.text().length();
            if (fragment.marked()) {
                marks.add(new Span(at, end));
            }
            at = end;
        }
        return marks;
    }

    private static Sentence sentence(Page page, Span sentence, List<Span> quotes, List<Span> marks) {
        List<Span> inside = marks.stream().filter(sentence::overlaps).toList();
        Set<Integer> anchors = quotes.stream()
                .map(Span::start)
                .filter(start -> start != sentence.start() && sentence.contains(start))
                .collect(Collectors.toSet());
        Set<Integer> cuts = new TreeSet<>(anchors);
        inside.forEach(mark -> {
            cuts.add(mark.start());
            cuts.add(mark.end());
        });
        cuts.add(sentence.end());
        List<Piece> pieces = new ArrayList<>();
        int at = sentence.start();
        for (int cut : cuts) {
            if (cut > at && cut <= sentence.end()) {
                int start = at;
                pieces.add(new Piece(
                        anchors.contains(start) ? Links.anchor(page.number(), start) : "",
                        page.text().substring(start, cut),
                        inside.stream().anyMatch(mark -> mark.contains(start))));
                at = cut;
            }
        }
        return new Sentence(
                Links.anchor(page.number(), sentence.start()), quotes.stream().anyMatch(sentence::overlaps), pieces);
    }
}
