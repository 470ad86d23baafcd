package id.simpul.detect;

import id.simpul.model.Confidence;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import id.simpul.model.Value;
import id.simpul.text.Sentences;
import id.simpul.text.Span;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document being read: its text cut into words and sentences once for all detectors, and the findings so far.
 *
 * @param document the document as extracted
 * @param pages its pages, cut
 * @param findings what the detectors before found
 */
public record Reading(SourceDocument document, List<ReadPage> pages, List<Finding<?>> findings) {

    public Reading {
        pages = List.copyOf(pages);
        findings = List.copyOf(findings);
    }

    /** A page with its words and sentences. */
    public record ReadPage(Page page, List<Token> words, List<Span> sentences) {

        public ReadPage {
            words = List.copyOf(words);
            sentences = List.copyOf(sentences);
        }

        public String text() {
            return page.text();
        }

        /** The evidence for a stretch of this page: the sentence around it, cut to a readable length. */
        public Evidence evidence(Span stretch, String rule) {
            Span sentence = Quotes.readable(text(), Sentences.around(sentences, stretch), stretch);
            return Evidence.in(page, sentence.start(), sentence.end(), rule);
        }
    }

    /** The document cut into words and sentences, with no findings yet. */
    public static Reading of(SourceDocument document) {
        return new Reading(
                document,
                document.pages().stream()
                        .map(page -> new ReadPage(page, Words.of(page.text()), Sentences.of(page.text())))
                        .toList(),
                List.of());
    }

    /** The same reading with further findings. */
    public Reading with(List<Finding<?>> more) {
        List<Finding<?>> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Reading(document, pages, all);
    }

    /** The findings so far whose value is of this type. */
    public <T extends Value> Stream<Finding<T>> findings(Class<T> type) {
        return document.withFindings(findings).findings(type);
    }

    /** A finding in one of the pages. */
    public static <T extends Value> Finding<T> finding(
            T value, ReadPage page, Span stretch, String rule, Confidence confidence) {
        return new Finding<>(value, page.evidence(stretch, rule), confidence);
    }
}
